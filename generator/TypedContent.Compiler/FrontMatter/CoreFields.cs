using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>The core set: keys that have a fixed type whatever the files hold. All other keys are <see cref="Others"/>.</summary>
internal sealed record CoreFields
{
    public string? Title { get; init; }

    /// <summary>Whether there is a title that is not text: it is reported as that and not as missing.</summary>
    public bool TitleIsFaulty { get; init; }

    /// <summary>The title in menus.</summary>
    public string? NavTitle { get; init; }

    /// <summary>Where among its siblings it comes.</summary>
    public double? Order { get; init; }

    /// <summary>The page that it comes below, as the file names it.</summary>
    public string? Parent { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public DateTimeOffset? PublishDate { get; init; }

    public DateTimeOffset? ExpiryDate { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    /// <summary>The categories with those that they are in; empty where none is in another.</summary>
    public EquatableArray<TermPath> CategoryPaths { get; init; }

    public EquatableArray<string> Tags { get; init; }

    public EquatableArray<SeriesUse> Series { get; init; }

    public string? Lang { get; init; }

    public bool Draft { get; init; }

    public string? Slug { get; init; }

    public string? Url { get; init; }

    /// <summary>Other addresses that lead to it, as <see cref="Addresses.AliasAddress.Read"/> gives them.</summary>
    public EquatableArray<string> Aliases { get; init; }

    public string? Excerpt { get; init; }

    /// <summary>How the body is written; null where the front matter does not say.</summary>
    public BodyFormat? Format { get; init; }

    /// <summary>All keys, those of the core set too, with their places.</summary>
    public EquatableArray<LocatedField> All { get; init; }

    public EquatableArray<Field> Others { get; init; }

    /// <summary>Where the address was written, for a clash with another article's.</summary>
    public SourceLocation? SlugLocation { get; init; }

    /// <summary>Where each of <see cref="Aliases"/> was written.</summary>
    public EquatableArray<KeyLocation> AliasLocations { get; init; }

    /// <summary>Where each other key was written, for a finding about all files.</summary>
    public EquatableArray<KeyLocation> OtherLocations { get; init; }
}
