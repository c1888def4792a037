using TypedContent.Compiler.Body;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>The result of compiling an article file.</summary>
/// <param name="Model">
/// The article. A faulty file has a model too, with everything that could be read. Its member is generated, so that the fault itself is the only
/// error that the user sees.
/// </param>
/// <param name="Findings">The findings, in file order.</param>
/// <param name="Anchors">Locations for findings that need all articles.</param>
/// <param name="FrontMatter">The front matter, for checking against a declared schema.</param>
internal sealed record CompiledArticle(ArticleModel Model, EquatableArray<Finding> Findings, ArticleAnchors Anchors, LocatedFrontMatter FrontMatter)
{
    /// <summary>The other entries of the same file, if it is a data file with several.</summary>
    public EquatableArray<CompiledArticle> More { get; init; }

    /// <summary>Whether this is a placeholder for a file without entries.</summary>
    public bool IsNothing { get; init; }

    /// <summary>All entries of the file, one by one.</summary>
    public IEnumerable<CompiledArticle> Unfold() =>
        IsNothing ? [] : More.Count == 0 ? [this] : [this with { More = [] }, .. More];

    /// <summary>The time of the file's last commit; null if it is unknown or not wanted.</summary>
    public DateTimeOffset? CommittedAt { get; init; }

    /// <summary>Keys for which a declared entry type has no property.</summary>
    public EquatableArray<UnknownKey> UnknownKeys { get; init; }

    /// <summary>The references to entries of other collections, with their locations.</summary>
    public EquatableArray<LocatedReference> References { get; init; }
}

/// <summary>Locations in an article file.</summary>
/// <param name="Start">The start of the file.</param>
/// <param name="Slug">The value that sets the address; null if the address comes from the path.</param>
/// <param name="Keys">The front matter keys that are not part of the core set.</param>
/// <param name="Links">The addresses of links within the site.</param>
internal sealed record ArticleAnchors(SourceLocation Start, SourceLocation? Slug, EquatableArray<KeyLocation> Keys, EquatableArray<LinkLocation> Links)
{
    /// <summary>The start of the front matter, or the start of the file if it has none.</summary>
    public SourceLocation Fence { get; init; } = Start;

    /// <summary>The location of each alias; the key is the alias as it was read.</summary>
    public EquatableArray<KeyLocation> Aliases { get; init; }

    /// <summary>The location of the address of each of the model's resources.</summary>
    public EquatableArray<LinkLocation> Resources { get; init; }
}
