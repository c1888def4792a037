using System.Globalization;
using System.Text;

namespace TypedContent.Benchmarks.Sites;

/// <summary>Articles with very much of one thing, as no writer and only a program or an attacker makes them.</summary>
internal static class ShapedArticle
{
    private const string FrontMatter = "---\ntitle: Shaped\n---\n";

    /// <summary>How much of each thing an article has at most.</summary>
    public static int MostOf(ArticleShape shape) => shape switch
    {
        ArticleShape.Links or ArticleShape.Images => 50_000,
        ArticleShape.OneLine or ArticleShape.OneLineOfEmphasis => 5_000_000,
        _ => 100_000,
    };

    /// <param name="shape">What it has much of.</param>
    /// <param name="count">How much: headings, links, levels; for one line its letters.</param>
    public static string Text(ArticleShape shape, int count)
    {
        var text = new StringBuilder(FrontMatter);
        switch (shape)
        {
            case ArticleShape.Headings:
                Repeat(i => $"## Heading {i % 1000}\n\nText {i}.\n\n");
                break;
            case ArticleShape.Links:
                Repeat(i => $"[link {i}](https://example.org/{i}) and text.\n\n");
                break;
            case ArticleShape.Images:
                Repeat(i => $"![image {i}](images/{i}.png \"title\")\n\n");
                break;
            case ArticleShape.NestedQuotes:
                Repeat(_ => $"> ");
                text.Append("deep\n");
                break;
            case ArticleShape.NestedLists:
                Repeat(_ => $"- ");
                text.Append("deep\n");
                break;
            case ArticleShape.NestedElements:
                Repeat(_ => $"<div>");
                break;
            case ArticleShape.OneLine:
                Fill(i => $"词 word{i} and ");
                break;
            case ArticleShape.OneLineOfEmphasis:
                Fill(i => $"词 word{i} *and* ");
                break;
        }

        return text.ToString();

        void Fill(Func<int, FormattableString> words)
        {
            for (var i = 0; text.Length < count; i++)
            {
                text.Append(words(i).ToString(CultureInfo.InvariantCulture));
            }
        }

        void Repeat(Func<int, FormattableString> line)
        {
            for (var i = 0; i < count; i++)
            {
                text.Append(line(i).ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
