using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies;

/// <summary>What a tag becomes; null where it has no single meaning, and then it stays and is listed.</summary>
/// <param name="call">The tag and where it is.</param>
internal delegate string? ShortcodeConverter(ShortcodeCall call);

/// <summary>A row of a system's table: how a tag is read and what it becomes.</summary>
/// <param name="Convert">What it becomes.</param>
/// <param name="Shape">Whether it has content.</param>
internal sealed record Shortcode(ShortcodeConverter Convert, ShortcodeShape Shape = ShortcodeShape.Single)
{
    /// <summary>Whether it is converted in code blocks too; so are only those that keep others from being run.</summary>
    public bool InCode { get; init; }
}

internal enum ShortcodeShape
{
    /// <summary>Without content.</summary>
    Single,

    /// <summary>With content, in which tags are converted first.</summary>
    Block,

    /// <summary>With content that is code or text and holds no tags.</summary>
    Verbatim,

    /// <summary>With content if it is closed further on.</summary>
    Either,
}

/// <summary>A tag on its way into Markdown or HTML.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Content">What is between it and its end, converted unless it is verbatim; null where it has none.</param>
/// <param name="Page">The page that it is in.</param>
/// <param name="Site">The site.</param>
internal sealed record ShortcodeCall(Tag Tag, string? Content, OldPage Page, SiteContext Site)
{
    public bool IsHtml => Page.IsHtml;

    /// <summary>Whether the tag stands in a code block.</summary>
    public bool IsInCode { get; init; }

    /// <summary>Whether it is alone on its line, so that a block may take its place.</summary>
    public bool IsBlock { get; init; }
}
