namespace TypedContent.Compiler.Sanitizing;

/// <summary>A link of a body, its address as it is in the sanitized HTML.</summary>
internal sealed record BodyLink(string Url, string Text, string? Title)
{
    public LinkKind Kind { get; init; } = LinkKinds.Of(Url);

    /// <summary>The line of the article file, from 1.</summary>
    public int Line { get; init; }
}
