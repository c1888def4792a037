using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>What links to an article need of it: nothing that an edit of its text changes, but of its headings.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Source">The file, by its path from the project.</param>
/// <param name="Path">The file, by its path within the collection.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
/// <param name="Ids">The identifiers in its body.</param>
/// <param name="IdsAreKnown">False where the body was not included, or may have none.</param>
internal sealed record LinkTarget(string Collection, string Source, string Path, bool IsDraft, EquatableArray<string> Ids, bool IdsAreKnown)
{
    /// <summary>What the project puts before the identifiers of bodies; most often nothing.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>The folder that the collection's paths begin in, without a slash at its end.</summary>
    public string Root =>
        Source.Length > Path.Length && Source.EndsWith(Path, StringComparison.Ordinal) && Source[Source.Length - Path.Length - 1] == '/'
            ? Source.Substring(0, Source.Length - Path.Length - 1)
            : SiteAddress.FolderOf(Source);

    public static LinkTarget Of(ArticleModel model) =>
        new(model.Collection, model.ProjectPath, model.Names.Path.Path, model.Draft, model.Body.Ids, model.Body.IdsAreKnown)
        {
            IdPrefix = model.Body.IdPrefix,
        };
}
