namespace TypedContent.Templates.Generation;

/// <summary>A list and a page for each article, to build on. Its files are all in starters/empty.</summary>
internal static class EmptyTemplate
{
    public static Template Template { get; } = new("empty", "TypedContent site", "A web app with an index and a page for each compiled article, to build on.");
}
