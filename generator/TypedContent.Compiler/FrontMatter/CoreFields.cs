using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>The core set: keys whose type is fixed, whatever the files contain. All other keys are in <see cref="Others"/>.</summary>
internal sealed record CoreFields
{
    public string? Title { get; init; }

    /// <summary>Whether the title is not text. Then that is reported, not a missing title.</summary>
    public bool TitleIsFaulty { get; init; }

    /// <summary>The title in menus.</summary>
    public string? NavTitle { get; init; }

    /// <summary>Its position among its siblings.</summary>
    public double? Order { get; init; }

    /// <summary>Its parent page, as the file names it.</summary>
    public string? Parent { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public DateTimeOffset? PublishDate { get; init; }

    public DateTimeOffset? ExpiryDate { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    /// <summary>The categories with their ancestors; empty if no category is inside another.</summary>
    public EquatableArray<TermPath> CategoryPaths { get; init; }

    public EquatableArray<string> Tags { get; init; }

    public EquatableArray<SeriesUse> Series { get; init; }

    public string? Lang { get; init; }

    public bool Draft { get; init; }

    public string? Slug { get; init; }

    public string? Url { get; init; }

    /// <summary>Other addresses that lead to it, as read by <see cref="Addresses.AliasAddress.Read"/>.</summary>
    public EquatableArray<string> Aliases { get; init; }

    public string? Excerpt { get; init; }

    /// <summary>The format of the body; null if the front matter does not specify it.</summary>
    public BodyFormat? Format { get; init; }

    /// <summary>All keys, including those of the core set, with their places.</summary>
    public EquatableArray<LocatedField> All { get; init; }

    public EquatableArray<Field> Others { get; init; }

    /// <summary>The place of the address, for a clash with another article's.</summary>
    public SourceLocation? SlugLocation { get; init; }

    /// <summary>The place of each of <see cref="Aliases"/>.</summary>
    public EquatableArray<KeyLocation> AliasLocations { get; init; }

    /// <summary>The place of each other key, for findings that concern all files.</summary>
    public EquatableArray<KeyLocation> OtherLocations { get; init; }
}
