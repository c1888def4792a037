using TypedContent.Compiler.Body;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>What became of an article file.</summary>
/// <param name="Model">
/// The article. A faulty file has one too, with what could be read of it: its member exists, so that the fault is the only
/// error that is seen.
/// </param>
/// <param name="Findings">What is wrong, in the order of the file.</param>
/// <param name="Anchors">Places for findings that only all articles together can bring about.</param>
/// <param name="FrontMatter">What a declared schema is checked against.</param>
internal sealed record CompiledArticle(ArticleModel Model, EquatableArray<Finding> Findings, ArticleAnchors Anchors, LocatedFrontMatter FrontMatter)
{
    /// <summary>The further entries of the same file, where that holds data and is a list of them.</summary>
    public EquatableArray<CompiledArticle> More { get; init; }

    /// <summary>Whether it stands for a file that holds no entry at all.</summary>
    public bool IsNothing { get; init; }

    /// <summary>All entries of the file, each for itself.</summary>
    public IEnumerable<CompiledArticle> Unfold() =>
        IsNothing ? [] : More.Count == 0 ? [this] : [this with { More = [] }, .. More];

    /// <summary>Keys that a declared entry type has no property for.</summary>
    public EquatableArray<UnknownKey> UnknownKeys { get; init; }

    /// <summary>Where the front matter refers to entries of other collections.</summary>
    public EquatableArray<LocatedReference> References { get; init; }
}

/// <summary>Places in an article file.</summary>
/// <param name="Start">Its beginning.</param>
/// <param name="Slug">The value that gives the address; null where the path does.</param>
/// <param name="Keys">The front matter's keys beyond the core set.</param>
/// <param name="Links">The addresses of the body's links within the site.</param>
internal sealed record ArticleAnchors(SourceLocation Start, SourceLocation? Slug, EquatableArray<KeyLocation> Keys, EquatableArray<LinkLocation> Links)
{
    /// <summary>The start of the front matter, or the start of the file if it has none.</summary>
    public SourceLocation Fence { get; init; } = Start;

    /// <summary>Where each alias is, by the alias as it was read.</summary>
    public EquatableArray<KeyLocation> Aliases { get; init; }

    /// <summary>For each of the model's resources where its address is.</summary>
    public EquatableArray<LinkLocation> Resources { get; init; }
}
