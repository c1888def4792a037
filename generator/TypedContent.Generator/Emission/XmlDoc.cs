using System.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Makes texts fit for a documentation comment.</summary>
internal static class XmlDoc
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
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
                default:
                    // XML has no controls, and a line end would end the comment.
                    escaped.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or >= '\uFFFE' ? ' ' : c);
                    break;
            }
        }

        return escaped.ToString().Trim();
    }
}
