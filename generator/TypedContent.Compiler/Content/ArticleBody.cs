using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Content;

/// <summary>
/// What is published of an article's body. All of it is kept in the form in which it goes into the content pack, compared as that, and
/// decoded only on request.
/// </summary>
internal sealed record ArticleBody
{
    /// <summary>The body of an article that has none, or whose body was not included.</summary>
    public static ArticleBody Empty { get; } = new();

    /// <summary>The sanitized HTML.</summary>
    public Utf8Text Html { get; init; } = Utf8Text.Empty;

    /// <summary>The text as a reader would copy it.</summary>
    public BodyText Text { get; init; } = BodyText.Empty;

    /// <summary>The text that represents the article in lists.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>The excerpt as HTML; empty if it is only <see cref="Excerpt"/>, escaped.</summary>
    public string ExcerptHtml { get; init; } = "";

    public int WordCount { get; init; }

    /// <summary>In minutes.</summary>
    public int ReadingTime { get; init; }

    /// <summary>Its headings, which <see cref="ReadHeadings"/> reads.</summary>
    public PackedList Headings { get; init; }

    /// <summary>Its links, which <see cref="ReadLinks"/> reads.</summary>
    public PackedList Links { get; init; }

    /// <summary>Its images, which <see cref="ReadImages"/> reads.</summary>
    public PackedList Images { get; init; }

    /// <summary>The relative addresses that it shows or plays something from, each as often as it occurs, until they are resolved.</summary>
    public EquatableArray<string> Resources { get; init; }

    /// <summary>The identifiers in it, until the links of all articles are resolved.</summary>
    public EquatableArray<string> Ids { get; init; }

    /// <summary>The components in it, each after what it is in; most often none.</summary>
    public EquatableArray<BodyComponent> Components { get; init; }

    /// <summary>False if the body was not included, or may have no identifiers.</summary>
    public bool IdsAreKnown { get; init; }

    /// <summary>What the project puts before all of them; most often nothing.</summary>
    public string IdPrefix { get; init; } = "";

    public EquatableArray<BodyHeading> ReadHeadings() => BodyLists.ReadHeadings(Headings);

    public EquatableArray<BodyLink> ReadLinks() => BodyLists.ReadLinks(Links);

    public EquatableArray<BodyImage> ReadImages() => BodyLists.ReadImages(Images);
}
