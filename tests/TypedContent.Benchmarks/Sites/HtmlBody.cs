using System.Globalization;
using System.Text;

namespace TypedContent.Benchmarks.Sites;

/// <summary>Writes a body in HTML, with the wrappers and attributes that news site editors leave behind.</summary>
internal static class HtmlBody
{
    public static void Append(StringBuilder text, int number, int bytes, int revision)
    {
        var words = new WordSequence((ulong)number + 1);
        text.Append("<div>\n").Append(CultureInfo.InvariantCulture, $"<p class=\"lead\">Revision {revision}.</p>\n");
        for (int paragraph = 0, written = 60; written < bytes; paragraph++)
        {
            var start = text.Length;
            AppendBlock(text, ref words, number, paragraph);
            written += Encoding.UTF8.GetByteCount(text.ToString(start, text.Length - start));
        }

        text.Append("</div>\n");
    }

    private static void AppendBlock(StringBuilder text, ref WordSequence words, int number, int paragraph)
    {
        var isChinese = paragraph % 2 == 0;
        if (paragraph % 7 == 3)
        {
            text.Append(CultureInfo.InvariantCulture, $"<h2>小节 Section {paragraph}</h2>\n");
        }

        text.Append("<p><span style=\"text-align: left;\">");
        Prose.AppendSentence(text, ref words, isChinese);
        text.Append("</span><strong>");
        Prose.AppendSentence(text, ref words, isChinese);
        text.Append("</strong>");
        Prose.AppendSentence(text, ref words, isChinese);
        text.Append(CultureInfo.InvariantCulture, $"<a href=\"https://example.org/{number}/{paragraph}\" target=\"_blank\">source</a></p>\n");
        if (paragraph % 6 == 1)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"<p><img src=\"https://example.org/{number}-{paragraph}.jpg\" alt=\"figure {paragraph}\" width=\"640\"></p>\n");
        }
    }
}
