using System.Globalization;
using System.Text;

namespace TypedContent.Benchmarks.Sites;

/// <summary>
/// Article files like those of scraped blogs, half in Chinese and half in Latin letters. The same number gives the same text on every machine.
/// </summary>
internal static class SyntheticArticle
{
    /// <summary>The body size for which figures are given, in UTF-8 bytes: about that of a scraped news article.</summary>
    public const int UsualBytes = 8300;

    private static readonly DateTimeOffset s_oldest = new(2015, 1, 1, 8, 30, 0, TimeSpan.Zero);

    public static string FileName(int number, ArticleFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"article-{number:00000}{(format == ArticleFormat.Html ? ".html" : ".md")}");

    /// <summary>The whole file.</summary>
    /// <param name="number">The number of the article.</param>
    /// <param name="bytes">The approximate size of the body, in UTF-8 bytes.</param>
    /// <param name="format">The format of the body.</param>
    /// <param name="revision">A different number gives a different edit of the text.</param>
    public static string Text(int number, int bytes = UsualBytes, ArticleFormat format = ArticleFormat.Html, int revision = 0)
    {
        var text = new StringBuilder(bytes);
        AppendFrontMatter(text, number);
        if (format == ArticleFormat.Html)
        {
            HtmlBody.Append(text, number, bytes, revision);
        }
        else
        {
            MarkdownBody.Append(text, number, bytes, revision);
        }

        return text.ToString();
    }

    private static void AppendFrontMatter(StringBuilder text, int number) => text.Append(string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: '文章 {number}: notes on the market and the river'
        date: {s_oldest.AddHours(number * 7.0):R}
        author: 作者{number % 40}
        categories:
         - 分类{number % 12}
         - Group {number % 7}
        tags: [tag{number % 150}, tag{number * 7 % 150}, 标签{number % 90}]
        url: /news/{number}/
        ---

        """).ReplaceLineEndings("\n"));
}
