using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>What the sanitizer removes is reported at its position in the article file. The body begins on line 4.</summary>
public class SourceMapTests
{
    [Theory]
    [InlineData("text\n\n<script>x</script>\n", "TC2001(6,1,6,9)")]
    [InlineData("text <script>x</script>", "TC2001(4,6,4,14)")]
    [InlineData("- a\n- b <script>x</script>", "TC2001(5,5,5,13)")]
    [InlineData("- a\n  - b\n\n    <script>x</script>", "TC2001(7,5,7,13)")]
    [InlineData("1. a\n\n   <div onclick=x>\n\n   </div>", "TC2001(6,9,6,16)")]
    [InlineData("> quote\n> more <script>x</script>", "TC2001(5,8,5,16)")]
    [InlineData("> > deep <img alt src=x onerror=y>", "TC2001(4,25,4,32)")]
    [InlineData("> <div>\n>   <p onclick=x>y</p>\n> </div>", "TC2001(5,8,5,15)")]
    [InlineData("| a | b |\n|---|---|\n| 1 | <script>x</script> |", "TC2001(6,7,6,15)")]
    [InlineData("# H <script>x</script>", "TC2001(4,5,4,13)")]
    [InlineData("H <script>x</script>\n===", "TC2001(4,3,4,11)")]
    [InlineData("**bold <script>x</script>**", "TC2001(4,8,4,16)")]
    [InlineData("[link <script>x</script>](a)", "TC2001(4,7,4,15)")]
    [InlineData("`<script>` then <script>x</script>", "TC2001(4,17,4,25)")]
    [InlineData("```\n<script>\n```\n<script>x</script>", "TC2001(7,1,7,9)")]
    [InlineData("a\n\nb[^1]\n\n[^1]: note <script>x</script>", "TC2001(8,12,8,20)")]
    [InlineData("Term\n:   def <script>x</script>", "TC2001(5,9,5,17)")]
    [InlineData("::: box\nx <script>x</script>\n:::", "TC2001(5,3,5,11)")]
    [InlineData("> [!NOTE]\n> x <script>x</script>", "TC2001(5,5,5,13)")]
    [InlineData("腾讯 😀 <script>x</script>", "TC2001(4,7,4,15)")]
    [InlineData("<div>\n<p>a</p>\n   <script>x</script>\n</div>", "TC2001(6,4,6,12)")]
    [InlineData("<p>one</p>\n\n    <script>code</script>\n\n<script>x</script>", "TC2001(8,1,8,9)")]
    [InlineData("a [x](javascript:alert(1)) b", "TC2004(4,7,4,26)")]
    [InlineData("a\nb ![x](javascript:y)", "TC2004(5,8,5,20)")]
    public void A_finding_in_markdown_has_its_own_line_and_column(string body, string finding)
    {
        Assert.Equal(finding, Compile.Show(Compile.Body(body).Findings));
        Assert.Equal(
            finding,
            Compile.Show(Compile.File(("---\ntitle: t\n---\n" + body).Replace("\n", "\r\n", StringComparison.Ordinal)).Findings));
    }

    [Theory]
    [InlineData("<p>a</p>\n<p>b <script>x</script></p>", "TC2001(5,6,5,14)")]
    [InlineData("<ul>\n\n  <li onclick=x>b</li></ul>", "TC2001(6,7,6,14)")]
    public void A_finding_in_html_has_its_own_line_and_column(string body, string finding) =>
        Assert.Equal(finding, Compile.Show(Compile.Body(body, "a.html").Findings));

    [Theory]
    [InlineData("> ", 300)]
    [InlineData("- ", 2_000)]
    [InlineData("[", 20_000)]
    public void Markdown_nested_without_end_is_one_finding(string mark, int count)
    {
        var finding = Assert.Single(Compile.Body(string.Concat(Enumerable.Repeat(mark, count)) + "x").Findings);

        Assert.Equal((FindingIds.NestedTooDeep, 3), (finding.Id, finding.Lines.StartLine));
    }

    [Fact]
    public void Generics_in_prose_stay_visible_and_are_reported()
    {
        var article = Compile.Body("A List<string> here.");

        Assert.Equal("<p>A List&lt;string&gt; here.</p>", article.Model.Body.Html.ToString().Trim());
        Assert.Equal("TC2002(4,7,4,15)", Compile.Show(article.Findings));
    }
}
