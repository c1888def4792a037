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
    [InlineData("[!INCLUDE [x](y.md)]", "[!INCLUDE [", "docfx")]
    [InlineData("[!code-csharp[Main](a.cs)]", "[!code-csharp[", "docfx")]
    [InlineData("[caption id=\"a\"]x[/caption]", "[caption id=\"a\"]", "WordPress")]
    [InlineData("import A from './a'\n\ntext", "import A from '", "JSX")]
    [InlineData("<Chart values={[1, 2]} />", "<Chart values={", "JSX")]
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
    public void What_is_code_or_means_something_else_is_none(string body) =>
        Assert.DoesNotContain(Compile.Body(body).Findings, finding => finding.Id == FindingIds.LeftOverSyntax);

    [Fact]
    public void Many_are_one_finding_at_the_first()
    {
        var finding = Assert.Single(Compile.Body("text\n{% a %}\n{{ b }}\n{% c %}").Findings);

        Assert.Equal((5, " (with 2 more, first here)"), (finding.Lines.StartLine + 1, finding.Arguments[2]));
    }
}
