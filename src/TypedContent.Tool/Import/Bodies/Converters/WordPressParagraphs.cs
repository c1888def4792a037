using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Tool.Import.Bodies.Converters;

/// <summary>
/// The classic editor of WordPress stores no paragraphs: blank lines separate them and line ends are breaks, and the site converts them to HTML when it shows a
/// post. The block editor stores HTML between comments, which are removed.
/// </summary>
internal static partial class WordPressParagraphs
{
    private const string ProtectedNames = "pre|script|style|textarea|table|ul|ol|dl|blockquote|figure|iframe|video|audio|svg";

    public static string Convert(string body)
    {
        var text = body.ReplaceLineEndings("\n");
        if (BlockComment().IsMatch(text))
        {
            return BlankLines().Replace(BlockComment().Replace(text, ""), "\n\n").TrimStart('\n');
        }

        var html = new StringBuilder(text.Length + 256);
        foreach (var piece in Protected().Split(text))
        {
            if (Protected().IsMatch(piece))
            {
                html.Append(piece.Trim('\n')).Append('\n');
                continue;
            }

            foreach (var paragraph in BlankLines()
                .Split(BlockElement().Replace(piece, "\n\n$0\n\n"))
                .Select(paragraph => paragraph.Trim())
                .Where(paragraph => paragraph.Length > 0))
            {
                var isBlock = BlockStart().IsMatch(paragraph);
                html.Append(isBlock ? paragraph : "<p>" + LineEnd().Replace(paragraph, "<br>\n") + "</p>").Append('\n');
            }
        }

        return html.ToString();
    }

    [GeneratedRegex(@"<!--\s*/?wp:(?!more\b|nextpage\b)[^>]*?-->\n?|<!--\s*/?wp:(?:more|nextpage)\s*(?:\{[^}]*\}\s*)?-->\n?", RegexOptions.CultureInvariant)]
    private static partial Regex BlockComment();

    [GeneratedRegex("(<(?:" + ProtectedNames + @")\b.*?</(?:" + ProtectedNames + ")>)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Protected();

    [GeneratedRegex(@"<h[1-6]\b[^>]*>.*?</h[1-6]>|<hr\b[^>]*>|<!--.*?-->", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex BlockElement();

    [GeneratedRegex(
        @"\A(?:</?(?:h[1-6]|hr|p|div|section|article|aside|header|footer|figure|figcaption|form|fieldset|details|summary|address|center|main|nav"
        + @"|table|ul|ol|li|blockquote|pre)\b|<!--)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"(?:<br\s*/?>)?[ \t]*\n", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\n(?:[ \t]*\n)+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();
}
