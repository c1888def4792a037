using System.Globalization;
using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Markdown on which the parser would spend minutes, or fail: refused in the place where it begins.</summary>
public class MarkdownLimitTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "nested lists", string.Concat(Enumerable.Range(0, 3000).Select(level => new string(' ', level * 2) + "- a\n")), "TC2010(204,401)" },
        { "nested lists in one line", string.Concat(Enumerable.Repeat("- ", 3000)), "TC2010(4,401)" },
        { "quotes", string.Concat(Enumerable.Repeat("> ", 100_000)) + "a", "TC2010(4,401)" },
        { "emphasis", string.Concat(Enumerable.Repeat("*a ", 20_000)), "TC2010(4,1)" },
        { "brackets", "text\n\n" + string.Concat(Enumerable.Repeat("[", 50_000)), "TC2010(6,1)" },
        { "images", string.Concat(Enumerable.Repeat("![", 50_000)), "TC2010(4,1)" },
        { "links", string.Concat(Enumerable.Repeat("[a](", 50_000)), "TC2010(4,1)" },
        { "addresses", string.Concat(Enumerable.Repeat("http://a.b ", 50_000)), "TC2012(4,1)" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_refused(string name, string body, string expected)
    {
        var article = Compile.Body(body);

        Assert.NotEmpty(name);
        var finding = Assert.Single(article.Findings);
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{finding.Id}({finding.Lines.StartLine + 1},{finding.Lines.StartColumn + 1})"));
        Assert.Empty(article.Model.Body.Html.ToString());
    }

    public static TheoryData<string, string> LargeBodies => new()
    {
        { "headings", string.Concat(Enumerable.Repeat("# Same\n\n", 20_000)) },
        { "links", string.Concat(Enumerable.Repeat("[a](https://example.org) ", 20_000)) },
        { "addresses on lines of their own", string.Concat(Enumerable.Repeat("- https://example.org\n", 20_000)) },
        { "addresses in code", "```\n" + string.Concat(Enumerable.Repeat("https://example.org\n", 20_000)) + "```\n" },
        { "brackets in code", "```\n" + new string('[', 20_000) + "\n```\n" },
        { "a line", new string('a', 1_000_000) },
        { "lists", string.Concat(Enumerable.Range(0, 20_000).Select(item => new string(' ', item % 40 * 2) + "- a\n")) },
    };

    [Theory]
    [MemberData(nameof(LargeBodies))]
    public void What_is_merely_large_is_taken_in(string name, string body)
    {
        var article = Compile.Body(body);

        Assert.NotEmpty(name);
        Assert.DoesNotContain(article.Findings, finding => finding.Id is FindingIds.NestedTooDeep or FindingIds.BodyTooComplex);
        Assert.NotEmpty(article.Model.Body.Html.ToString());
    }
}
