using System.Globalization;
using System.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Makes texts fit for a documentation comment.</summary>
internal static class XmlDoc
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(c).Append(text[++i]);
                    break;
                default:
                    escaped.Append(IsPlain(c) ? c : ' ');
                    break;
            }
        }

        return escaped.ToString().Trim();
    }

    /// <summary>
    /// XML has no control characters, a line end would end the comment, and what reverses text would reverse the code; joiners shape letters and emoji.
    /// </summary>
    private static bool IsPlain(char c) =>
        c is '\u200C' or '\u200D'
        || (c < '\uFFFE' && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
}
