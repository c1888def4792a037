using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>
/// Parsers differ in which elements end the search for an open list item or formatting element (<c>time</c>, <c>output</c>). The compiler's parser and the
/// browser must read published HTML as the same tree, wherever a page puts it.
/// </summary>
[Collection(BrowserTests.Name)]
public class TreeTests(BrowserFixture browser)
{
    private const int PerCall = 400;

    private static readonly string[] Places = ["<div>", "<ul><li><div>", "<dl><dd><div>", "<table><tr><td>", "<article><p>x</p>"];

    [Fact]
    public async Task The_browser_reads_the_tree_that_the_compiler_saw()
    {
        var articles = BrowserArticles.Article.Html.Concat(BrowserArticles.Trusted.Html).Concat(BenignOutputs()).Distinct(StringComparer.Ordinal).ToList();
        await using var page = await browser.OpenAsync();
        await page.ServeBlankAsync();
        var faults = new List<string>();
        for (var first = 0; first < articles.Count; first += PerCall)
        {
            var place = Places[first / PerCall % Places.Length];
            var pages = articles.Skip(first).Take(PerCall).Select(article => $"<!DOCTYPE html><html><head></head><body>{place}{article}").ToArray();
            var trees = await page.TreesAsync(pages);
            faults.AddRange(pages.Where((html, i) => Tree(html) != trees[i]));
        }

        Assert.True(faults.Count == 0, $"{faults.Count} trees differ\n" + string.Join('\n', faults.Take(10)));
        Assert.InRange(articles.Count, 2_000, 20_000);
    }

    private static IEnumerable<string> BenignOutputs() =>
        TestResource.Read("benign.txt").Split('\n').Where(line => line.StartsWith('<')).Select(line => Sanitize.Article(line).Html);

    private static string Tree(string html)
    {
        var tree = new StringBuilder();
        Write(new HtmlParser().ParseDocument(html).Body!, tree);
        return tree.ToString();
    }

    // Same format as TreesAsync.
    private static void Write(INode node, StringBuilder tree)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IElement element)
            {
                tree.Append('<').Append(element.NamespaceUri!.Split('/')[^1]).Append(':').Append(element.LocalName);
                foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
                {
                    tree.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
                }

                tree.Append('>');
                Write(element, tree);
                tree.Append("</>");
            }
            else
            {
                tree.Append(child.NodeType == NodeType.Text ? child.TextContent : "<!>");
            }
        }
    }
}
