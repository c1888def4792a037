namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Pieces of HTML and Markdown that converters are made of.</summary>
internal static class Markup
{
    /// <summary>Text as an attribute's value or an element's content.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>An attribute with a blank before it; nothing where there is no value.</summary>
    public static string Attribute(string name, string? value) => string.IsNullOrEmpty(value) ? "" : $" {name}=\"{Escape(value)}\"";

    /// <summary>A width or height as HTML takes it, in pixels; others, such as 80%, have no such attribute.</summary>
    public static string Pixels(string name, string? value) =>
        value is not null && value.EndsWith("px", StringComparison.Ordinal) ? Pixels(name, value[..^2])
        : value is { Length: > 0 } && value.All(char.IsAsciiDigit) ? Attribute(name, value)
        : "";

    /// <summary>A link in the language of the page's body.</summary>
    public static string Link(bool isHtml, string text, string address) =>
        isHtml ? $"<a{Attribute("href", address)}>{Escape(text)}</a>" : $"[{EscapeLabel(text)}]({SiteContext.Encode(address)})";

    /// <summary>An identifier as services give it to a video or a post; null for anything else, which could be any address.</summary>
    public static string? Identifier(string? text) =>
        text is { Length: > 0 and <= 100 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? text : null;

    /// <summary>Blank lines around a block, so that Markdown inside of HTML is read as such.</summary>
    public static string Block(string content) => "\n\n" + content.Trim('\r', '\n') + "\n\n";

    private static string EscapeLabel(string text) => text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
