namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>The part of MDX that can be read without running it.</summary>
public class MdxTests
{
    [Theory]
    [InlineData("import X from './x'\n\ntext", "<p>text</p>")]
    [InlineData("import {A,\n  B} from 'x'\nexport const y = {\n\n  z: 1\n}\n\ntext", "<p>text</p>")]
    [InlineData("export default function A() { return 1 }", "")]
    [InlineData("import the file\n\nexport it", "<p>import the file</p>\n<p>export it</p>")]
    [InlineData("a {/* b */}c", "<p>a c</p>")]
    [InlineData("a\n\n{/* b\n\nc */}\n\nd", "<p>a</p>\n<p>d</p>")]
    [InlineData("a{' '}b {\"c\"}", "<p>a b c</p>")]
    [InlineData("a {b * c * d} {props.e}", "<p>a {b * c * d} {props.e}</p>")]
    [InlineData("## A {#b}", "<h2 id=\"b\">A</h2>")]
    [InlineData("<div className=\"a\">\n  *b*\n</div>", "<div class=\"a\">\n<p><em>b</em></p>\n</div>")]
    [InlineData("<div className={\"a\"} tabIndex={0}>b</div>", "<div class=\"a\" tabindex=\"0\">b</div>")]
    [InlineData("a <span className=\"b\">c</span>", "<p>a <span class=\"b\">c</span></p>")]
    [InlineData("<Card\n  title=\"x\"\n\n  y={{z: 1}}\n>\n\n    *b*\n\n</Card>", "<p><em>b</em></p>")]
    [InlineData("<A><B>\nc\n</B></A>", "<p>c</p>")]
    [InlineData("a <Foo.Bar /> b", "<p>a  b</p>")]
    [InlineData("<>a</>", "a")]
    [InlineData("`<A/>` and `{b}`", "<p><code>&lt;A/&gt;</code> and <code>{b}</code></p>")]
    [InlineData("```\n<A/>\nimport b from 'c'\n```", "<pre><code>&lt;A/&gt;\nimport b from 'c'\n</code></pre>")]
    [InlineData(
        "<Tabs>\n<TabItem value=\"a\" label=\"Apple &amp; co\">\n\nb\n\n</TabItem>\n</Tabs>",
        "<div class=\"tabs\">\n<div class=\"tab\"><p class=\"tab-label\">Apple &amp; co</p>\n<p>b</p>\n</div>\n</div>")]
    [InlineData("3 < 4 and <https://example.org>", "<p>3 &lt; 4 and <a href=\"https://example.org\">https://example.org</a></p>")]
    [InlineData("<script>alert(1)</script>\n\n<div onClick={x} onclick=\"y()\">z</div>", "<div>z</div>")]
    public void What_is_Markdown_or_HTML_arrives(string mdx, string html) => Assert.Equal(html, Compile.Body(mdx, "a.mdx").Model.Body.Html.ToString().Trim());

    [Theory]
    [InlineData("import X from './x'\n\n<X/>\n\n<X/> <Y.Z/>", "TC2040(4,1,4,20) TC2040(6,1,6,5) TC2040(8,6,8,12)")]
    [InlineData("a {b} c {d}", "TC2040(4,3,4,6)")]
    [InlineData("<div style={{a: 1}}>b</div>", "TC2040(4,1,4,21)")]
    [InlineData("{/* a */}\n\n<div className=\"b\">c</div>{' '}\n\n## D {#d}", "")]
    [InlineData("| a |\n|---|\n| <B/> |", "TC2040(6,3,6,7)")]
    public void What_is_not_run_is_named_where_it_is(string mdx, string findings) => Assert.Equal(findings, Compile.Show(Compile.Body(mdx, "a.mdx").Findings));

    [Fact]
    public void The_message_names_the_path_that_is_imported() =>
        Assert.Contains("import X from './x'", Assert.Single(Compile.Body("import X from './x'", "a.mdx").Findings).Arguments);

    [Fact]
    public void A_comment_that_marks_the_excerpt_is_read() =>
        Assert.Equal(
            "first\n\nsecond",
            Compile.Body("first\n\nsecond\n\n{/* truncate */}\n\nrest", "a.mdx").Model.Body.Excerpt.Replace(
                "first\nsecond", "first\n\nsecond", StringComparison.Ordinal));

    [Fact]
    public void Markdown_itself_knows_no_MDX()
    {
        Assert.Equal("<p>import X from './x'</p>", Render.Html("import X from './x'"));
        Assert.Equal("<pre><code>a\n</code></pre>", Render.Html("    a"));
    }
}
