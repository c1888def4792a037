using System.Globalization;
using System.Text;

namespace TypedContent.Benchmarks.Sites;

/// <summary>Writes articles with a large number of one thing, as only a program or an attacker would.</summary>
internal static class ShapedArticle
{
    private const string FrontMatter = "---\ntitle: Shaped\n---\n";

    /// <summary>The largest number for each shape.</summary>
    public static int MostOf(ArticleShape shape) => shape switch
    {
        ArticleShape.Links or ArticleShape.Images => 50_000,
        ArticleShape.WideTable or ArticleShape.LinkReferences or ArticleShape.ImageReferences or ArticleShape.Abbreviations => 12_000,
        ArticleShape.Keys or ArticleShape.NestedKeys or ArticleShape.Tags or ArticleShape.AbbreviationDefinitions => 30_000,
        ArticleShape.OneLine or ArticleShape.OneLineOfEmphasis => 5_000_000,

        // Longer listings are not highlighted.
        ArticleShape.OneListing or ArticleShape.OneListingOfOpenTexts => 99_000,
        ArticleShape.OneListingOfCSharp => 29_000,
        _ => 100_000,
    };

    /// <param name="shape">The shape.</param>
    /// <param name="count">The number of headings, links, or levels; for a single line, the number of letters.</param>
    public static string Text(ArticleShape shape, int count)
    {
        if (shape is ArticleShape.Keys or ArticleShape.NestedKeys or ArticleShape.Tags)
        {
            return InFrontMatter(shape, count);
        }

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
            case ArticleShape.OneListing:
                text.Append("```js\n");
                Fill(i => $"const a{i} = `b ${{c{i} / 2}} d`; // it's\n");
                break;
            case ArticleShape.OneListingOfOpenTexts:
                text.Append("```js\n");
                Fill(_ => $"`${{ /[ <a b={{ (\" ");
                break;
            case ArticleShape.OneListingOfCSharp:
                text.Append("```csharp\n");
                Fill(i => $"var a{i} = $\"b {{c{i}}} d\"; // it's\n");
                break;
            case ArticleShape.WideTable:
                Repeat(_ => $"|a");
                text.Append("|\n");
                Repeat(_ => $"|-");
                text.Append("|\n");
                Repeat(_ => $"|x\n");
                break;
            case ArticleShape.LinkReferences:
                Define("[a]: /", "[a] ");
                break;
            case ArticleShape.ImageReferences:
                Define("[a]: /", "![a] ");
                break;
            case ArticleShape.Abbreviations:
                Define("*[ab]: ", "ab ");
                break;
            case ArticleShape.AbbreviationDefinitions:
                Repeat(i => $"*[a{i}]: x\n");
                text.Append("\na1 a2\n");
                break;
            case ArticleShape.LinkDefinitions:
                Repeat(i => $"[{i}]: /x\n");
                break;
            case ArticleShape.SetextHeadings:
                Repeat(_ => $"a\n===\n");
                break;
            case ArticleShape.BareAddresses:
                Repeat(i => $"www.a{i}.example ");
                break;
            case ArticleShape.DefinitionLists:
                Repeat(_ => $"a\n: b\n\n");
                break;
            case ArticleShape.DataAttributes:
                text.Append("<p");
                Repeat(i => $" data-a{i}=\"(x)\"");
                text.Append(">x</p>\n");
                break;
            case ArticleShape.TitlesWithTags:
                text.Append("<p title=\"");
                Repeat(_ => $"<a ");
                text.Append("\">x</p>\n");
                break;
        }

        return text.ToString();

        void Define(string definition, string reference)
        {
            text.Append(definition).Append('x', count).Append("\n\n");
            Repeat(_ => $"{reference}");
        }

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

    private static string InFrontMatter(ArticleShape shape, int count)
    {
        var text = new StringBuilder("---\ntitle: Shaped\n");
        text.Append(shape switch { ArticleShape.NestedKeys => "map:\n", ArticleShape.Tags => "tags:\n", _ => "" });
        var (before, after) = shape switch { ArticleShape.NestedKeys => ("  k", ": v"), ArticleShape.Tags => ("- t", ""), _ => ("k", ": v") };
        for (var i = 0; i < count; i++)
        {
            text.Append(before).Append(i.ToString(CultureInfo.InvariantCulture)).Append(after).Append('\n');
        }

        return text.Append("---\nText.\n").ToString();
    }
}
