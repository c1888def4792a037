using TypedContent.Tool.Import.Bodies.Syntax;

namespace TypedContent.Tool.Import.Bodies;

/// <summary>Converts a tag. Returns null if it has no single meaning; then it stays and is listed.</summary>
/// <param name="call">The tag with its context.</param>
internal delegate string? ShortcodeConverter(ShortcodeCall call);

/// <summary>A row of a system's table: how to read and convert a tag.</summary>
/// <param name="Convert">Converts the tag.</param>
/// <param name="Shape">Whether it has content.</param>
internal sealed record Shortcode(ShortcodeConverter Convert, ShortcodeShape Shape = ShortcodeShape.Single)
{
    /// <summary>Whether it is converted in code blocks too. This is only for tags that protect others from being run.</summary>
    public bool InCode { get; init; }

    /// <summary>The only tags that may be in its content, such as the tabs of a group; null for any content.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>Whether it has a meaning only as a part of another.</summary>
    public bool IsPart { get; init; }
}

internal enum ShortcodeShape
{
    /// <summary>No content.</summary>
    Single,

    /// <summary>Content whose tags are converted first.</summary>
    Block,

    /// <summary>Content that is code or text, without tags.</summary>
    Verbatim,

    /// <summary>Content if there is a closing tag.</summary>
    Either,
}

/// <summary>A tag that is being converted to Markdown or HTML.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Content">The content, converted unless it is verbatim; null if it has none.</param>
/// <param name="Page">The page that contains it.</param>
/// <param name="Site">The site.</param>
internal sealed record ShortcodeCall(Tag Tag, string? Content, OldPage Page, SiteContext Site)
{
    public bool IsHtml => Page.IsHtml;

    /// <summary>Whether the tag is in a code block.</summary>
    public bool IsInCode { get; init; }

    /// <summary>Whether it is alone on its line, so that a block can replace it.</summary>
    public bool IsBlock { get; init; }
}
