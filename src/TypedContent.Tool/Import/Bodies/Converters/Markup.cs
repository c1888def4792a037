namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>Writes pieces of HTML and Markdown for converters.</summary>
internal static class Markup
{
    /// <summary>Escapes text for an attribute value or element content.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>An attribute preceded by a blank; empty if there is no value.</summary>
    public static string Attribute(string name, string? value) => string.IsNullOrEmpty(value) ? "" : $" {name}=\"{Escape(value)}\"";

    /// <summary>A width or height attribute in pixels. HTML has no attribute for other units, such as 80%.</summary>
    public static string Pixels(string name, string? value) =>
        value is not null && value.EndsWith("px", StringComparison.Ordinal) ? Pixels(name, value[..^2])
        : value is { Length: > 0 } && value.All(char.IsAsciiDigit) ? Attribute(name, value)
        : "";

    /// <summary>A link in the format of the page's body.</summary>
    public static string Link(bool isHtml, string text, string address) =>
        isHtml ? $"<a{Attribute("href", address)}>{Escape(text)}</a>" : $"[{EscapeLabel(text)}]({SiteContext.Encode(address)})";

    /// <summary>The identifier of a video or post; null for anything else, which could be any address.</summary>
    public static string? Identifier(string? text) =>
        text is { Length: > 0 and <= 100 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? text : null;

    /// <summary>Adds blank lines around a block, so that Markdown inside HTML is parsed.</summary>
    public static string Block(string content) => "\n\n" + content.Trim('\r', '\n') + "\n\n";

    private static string EscapeLabel(string text) => text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
