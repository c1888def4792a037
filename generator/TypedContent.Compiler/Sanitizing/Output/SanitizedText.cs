namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>Text and values as the sanitizer writes them, and back: it uses five references and no others.</summary>
internal static class SanitizedText
{
    public static string EncodeAttribute(string value) => EncodeText(value).Replace("\"", "&quot;");

    public static string EncodeText(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\u00A0", "&nbsp;");

    public static string Decode(string html) => html.IndexOf('&') < 0
        ? html
        : html.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&nbsp;", "\u00A0").Replace("&amp;", "&");
}
