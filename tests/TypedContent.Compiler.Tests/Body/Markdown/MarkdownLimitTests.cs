using System.Globalization;
using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Markdown that would keep the parser busy for minutes, or make it fail, is rejected at the place where it begins.</summary>
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
        { "addresses without a scheme", string.Concat(Enumerable.Repeat("www.a.b ", 50_000)), "TC2012(4,1)" },
        { "a wide table of short rows", "text\n\n" + Row("a|") + Row("-|") + string.Concat(Enumerable.Repeat("|x\n", 2_000)), "TC2012(6,1)" },
        { "a wide table in a quotation", "> |" + Row("a|") + "> |" + Row("-|") + string.Concat(Enumerable.Repeat("> |x\n", 2_000)), "TC2012(4,1)" },
        { "a wide table in a list", "- |" + Row("a|") + "  |" + Row("-|") + string.Concat(Enumerable.Repeat("  |x\n", 2_000)), "TC2012(4,1)" },
        { "a wide row in a narrow table", "a|b\n-|-\n" + Row("x|") + string.Concat(Enumerable.Repeat("|x\n", 2_000)), "TC2012(4,1)" },
        { "references", Definition("[a]: /") + string.Concat(Enumerable.Repeat("[a] ", 2_000)), "TC2012(6,86)" },
        { "titles of references", Definition("[a]: /x '", "'") + string.Concat(Enumerable.Repeat("[a] ", 2_000)), "TC2012(6,86)" },
        { "images of one reference", Definition("[a]: /") + string.Concat(Enumerable.Repeat("![a] ", 2_000)), "TC2012(6,113)" },
        { "abbreviations", Definition("*[ab]: ") + string.Concat(Enumerable.Repeat("ab ", 2_000)), "TC2012(6,66)" },
    };

    private static string Row(string cell) => string.Concat(Enumerable.Repeat(cell, 500)) + "\n";

    private static string Definition(string start, string end = "") => start + new string('x', 40_000) + end + "\n\n";

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
        { "a table of 40 columns and 1,000 full rows", Cells(40, "a") + Cells(40, "-") + string.Concat(Enumerable.Repeat(Cells(40, "x"), 1_000)) },
        { "a table of 5,000 rows of which some are short", "a|b|c\n-|-|-\n" + string.Concat(Enumerable.Repeat("|x\n|x|y|z\n", 2_500)) },
        { "lines with many pipes that are no table", string.Concat(Enumerable.Repeat(Cells(400, "x") + "y\n", 500)) },
        { "centered cells", Cells(9, "a") + Cells(9, ":-:") + string.Concat(Enumerable.Repeat(Cells(9, ""), 500)) },
        { "tasks", string.Concat(Enumerable.Repeat("- [ ] a\n", 5_000)) },
        { "many short references", "[a]: /x\n\n" + string.Concat(Enumerable.Repeat("[a] ", 10_000)) },
        { "link definitions", string.Concat(Enumerable.Range(0, 50_000).Select(number => $"[a{number}]: /x\n")) + "\n[a7]" },
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

    private static string Cells(int count, string text) => "|" + string.Concat(Enumerable.Repeat(text + "|", count)) + "\n";
}
