using TypedContent.Compiler.Content;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>A body that is safe to publish, and what one walk over it collected.</summary>
internal sealed record SanitizedBody
{
    /// <summary>The HTML; empty when there is a failure.</summary>
    public string Html { get; init; } = "";

    public BodyFailure Failure { get; init; }

    /// <summary>Where in the body it fails, in UTF-16 code units.</summary>
    public int FailureOffset { get; init; }

    public EquatableArray<BodyHeading> Headings { get; init; }

    public EquatableArray<Located<BodyLink>> Links { get; init; }

    public EquatableArray<Located<BodyImage>> Images { get; init; }

    /// <summary>What it shows or plays that may be a file next to the article, each as often as it occurs.</summary>
    public EquatableArray<Located<BodyResource>> Resources { get; init; }

    /// <summary>The identifiers in <see cref="Html"/>, in its order.</summary>
    public EquatableArray<string> Ids { get; init; }

    /// <summary>The text as a reader would copy it: blocks on lines of their own, white space collapsed outside <c>pre</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where the "more" mark is; null when there is none.</summary>
    public MoreMark? More { get; init; }

    /// <summary>The text of the first paragraph that has any, else of the first block that has.</summary>
    public string FirstParagraph { get; init; } = "";

    /// <summary>The first paragraph in <see cref="Html"/>; null when there is none with text.</summary>
    public LeadParagraph? Lead { get; init; }

    /// <summary>The blocks of code in <see cref="Html"/>, in its order.</summary>
    public EquatableArray<CodeListing> CodeListings { get; init; }

    /// <summary>The attributes in <see cref="Html"/> that name an element or refer to one by its name, in its order.</summary>
    public EquatableArray<HtmlRange> NameAttributes { get; init; }

    /// <summary>The marks in <see cref="Html"/> that an excerpt leaves out, in its order: numbers of footnotes, links of headings to themselves.</summary>
    public EquatableArray<HtmlRange> Marks { get; init; }

    /// <summary>Where the components are in <see cref="Html"/>, each after what it is in.</summary>
    public EquatableArray<ComponentRange> Components { get; init; }

    public EquatableArray<Removal> Removals { get; init; }
}
