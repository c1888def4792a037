using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Content;

/// <summary>
/// The published parts of an article's body. They are kept encoded as in the content pack, compared in that form, and decoded only on
/// request.
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

    /// <summary>The excerpt as HTML; empty if it would only be <see cref="Excerpt"/>, escaped.</summary>
    public string ExcerptHtml { get; init; } = "";

    /// <summary>The Markdown that it was made of, if the project publishes it; otherwise empty.</summary>
    public string Markdown { get; init; } = "";

    public int WordCount { get; init; }

    /// <summary>In minutes.</summary>
    public int ReadingTime { get; init; }

    /// <summary>Its headings; see <see cref="ReadHeadings"/>.</summary>
    public PackedList Headings { get; init; }

    /// <summary>Its links; see <see cref="ReadLinks"/>.</summary>
    public PackedList Links { get; init; }

    /// <summary>Its images; see <see cref="ReadImages"/>.</summary>
    public PackedList Images { get; init; }

    /// <summary>The relative addresses of media in the body, one for each occurrence; only until they are resolved.</summary>
    public EquatableArray<string> Resources { get; init; }

    /// <summary>The identifiers in the body; only until the links of all articles are resolved.</summary>
    public EquatableArray<string> Ids { get; init; }

    /// <summary>The components in the body, each after the component that contains it; usually none.</summary>
    public EquatableArray<BodyComponent> Components { get; init; }

    /// <summary>False if the body was not included, or the policy removes identifiers.</summary>
    public bool IdsAreKnown { get; init; }

    /// <summary>The project's prefix for identifiers; usually empty.</summary>
    public string IdPrefix { get; init; } = "";

    public EquatableArray<BodyHeading> ReadHeadings() => BodyLists.ReadHeadings(Headings);

    public EquatableArray<BodyLink> ReadLinks() => BodyLists.ReadLinks(Links);

    public EquatableArray<BodyImage> ReadImages() => BodyLists.ReadImages(Images);
}
