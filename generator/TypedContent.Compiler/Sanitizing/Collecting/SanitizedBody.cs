using TypedContent.Compiler.Content;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>A body that is safe to publish, and everything that one walk over it collected.</summary>
internal sealed record SanitizedBody
{
    /// <summary>The HTML; empty if the body was rejected.</summary>
    public string Html { get; init; } = "";

    public BodyFailure Failure { get; init; }

    /// <summary>The position in the body where it fails, in UTF-16 code units.</summary>
    public int FailureOffset { get; init; }

    public EquatableArray<BodyHeading> Headings { get; init; }

    public EquatableArray<Located<BodyLink>> Links { get; init; }

    public EquatableArray<Located<BodyImage>> Images { get; init; }

    /// <summary>Files that it shows or plays and that may be next to the article, one item for each occurrence.</summary>
    public EquatableArray<Located<BodyResource>> Resources { get; init; }

    /// <summary>The identifiers in <see cref="Html"/>, in document order.</summary>
    public EquatableArray<string> Ids { get; init; }

    /// <summary>The text as a reader would copy it: each block on its own line, white space collapsed outside <c>pre</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>The "more" mark; null if there is none.</summary>
    public MoreMark? More { get; init; }

    /// <summary>The text of the first paragraph that has text, or else of the first such block.</summary>
    public string FirstParagraph { get; init; } = "";

    /// <summary>The first paragraph in <see cref="Html"/> that has text; null if there is none.</summary>
    public LeadParagraph? Lead { get; init; }

    /// <summary>The code blocks in <see cref="Html"/>, in document order.</summary>
    public EquatableArray<CodeListing> CodeListings { get; init; }

    /// <summary>The attributes in <see cref="Html"/> that name an element or refer to one by name, in document order.</summary>
    public EquatableArray<HtmlRange> NameAttributes { get; init; }

    /// <summary>The marks in <see cref="Html"/> that an excerpt leaves out (footnote numbers, links of headings to themselves), in document order.</summary>
    public EquatableArray<HtmlRange> Marks { get; init; }

    /// <summary>The components in <see cref="Html"/>, outer ones first.</summary>
    public EquatableArray<ComponentRange> Components { get; init; }

    public EquatableArray<Removal> Removals { get; init; }
}
