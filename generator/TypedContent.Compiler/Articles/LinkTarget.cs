using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>The part of an article that links to it depend on. Editing the text does not change it, except for headings.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Source">The path of its file, relative to the project.</param>
/// <param name="Path">The path of its file within the collection.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
/// <param name="Ids">The identifiers in its body.</param>
/// <param name="IdsAreKnown">False if the body was not included, or the policy removes identifiers.</param>
internal sealed record LinkTarget(string Collection, string Source, string Path, bool IsDraft, EquatableArray<string> Ids, bool IdsAreKnown)
{
    /// <summary>The project's prefix for identifiers in bodies; usually empty.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>The collection's root folder, without a trailing slash; empty for the project's folder.</summary>
    public string Root => Source == Path ? ""
        : Source.Length > Path.Length && Source.EndsWith(Path, StringComparison.Ordinal) && Source[Source.Length - Path.Length - 1] == '/'
            ? Source.Substring(0, Source.Length - Path.Length - 1)
        : SiteAddress.FolderOf(Source);

    public static LinkTarget Of(ArticleModel model) =>
        new(model.Collection, model.ProjectPath, model.Names.Path.Path, model.Draft, model.Body.Ids, model.Body.IdsAreKnown)
        {
            IdPrefix = model.Body.IdPrefix,
        };
}
