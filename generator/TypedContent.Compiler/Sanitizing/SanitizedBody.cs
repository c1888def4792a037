using TypedContent.Compiler.Content;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>A body that is safe to publish, and what one walk over it found.</summary>
internal sealed record SanitizedBody
{
    /// <summary>The HTML; empty when there is a failure.</summary>
    public string Html { get; init; } = "";

    public BodyFailure Failure { get; init; }

    public int FailureOffset { get; init; }

    public EquatableArray<BodyHeading> Headings { get; init; }

    public EquatableArray<BodyLink> Links { get; init; }

    public EquatableArray<BodyImage> Images { get; init; }

    /// <summary>What it shows or plays that may lie beside the article, each as often as it occurs.</summary>
    public EquatableArray<BodyResource> Resources { get; init; }

    /// <summary>For each of <see cref="Resources"/> where in the body its tag stood.</summary>
    public EquatableArray<int> ResourceOffsets { get; init; }

    /// <summary>For each of <see cref="Links"/> where in the body its tag stood.</summary>
    public EquatableArray<int> LinkOffsets { get; init; }

    /// <summary>For each of <see cref="Images"/> where in the body its tag stood.</summary>
    public EquatableArray<int> ImageOffsets { get; init; }

    /// <summary>The text as a reader would copy it: blocks on lines of their own, white space collapsed outside <c>pre</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>How much of <see cref="Text"/> comes before the "more" mark; -1 when there is none.</summary>
    public int MoreTextLength { get; init; } = -1;

    /// <summary>How much of <see cref="Html"/> comes before the "more" mark; -1 when there is none.</summary>
    public int MoreHtmlLength { get; init; } = -1;

    /// <summary>The first paragraph that has text, else the first block that has.</summary>
    public string FirstParagraph { get; init; } = "";

    /// <summary>The excerpt as HTML, once it was cut out; empty where it is text.</summary>
    public string ExcerptHtml { get; init; } = "";

    public EquatableArray<Removal> Removals { get; init; }
}
