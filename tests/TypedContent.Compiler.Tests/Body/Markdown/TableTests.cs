using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Tables, and the findings for those that lose cells.</summary>
public class TableTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\nSource: own data.", "a\tb\n1\t2\nSource: own data.")]
    [InlineData("x | y\n--|--\n3 | 4\nNote here.", "x\ty\n3\t4\nNote here.")]
    [InlineData("before\n| a | b |\n|---|---|\n| 1 | 2 |\n\nafter", "before\na\tb\n1\t2\nafter")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n> quote", "a\tb\n1\t2\nquote")]
    [InlineData("- x\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |", "x\na\tb\n1\t2")]
    public void The_line_below_a_table_does_not_end_its_being_one(string markdown, string text)
    {
        Assert.Equal(text, Render.Text(markdown));
        Assert.Equal("", Render.Findings(markdown));
    }

    [Theory]
    [InlineData("`a \\| b`", "<code>a | b</code>")]
    [InlineData("`^\\d+$\\|^x$`", "<code>^\\d+$|^x$</code>")]
    [InlineData("a \\| b", "a | b")]
    [InlineData("**a \\| b**", "<strong>a | b</strong>")]
    [InlineData("[a \\| b](/c)", "<a href=\"/c\">a | b</a>")]
    public void A_bar_behind_a_backslash_is_one(string cell, string html)
    {
        Assert.Contains($"<td>{html}</td>", Render.Html($"| a |\n|---|\n| {cell} |"), StringComparison.Ordinal);
        Assert.Equal("", Render.Findings($"| a |\n|---|\n| {cell} |"));
    }

    [Fact]
    public void Outside_of_a_table_the_backslash_of_code_stays() => Assert.Equal("<p><code>a \\| b</code></p>", Render.Html("`a \\| b`"));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |", "TC2014(6,11,6,16)")]
    [InlineData("| a | b |\n|---|---|\n| `x | y` | 2 |", "TC2014(6,13,6,14)")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |  |", "")]
    [InlineData("| a | b |\n|---|---|\n| 1 |", "")]
    [InlineData("| a | b | c |\n|---|---|\n| 1 | 2 | 3 |", "TC2032(5,1,5,10)")]
    [InlineData("```\n| a | b | c |\n|---|---|\n```", "")]
    [InlineData("a | b\n\n--- | --- | ---", "")]
    public void What_a_table_loses_is_said(string markdown, string findings) => Assert.Equal(findings, Render.Findings(markdown));

    [Theory]
    [InlineData("| a | b |\n|:--|--:|\n| 1 | 2 |")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+")]
    public void What_the_compiler_writes_survives_every_policy(string markdown)
    {
        var strict = new ArticleCompiler(new CompilerOptions { Sanitizer = SanitizerPolicy.Strict });

        var article = strict.Compile(new ArticleSource("Articles", "a.md", "articles/a.md", "---\ntitle: t\n---\n" + markdown), default);

        Assert.Equal(Render.Html(markdown), article.Model.Body.Html.ToString());
        Assert.Empty(article.Findings);
    }
}
