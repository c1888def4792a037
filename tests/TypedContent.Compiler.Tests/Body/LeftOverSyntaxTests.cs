using TypedContent.Compiler.Body;
using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Body;

public class LeftOverSyntaxTests
{
    [Theory]
    [InlineData("a {% include b.html %}", "{% include b.html %}", "Liquid")]
    [InlineData("a {%- raw -%}", "{%- raw -%}", "Liquid")]
    [InlineData("a {{ site.url }}/b", "{{ site.url }}", "Liquid")]
    [InlineData("{{#if x}}a{{/if}}", "{{#if x}}", "Handlebars")]
    [InlineData("{{< figure src=\"a.png\" >}}", "{{< figure src=\"a.png\" >}}", "Hugo")]
    [InlineData("{{% notice %}}", "{{% notice %}}", "Hugo")]
    [InlineData("a\n\n{: .lead}", "{: .lead}", "kramdown")]
    [InlineData("See [!code-csharp[Main](a.cs)]", "[!code-csharp[", "docfx")]
    [InlineData("[caption id=\"a\"]x[/caption]", "[caption id=\"a\"]", "WordPress")]
    [InlineData("import A from './a'\n\ntext", "import A from '", "JSX")]
    [InlineData("<Chart values={[1, 2]} />", "<Chart values={", "JSX")]
    [InlineData("See [[Tea pots]] there", "[[Tea pots]]", "Obsidian")]
    [InlineData("See [[pots|the pots]] there", "[[pots|the pots]]", "Obsidian")]
    [InlineData("![[pot.png]]", "![[pot.png]]", "Obsidian embed")]
    [InlineData("![pot|300](/pot.png)", "![pot|300]", "Obsidian image size")]
    [InlineData("[TOC]\n\ntext", "[TOC]", "table of contents")]
    [InlineData("text\n\n[[_TOC_]]", "[[_TOC_]]", "table of contents")]
    [InlineData("@[toc]\n\ntext", "@[toc]", "table of contents")]
    [InlineData("Tea[^7] is old", "[^7]", "footnote")]
    [InlineData("[b]strong[/b]", "[/b]", "BBCode")]
    [InlineData("[url=/a]x", "[url=/a]", "BBCode")]
    [InlineData("[su_button url=\"/a\"]x", "[su_button url=\"/a\"]", "WordPress")]
    [InlineData("Made <% tp.date.now() %>", "<% tp.date.now() %>", "Templater")]
    public void It_is_reported_with_its_name_and_stays_as_text(string body, string construct, string name)
    {
        var finding = Assert.Single(Compile.Body(body).Findings, finding => finding.Id == FindingIds.LeftOverSyntax);

        Assert.Equal(construct, finding.Arguments[0]);
        Assert.Contains(name, finding.Arguments[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`{{ a }}`")]
    [InlineData("```\n{% raw %}\n```")]
    [InlineData("    {{ a }}")]
    [InlineData("<pre>{{ a }}</pre>")]
    [InlineData("<p><code>{% a %}</code></p>")]
    [InlineData("text\n\n<!-- more -->\n\ntext <!-- {{ a }} -->")]
    [InlineData("> [!NOTE]\n> text")]
    [InlineData("[video](a.mp4) and [gallery][x]\n\n[x]: /y")]
    [InlineData("# a {#id .class}")]
    [InlineData("important: export of goods, import from abroad")]
    [InlineData("a {} { } {{}} { x } %}")]
    [InlineData("\\{{ a }}")]
    [InlineData("[[1, 2], [3, 4]] and [[0]] are arrays, [[ -f x ]] is a test, [[nodiscard]] and [[gnu::pure]] are attributes")]
    [InlineData("[[x]](/about) and [[y]][z]\n\n[z]: /c")]
    [InlineData("In Typora [toc] means contents")]
    [InlineData("A class [^a-z] of characters")]
    [InlineData("Tea[^1]\n\n[^1]: Old.")]
    [InlineData("Press [b] or [i]")]
    [InlineData("!!! wow, and ??? what")]
    [InlineData("`[[x]]` <!-- [[x]] --> \\[[x]]")]
    public void What_is_code_or_means_something_else_is_none(string body) =>
        Assert.DoesNotContain(Compile.Body(body).Findings, finding => finding.Id == FindingIds.LeftOverSyntax);

    [Fact]
    public void Many_are_one_finding_at_the_first()
    {
        var findings = Compile.Body("text\n{% a %}\n{{ b }}\n{% c %}").Findings;

        Assert.Equal([(5, " (with 1 more, first here)"), (6, "")], findings.Select(finding => (finding.Lines.StartLine + 1, finding.Arguments[2])));
    }

    [Theory]
    [InlineData("![cup](my cup.png)", "![cup](my cup.png)", "![cup](<my cup.png>)")]
    [InlineData("see [x](my file.md)", "[x](my file.md)", "[x](<my file.md>)")]
    [InlineData("[x](my file.md \"Title\")", "[x](my file.md \"Title\")", "[x](<my file.md> \"Title\")")]
    [InlineData("见[这里]（https://example.org/a）。", "[这里]（https://example.org/a）", "[这里](https://example.org/a)")]
    [InlineData("![cup](/cup.png =100x50)", "![cup](/cup.png =100x50)", "<img src=\"/cup.png\"")]
    public void A_link_that_is_not_read_as_one_says_how_to_write_it(string body, string written, string remedy)
    {
        var finding = Assert.Single(Compile.Body(body).Findings, finding => finding.Id == FindingIds.UnreadLink);

        Assert.Equal(written, finding.Arguments[0]);
        Assert.Contains(remedy, finding.Arguments[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("f(x)[0](some text) and [see](chapter 2.3) and [note](like this one.)")]
    [InlineData("[a](/b \"t\") and [c](</d e>) and [注]（说明文字）")]
    [InlineData("`[x](my file.md)`")]
    public void What_is_a_link_or_prose_is_left_alone(string body) =>
        Assert.DoesNotContain(Compile.Body(body).Findings, finding => finding.Id == FindingIds.UnreadLink);

    [Theory]
    [InlineData("**Note: the pot is hot.\n\nNext.", 4)]
    [InlineData("text\n\n> **Note: the pot is hot.", 6)]
    [InlineData("**重点：茶是热的。", 4)]
    public void Emphasis_that_a_block_begins_with_and_never_closes_is_said(string body, int line)
    {
        var finding = Assert.Single(Compile.Body(body).Findings, finding => finding.Id == FindingIds.UnclosedEmphasis);

        Assert.Equal((line, "**"), (finding.Lines.StartLine + 1, finding.Arguments[0][..2]));
    }

    [Theory]
    [InlineData("**kwargs is a dictionary.")]
    [InlineData("**/*.md is a pattern.")]
    [InlineData("** is power.")]
    [InlineData("**Two\nlines** are closed.")]
    [InlineData("2**10 is 1024.")]
    [InlineData("Prices may change**")]
    public void Asterisks_that_are_meant_are_left_alone(string body) =>
        Assert.DoesNotContain(Compile.Body(body).Findings, finding => finding.Id == FindingIds.UnclosedEmphasis);

    [Theory]
    [InlineData("```js\nlet a;\n\ntext", "```")]
    [InlineData("text\n\n~~~\ncode", "~~~")]
    public void A_fence_that_nothing_closes_is_said(string body, string fence) =>
        Assert.Equal(fence, Assert.Single(Compile.Body(body).Findings, finding => finding.Id == FindingIds.UnclosedMarkup).Arguments[2]);
}
