namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Arguments on the opening line of a code block, and comments in the code that mark lines.</summary>
public class FenceArgumentTests
{
    [Theory]
    [InlineData("{2}", "lines-mark-2")]
    [InlineData("{1,3-4}", "lines-mark-1,3-4")]
    [InlineData("{ 1 , 3 }", "lines-mark-1,3")]
    [InlineData("mark={1}", "lines-mark-1")]
    [InlineData("hl_lines=\"1,2\"", "lines-mark-1-2")]
    [InlineData("ins={2} del={3}", "lines-ins-2 lines-del-3")]
    [InlineData("ins=\"2\"", "lines-ins-2")]
    [InlineData("showLineNumbers", "line-numbers")]
    [InlineData("showLineNumbers {1}", "line-numbers lines-mark-1")]
    [InlineData("showLineNumbers=false {1}", "lines-mark-1")]
    [InlineData("title=\"a.txt\" {1}", "lines-mark-1")]
    public void Lines_are_marked_by_classes(string arguments, string classes) =>
        Assert.Contains($"<code class=\"language-txt {classes}\">", Html($"```txt {arguments}\na\nb\nc\nd\n```\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("```js{1}\na\n```", "<code class=\"language-js lines-mark-1\">")]
    [InlineData("```ts:line-numbers {1}\na\n```", "<code class=\"language-ts line-numbers lines-mark-1\">")]
    [InlineData("``` {1}\na\n```", "<code class=\"lines-mark-1\">")]
    [InlineData("```js {.wide #a}\nx\n```", "<code")]
    public void Lists_of_lines_are_read_wherever_they_are(string fence, string expected) => Assert.Contains(expected, Html(fence), StringComparison.Ordinal);

    [Fact]
    public void Each_line_has_a_tag_of_its_own_and_a_text_over_lines_is_closed_with_it() =>
        Assert.Contains(
            "<span class=\"line\"><span class=\"hljs-comment\">/* a</span></span>\n<span class=\"line mark\"><span class=\"hljs-comment\">b */</span> c</span>\n</code>",
            Html("```js {2}\n/* a\nb */ c\n```\n"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a // [!code ++]", "<span class=\"line ins\">a</span>")]
    [InlineData("a # [!code --]", "<span class=\"line del\">a</span>")]
    [InlineData("a <!-- [!code highlight] -->", "<span class=\"line mark\">a</span>")]
    [InlineData("a /* [!code focus] */", "<span class=\"line focus\">a</span>")]
    [InlineData("a // [!code error] b", "<span class=\"line error\">a // b</span>")]
    [InlineData("// [!code warning]\na\nb", "<span class=\"line warning\">a</span>\n<span class=\"line\">b</span>")]
    [InlineData("a // [!code hl:2]\nb\nc", "<span class=\"line mark\">a</span>\n<span class=\"line mark\">b</span>\n<span class=\"line\">c</span>")]
    public void A_comment_marks_its_line_and_is_taken_out(string code, string expected)
    {
        var html = Html($"```txt\n{code}\n```\n");

        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.DoesNotContain("!code", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```txt diff\n+a\n-b\n c\n```", "<span class=\"line ins\">a</span>\n<span class=\"line del\">b</span>\n<span class=\"line\">c</span>")]
    [InlineData("```txt diff\n+a\nb\n```", "<span class=\"line ins\">a</span>\n<span class=\"line\">b</span>")]
    [InlineData("```diff-js\n+let a\n```", "<code class=\"language-js lines-ins-1\"><span class=\"line ins\"><span class=\"hljs-keyword\">let</span> a</span>")]
    [InlineData(
        "```diff lang=\"js\"\n-let a\n```",
        "<code class=\"language-js lines-del-1\"><span class=\"line del\"><span class=\"hljs-keyword\">let</span> a</span>")]
    [InlineData("```diff\n+a\n```", "<code class=\"language-diff\"><span class=\"hljs-addition\">+a</span>")]
    public void A_difference_is_marked_in_its_language(string fence, string expected) => Assert.Contains(expected, Html(fence), StringComparison.Ordinal);

    [Fact]
    public void Adjacent_blocks_of_a_group_are_tabs_without_script()
    {
        var html = Html(
            "```sh group=\"os\" label=\"Linux\"\na\n```\n\n```sh group=\"os\" label=\"mac\"\nb\n```\n\ntext\n\n```sh group=\"os\" label=\"c\"\nd\n```\n");

        Assert.Equal(2, html.Split("<div class=\"code-tabs\">").Length - 1);
        Assert.Equal(3, html.Split("<details ").Length - 1);
        Assert.Equal(2, html.Split(" open").Length - 1);
        Assert.Contains("<summary>Linux</summary>", html, StringComparison.Ordinal);
        Assert.Contains("name=\"os\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{1,9}", "TC2050")]
    [InlineData("{1,a}", "TC2050")]
    [InlineData("{3-1}", "TC2050")]
    [InlineData("{0}", "TC2050")]
    [InlineData("ins={x}", "TC2050")]
    [InlineData("hightlight={1}", "TC2050")]
    [InlineData("showLineNumber", "TC2050")]
    [InlineData("copy", "")]
    [InlineData("live noInline", "")]
    [InlineData("ExampleFile.cs", "")]
    [InlineData("{.class}", "")]
    [InlineData("twoslash eval=false", "")]
    [InlineData("linenostart=5", "")]
    [InlineData("frame=\"none\"", "")]
    public void What_is_wrong_is_said_and_what_others_have_is_not(string arguments, string expected)
    {
        var findings = Compile.Body($"```txt {arguments}\na\nb\n```\n").Findings;

        Assert.Equal(expected, string.Join(" ", findings.Where(finding => finding.Id == "TC2050").Select(finding => finding.Id).Distinct()));
    }

    [Fact]
    public void A_mark_that_does_not_exist_stays_and_is_said()
    {
        var compiled = Compile.Body("```txt\na // [!code plus]\n```\n");

        Assert.Contains("[!code plus]", compiled.Model.Body.Html.ToString(), StringComparison.Ordinal);
        Assert.Contains(compiled.Findings, finding => finding.Id == "TC2050");
    }

    [Fact]
    public void An_html_body_can_say_the_same() =>
        Assert.Contains(
            "<span class=\"line mark\">b</span>",
            Compile.Body("<pre><code class=\"language-txt lines-mark-2\">a\nb</code></pre>", "a.html").Model.Body.Html.ToString(),
            StringComparison.Ordinal);

    private static string Html(string markdown) => Compile.Body(markdown).Model.Body.Html.ToString();
}
