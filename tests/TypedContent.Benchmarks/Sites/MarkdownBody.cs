using System.Globalization;
using System.Text;

namespace TypedContent.Benchmarks.Sites;

/// <summary>Writes a body in Markdown.</summary>
internal static class MarkdownBody
{
    public static void Append(StringBuilder text, int number, int bytes, int revision)
    {
        var words = new WordSequence((ulong)number + 1);
        text.Append(CultureInfo.InvariantCulture, $"Revision {revision}.\n\n");
        for (int paragraph = 0, written = 15; written < bytes; paragraph++)
        {
            var start = text.Length;
            AppendBlock(text, ref words, number, paragraph);
            written += Encoding.UTF8.GetByteCount(text.ToString(start, text.Length - start));
        }
    }

    private static void AppendBlock(StringBuilder text, ref WordSequence words, int number, int paragraph)
    {
        var isChinese = paragraph % 2 == 0;
        if (paragraph % 7 == 3)
        {
            text.Append(CultureInfo.InvariantCulture, $"## 小节 Section {paragraph}\n\n");
        }

        Prose.AppendSentence(text, ref words, isChinese);
        text.Append("**strong words** ");
        Prose.AppendSentence(text, ref words, isChinese);
        text.Append(CultureInfo.InvariantCulture, $"[source](https://example.org/{number}/{paragraph})\n\n");
        if (paragraph % 6 == 1)
        {
            text.Append(CultureInfo.InvariantCulture, $"![figure {paragraph}](https://example.org/{number}-{paragraph}.jpg)\n\n- one\n- two\n\n");
        }
    }
}
