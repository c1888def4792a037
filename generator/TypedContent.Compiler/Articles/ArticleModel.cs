using TypedContent.Compiler.Content;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>
/// An article as values: what code is generated from, compared by content. Without positions, so that moving a line changes
/// nothing; but links and images tell their lines.
/// </summary>
internal sealed record ArticleModel
{
    public required string Collection { get; init; }

    /// <summary>The path relative to the project.</summary>
    public required string ProjectPath { get; init; }

    /// <summary>Changes when any value changes. First of the values, because it decides most comparisons.</summary>
    public required string ContentHash { get; init; }

    public required NameRequest Names { get; init; }

    public required string Title { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public DateTimeOffset? PublishDate { get; init; }

    public DateTimeOffset? ExpiryDate { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>What is more than a list of words among its terms: categories that lie in others, and what a declared type calls a taxonomy.</summary>
    public EquatableArray<TermUse> Terms { get; init; }

    /// <summary>The series that it is part of.</summary>
    public EquatableArray<SeriesUse> Series { get; init; }

    public string? Lang { get; init; }

    public bool Draft { get; init; }

    /// <summary>The front matter's other keys.</summary>
    public EquatableArray<Field> Fields { get; init; }

    /// <summary>What a declared entry type made of the front matter: a value for each property that is set.</summary>
    public EquatableArray<NamedValue> Declared { get; init; }

    /// <summary>The entries that the front matter names for references of a declared entry type, as it writes them.</summary>
    public EquatableArray<ReferenceWord> References { get; init; }

    /// <summary>The types of <see cref="Fields"/>.</summary>
    public required FileShape Shape { get; init; }

    /// <summary>The body, made anew from <see cref="Body"/> each time.</summary>
    public required string Html
    {
        get => Body.ToString();
        init => Body = CompactText.Of(value);
    }

    /// <summary>The body's plain text, made anew from <see cref="PlainText"/> each time. Kept short when it is given after the body.</summary>
    public required string Text
    {
        get => PlainText.ToString();
        init => PlainText = BodyText.Of(value, Body);
    }

    /// <summary><see cref="Html"/> as it is kept.</summary>
    public CompactText Body { get; private init; } = CompactText.Empty;

    /// <summary><see cref="Text"/> as it is kept.</summary>
    public BodyText PlainText { get; private init; } = BodyText.Empty;

    public required string Excerpt { get; init; }

    /// <summary>The excerpt as HTML; empty where it is <see cref="Excerpt"/>, escaped.</summary>
    public string ExcerptHtml { get; init; } = "";

    public int WordCount { get; init; }

    /// <summary>In minutes.</summary>
    public int ReadingTime { get; init; }

    /// <summary>The body's headings, made anew from <see cref="PackedHeadings"/> each time.</summary>
    public EquatableArray<BodyHeading> Headings
    {
        get => BodyLists.ReadHeadings(PackedHeadings);
        init => PackedHeadings = BodyLists.Pack(value);
    }

    /// <summary>The body's links, made anew from <see cref="PackedLinks"/> each time.</summary>
    public EquatableArray<BodyLink> Links
    {
        get => BodyLists.ReadLinks(PackedLinks);
        init => PackedLinks = BodyLists.Pack(value);
    }

    /// <summary>The body's images, made anew from <see cref="PackedImages"/> each time.</summary>
    public EquatableArray<BodyImage> Images
    {
        get => BodyLists.ReadImages(PackedImages);
        init => PackedImages = BodyLists.Pack(value);
    }

    /// <summary><see cref="Headings"/> as they are kept.</summary>
    public PackedList PackedHeadings { get; private init; }

    /// <summary><see cref="Links"/> as they are kept.</summary>
    public PackedList PackedLinks { get; private init; }

    /// <summary><see cref="Images"/> as they are kept.</summary>
    public PackedList PackedImages { get; private init; }

    /// <summary>The relative addresses that the body shows or plays something from, each as often as it occurs, until they are resolved.</summary>
    public EquatableArray<string> Resources { get; init; }

    /// <summary>The values of <see cref="Declared"/> that name the article's image.</summary>
    public EquatableArray<string> ImageProperties { get; init; }

    /// <summary>The files beside the article, each by the hash of its path. Known once all articles are.</summary>
    public EquatableArray<ulong> FileKeys { get; init; }

    /// <summary>The identifiers in the body, until its links are resolved.</summary>
    public EquatableArray<string> Ids { get; init; }

    /// <summary>False where the body was not taken in, or may have no identifiers.</summary>
    public bool IdsAreKnown { get; init; }

    /// <summary>The files of the articles that the body's links lead to, by their paths from the project. Known once all articles are.</summary>
    public EquatableArray<string> LinksTo { get; init; }
}
