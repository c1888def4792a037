namespace TypedContent.Compiler.Tests.Body.Components;

/// <summary>Which tags are components, and what happens to the others.</summary>
public class ComponentSyntaxTests
{
    [Theory]
    [InlineData("<Callout Kind=\"note\">\n\nA *b*.\n\n</Callout>", "⟦Callout Kind=note¦\n<p>A <em>b</em>.</p>\n⟧")]
    [InlineData("<Callout Kind=\"note\">\nA *b*.\n</Callout>", "⟦Callout Kind=note¦\n<p>A <em>b</em>.</p>\n⟧")]
    [InlineData("<Callout Kind=\"note\">A *b*.</Callout>", "⟦Callout Kind=note¦<p>A <em>b</em>.</p>⟧")]
    [InlineData("<Callout\n  Kind='note'\n  Title=\"a\"\n>\nb\n</Callout>", "⟦Callout Kind=note Title=a¦\n<p>b</p>\n⟧")]
    [InlineData("<Callout>\nA.</Callout>\nB.", "⟦Callout¦\n<p>A.</p>\n⟧\n<p>B.</p>")]
    [InlineData("<Callout>A.\n\nB.\n</Callout>\n\nC.", "⟦Callout¦\n<p>A.</p>\n<p>B.</p>\n⟧\n<p>C.</p>")]
    [InlineData("<Callout>A\nb.</Callout>", "⟦Callout¦<p>A\nb.</p>⟧")]
    [InlineData("A.\n<Callout>\nB.\n</Callout>\nC.", "<p>A.</p>\n⟦Callout¦\n<p>B.</p>\n⟧\n<p>C.</p>")]
    [InlineData("<Chart Src=\"data.csv\" />", "⟦Chart Src=data.csv¦⟧")]
    [InlineData("<Chart Src=\"data.csv\"/> <Chart Src=\"b.csv\"/>", "⟦Chart Src=data.csv¦⟧⟦Chart Src=b.csv¦⟧")]
    [InlineData("A <Badge Kind=\"new\">*b*</Badge> c <Badge/>.", "<p>A ⟦Badge Kind=new¦<em>b</em>⟧ c ⟦Badge¦⟧.</p>")]
    [InlineData("文字<Badge Kind=\"新\">好</Badge>文字", "<p>文字⟦Badge Kind=新¦好⟧文字</p>")]
    [InlineData("<Badge>New</Badge> and more.", "<p>⟦Badge¦New⟧ and more.</p>")]
    [InlineData("**a <Badge>b</Badge> c**", "<p><strong>a ⟦Badge¦b⟧ c</strong></p>")]
    [InlineData("- a <Badge/>\n- b", "<ul>\n<li>a ⟦Badge¦⟧</li>\n<li>b</li>\n</ul>")]
    [InlineData("- a\n\n  <Callout>\n  b\n  </Callout>", "<ul>\n<li><p>a</p>\n⟦Callout¦\n<p>b</p>\n⟧\n</li>\n</ul>")]
    [InlineData("> <Callout>\n> a\n> </Callout>", "<blockquote>\n⟦Callout¦\n<p>a</p>\n⟧\n</blockquote>")]
    [InlineData("| a |\n|---|\n| <Badge Kind=\"x\">b</Badge> |", "<td>⟦Badge Kind=x¦b⟧</td>")]
    [InlineData("# A <Badge>b</Badge>", "<h1 id=\"a-b\">A ⟦Badge¦b⟧</h1>")]
    [InlineData("<Callout>\n- a\n- b\n</Callout>\nc", "⟦Callout¦\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n⟧\n<p>c</p>")]
    [InlineData("<Callout>\n\n## A\n\n```html\n</Callout>\n```\n\n</Callout>", "⟦Callout¦\n<h2 id=\"a\">A</h2>\n<pre><code class=\"language-html\">")]
    [InlineData("<Callout>\n<Callout>\na\n</Callout>\nb\n</Callout>", "⟦Callout¦\n⟦Callout¦\n<p>a</p>\n⟧\n<p>b</p>\n⟧")]
    [InlineData("<Steps>\n    <Callout>\n        a\n\n        - b\n    </Callout>\n</Steps>", "⟦Steps¦\n⟦Callout¦\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n⟧\n⟧")]
    [InlineData(
        "<Tabs>\n<Tab Title=\"A &amp; b\">\n\nc\n\n</Tab>\n</Tabs>",
        "⟦Tabs¦\n⟦Tab Title=A & b¦<p class=\"tab-label\">A &amp; b</p>⟨\n<p>c</p>\n⟩⟧\n⟧")]
    [InlineData("<Tabs><Tab Title=\"a\">\nb\n</Tab></Tabs>", "⟦Tabs¦\n⟦Tab Title=a¦<p class=\"tab-label\">a</p>⟨\n<p>b</p>\n⟩⟧\n⟧")]
    [InlineData("<Video Src=\"https://example.org/v\" Title=\"{ChildContent}<b>\" />", "<p><a href=\"https://example.org/v\">{ChildContent}&lt;b&gt;</a></p>")]
    [InlineData(
        "A <Video Src=\"https://example.org/v\" Title=\"b\" /> c.\n\n<Callout>d</Callout>",
        "<p>A ⟦Video Src=https://example.org/v Title=b¦<a href=\"https://example.org/v\">b</a>⟨⟩⟧ c.</p>\n⟦Callout¦<p>d</p>⟧")]
    [InlineData("<div>\n<Callout>a</Callout>\n</div>", "<div>\n⟦Callout¦a⟧\n</div>")]
    [InlineData("<Callout>\n\n<div>\n\n*a*\n\n</div>\n\n</Callout>", "⟦Callout¦\n<div>\n<p><em>a</em></p>\n</div>\n⟧")]
    [InlineData("<Badge Open />", "⟦Badge Open¦⟧")]
    [InlineData("<Badge Size={3} Text={\"a\"} />", "⟦Badge Size=3 Text=a¦⟧")]
    [InlineData("a <Named Value=\"b\">c</Named> <Named Label=\"d\" Value=\"e\"/> <Named/>", "<b>b</b>⟨c⟩⟧ ⟦Named Label=d Value=e¦<b>d</b>⟨⟩⟧ ⟦Named¦⟧")]
    [InlineData("<Callout>\n</Callout>", "⟦Callout¦\n⟧")]
    [InlineData("<Callout></Callout>", "⟦Callout¦⟧")]
    public void Markdown_has_components(string body, string expected)
    {
        var shown = ComponentBody.Show(body);
        Assert.True(shown.Contains(ComponentBody.WithoutLineEnds(expected), StringComparison.Ordinal), shown);
        Assert.Empty(Compile.Show(ComponentBody.Compile(body).Findings));
    }

    [Theory]
    [InlineData("<p>A <Badge Kind=\"new\">b</Badge> c</p>", "<p>A ⟦Badge Kind=new¦b⟧ c</p>")]
    [InlineData("<Callout Kind='x'><p>a</p><ul><li>b</li></ul></Callout>", "⟦Callout Kind=x¦<p>a</p><ul><li>b</li></ul>⟧")]
    [InlineData("<div><Tabs><Tab Title=\"a\"><p>b</p></Tab></Tabs></div>", "<div>⟦Tabs¦⟦Tab Title=a¦<p class=\"tab-label\">a</p>⟨<p>b</p>⟩⟧⟧</div>")]
    [InlineData("<p>a</p><Chart Src=x.csv /><p>b</p>", "<p>a</p>⟦Chart Src=x.csv¦⟧<p>b</p>")]
    [InlineData("<Callout><h2>Alpha</h2></Callout><h2>Alpha</h2>", "⟦Callout¦<h2 id=\"alpha\">Alpha</h2>⟧<h2 id=\"alpha-1\">Alpha</h2>")]
    [InlineData("<Callout><p onclick=\"x()\">a<script>b</script></p></Callout>", "⟦Callout¦<p>a</p>⟧")]
    public void Html_has_components(string body, string expected) => Assert.Equal(expected, ComponentBody.Show(body, "a.html"));

    [Theory]
    [InlineData("`<Callout>` and ```<Badge/>```", "a.md")]
    [InlineData("    <Callout>\n    a\n    </Callout>", "a.md")]
    [InlineData("```\n<Callout>\na\n</Callout>\n```", "a.md")]
    [InlineData("\\<Callout> a &lt;Callout&gt;", "a.md")]
    [InlineData("<!-- <Callout>a</Callout> -->b", "a.md")]
    [InlineData("A List<Tab> and Dictionary<Tab, Badge>.", "a.md")]
    [InlineData("<Frobnicator A=\"b\">c</Frobnicator>", "a.md")]
    [InlineData("<pre><Callout>a</Callout></pre>", "a.html")]
    [InlineData("<p title=\"<Callout>a</Callout>\">b</p>", "a.html")]
    [InlineData("<script><Callout>a</Callout></script>b", "a.html")]
    [InlineData("<svg><Callout>a</Callout></svg>b", "a.html")]
    [InlineData("<style><Callout>a</Callout></style>b", "a.html")]
    [InlineData("<object>a<wbr></object><wbr>b", "a.html")]
    public void Anything_else_stays_what_it_is(string body, string path)
    {
        var article = ComponentBody.Compile(body, path);
        Assert.Empty(article.Model.Body.Components);
        Assert.Equal(Compile.Body(body, path).Model.Body.Html.ToString(), article.Model.Body.Html.ToString());
        Assert.Equal(Compile.Show(Compile.Body(body, path).Findings), Compile.Show(article.Findings));
    }

    [Theory]
    [InlineData("<Calout Kind=\"a\">b</Calout>", "TC2070(4,2,4,8)")]
    [InlineData("a\n\nb <Bagde/> c", "TC2070(6,4,6,9)")]
    [InlineData("<callout>b</callout>", "TC2070(4,2,4,9)")]
    [InlineData("a\n\n<Callout Kind=\"x\">\n\nb", "TC2075(6,2,6,9)")]
    [InlineData("a <Badge Kind=\"x\"> b", "TC2075(4,4,4,9)")]
    [InlineData("a </Badge> b", "TC2075(4,5,4,10)")]
    [InlineData("<Callout Kind={kind}>a</Callout>", "TC2075(4,15,4,21)")]
    [InlineData("<Callout {...props}>a</Callout>", "TC2075(4,10,4,20)")]
    [InlineData("<Callout Kind=\"a\" Kind=\"b\">a</Callout>", "TC2075(4,19,4,23)")]
    [InlineData("<Callout data-x=\"a\">a</Callout>", "TC2071(4,10,4,16)")]
    [InlineData("<Callout @onclick=\"a\">a</Callout>", "TC2071(4,10,4,18)")]
    [InlineData("<Chart Src=\"javascript:alert(1)\" />", "TC2075(4,13,4,32)")]
    [InlineData("<Chart\n  Src=\" java&#10;script:alert(1)\" />", "TC2075(5,8,5,33)")]
    [InlineData("<Broken>a</Broken>", "TC2075(4,2,4,8)")]
    [InlineData("<Callout Title=“中文”>正文</Callout>", "TC2075(4,16,4,20)")]
    [InlineData("<Callout Title={a + \"}\"}>b</Callout>", "TC2075(4,16,4,25)")]
    [InlineData("<Callout Title=\"JavaScript: the parts\">a</Callout>", "")]
    public void What_is_wrong_is_named_where_it_is(string body, string findings) => Assert.Equal(findings, Compile.Show(ComponentBody.Compile(body).Findings));

    [Theory]
    [InlineData("<Callout><div>a</Callout>b</div>", "a.html")]
    [InlineData("<table><Callout><tr><td>a</td></tr></Callout></table>", "a.html")]
    [InlineData("<p>a <Callout><p>b</p></Callout></p>", "a.html")]
    [InlineData("<Callout>a</object>b</Callout>", "a.html")]
    public void A_component_that_is_torn_apart_is_none(string body, string path)
    {
        var article = ComponentBody.Compile(body, path);
        Assert.Empty(article.Model.Body.Components);
        Assert.Contains(article.Findings, finding => finding.Id == "TC2075");
    }

    [Fact]
    public void One_that_is_torn_apart_leaves_the_others()
    {
        var article = ComponentBody.Compile("<Callout>a</Callout><p>b <Callout><p>c</p></Callout></p><p>d <Badge>e</Badge></p>", "a.html");
        Assert.Equal("⟦Callout¦a⟧<p>b </p><p>c</p><p></p><p>d ⟦Badge¦e⟧</p>", ComponentBody.Show(article.Model.Body));
        Assert.Equal("TC2075(4,27,4,34)", Compile.Show(article.Findings));
    }

    [Theory]
    [InlineData("<Callout Kind=note Title='a \"b\" c'>d</Callout>", "⟦Callout Kind=note Title=a \"b\" c¦<p>d</p>⟧")]
    [InlineData("- <Callout Title=\"x\">\n  a\n  </Callout>\n- b", "<ul>\n<li>⟦Callout Title=x¦a⟧</li>\n<li>b</li>\n</ul>")]
    [InlineData("a\n\n| a |\n|---|\n| <Callout>x</Callout> |", "<td>⟦Callout¦x⟧</td>")]
    [InlineData("> <Callout>\n> a\n>\n> b\n> </Callout>\n> c", "<blockquote>⟦Callout¦<p>a</p>\n<p>b</p>⟧<p>c</p>\n</blockquote>")]
    [InlineData("[a <Badge>b</Badge>](/x)", "<p><a href=\"/x\">a ⟦Badge¦b⟧</a></p>")]
    [InlineData("a[^1]\n\n[^1]: <Callout>note</Callout>", "⟦Callout¦note⟧")]
    [InlineData("Term\n: <Callout>d</Callout>", "<dd>⟦Callout¦<p>d</p>⟧</dd>")]
    [InlineData(":::note\n<Callout>a</Callout>\n:::", "⟦Callout¦<p>a</p>⟧</div>")]
    [InlineData("<Callout>\r\na\r\n\r\nb\r\n</Callout>\r\nc", "⟦Callout¦<p>a</p>\n<p>b</p>⟧<p>c</p>")]
    [InlineData("<Callout Title=\"a &lt;b&gt; &copy; &#x4e2d;\">x</Callout>", "⟦Callout Title=a <b> © 中¦<p>x</p>⟧")]
    [InlineData("<Callout Title = \"a\"Kind=\"b\" >c</Callout >", "⟦Callout Title=a Kind=b¦<p>c</p>⟧")]
    [InlineData("<Callout Title={\"a } b\"}>c</Callout>", "⟦Callout Title=a } b¦<p>c</p>⟧")]
    [InlineData("| a |\n|---|\n| <Badge Text=\"a\\|b\" /> |", "<td>⟦Badge Text=a|b¦⟧</td>")]
    [InlineData("-\t<Callout>\n\ta\n\t</Callout>\n- b", "<li>⟦Callout¦a⟧</li>")]
    [InlineData("[^1]\n\n[^1]: A note.\n\n    <Callout>\n    a\n    </Callout>", "<p>A note.</p>⟦Callout¦<p>a</p>⟧")]
    [InlineData("<Callout>`</Callout>` x</Callout>", "⟦Callout¦<p><code>&lt;/Callout&gt;</code> x</p>⟧")]
    [InlineData("<Callout>\n<!-- a -->\nb <!-- <Badge/> --> c\n</Callout>", "⟦Callout¦<p>b  c</p>⟧")]
    [InlineData("> [!NOTE]\n> <Callout>\n> a\n> </Callout>", "⟦Callout¦<p>a</p>⟧</div>")]
    [InlineData("<details>\n<summary>x</summary>\n\n<Callout>\n\n*a*\n\n</Callout>\n\n</details>", "⟦Callout¦<p><em>a</em></p>⟧</details>")]
    [InlineData("<Callout\tKind=\"x\"\tTitle=\"你好,“世界”\">\n好\n</Callout>", "⟦Callout Kind=x Title=你好,“世界”¦<p>好</p>⟧")]
    [InlineData("<Callout Title=\"{{ x }} @Model.Name @(1+1)\">a</Callout>", "⟦Callout Title={{ x }} @Model.Name @(1+1)¦<p>a</p>⟧")]
    [InlineData("<Badge Text=\"a\nb\" />", "⟦Badge Text=a\nb¦⟧")]
    [InlineData("<Badge/> x\n===", "<h1 id=\"x\">⟦Badge¦⟧ x</h1>")]
    public void Untidy_ways_to_write_them_are_read(string body, string expected)
    {
        var article = ComponentBody.Compile(body);
        Assert.Contains(ComponentBody.WithoutLineEnds(expected), ComponentBody.Show(article.Model.Body), StringComparison.Ordinal);
        Assert.Equal("", Compile.Show(article.Findings));
    }

    [Theory]
    [InlineData("<Figure Src=\"a.png\" Alt=\"b\">The *first* cup.</Figure>", "<figcaption>⟨<p>The <em>first</em> cup.</p>⟩</figcaption></figure>⟧")]
    [InlineData("<Figure Src=\"a.png\" Alt=\"b\" />\nText *c*.", "</figure>⟨⟩⟧<p>Text <em>c</em>.</p>")]
    [InlineData("<Details>a</Details>\n\n<details><summary>b</summary>*c*</details>", "⟦Details¦<p>a</p>⟧<details><summary>b</summary>*c*</details>")]
    [InlineData("<Details>\n<details>\n<summary>a</summary>\n\n*b*\n\n</details>\n</Details>\nc", "</summary>\n<p><em>b</em></p>\n</details>⟧<p>c</p>")]
    [InlineData("<Details open>\n\n<Details>a *b*</Details>\n</Details>", "⟦Details open¦⟦Details¦<p>a <em>b</em></p>⟧⟧")]
    public void A_component_with_the_name_of_an_element_is_Markdown_too(string body, string expected)
    {
        var article = ComponentBody.Compile(body);
        Assert.Contains(expected, ComponentBody.Show(article.Model.Body), StringComparison.Ordinal);
        Assert.Equal("", Compile.Show(article.Findings));
    }

    [Theory]
    [InlineData("<Callout Title=\"a\"\ntext</Callout>", "a.md", "TC2075(4,2,4,9)")]
    [InlineData("<Callout Title=\"a>text</Callout>\n\nmore \"text\"", "a.md", "TC2075(4,2,4,9)")]
    [InlineData("<Callout Title='it's'>x</Callout>", "a.md", "TC2075(4,2,4,9)")]
    [InlineData("<Callout Title＝\"a\">x</Callout>", "a.md", "TC2075(4,2,4,9)")]
    [InlineData("a & b <Badge / > c", "a.md", "TC2075(4,8,4,13)")]
    [InlineData("a & <Badge Text='b'c' d\n\n&lt;Badge Text='b'c' d", "a.md", "TC2075(4,6,4,11)")]
    [InlineData("| a | b |\n|---|---|\n| <Badge Text=\"a|b\" /> |", "a.md", "TC2075(6,4,6,9)")]
    [InlineData("<p>a</p><p>b <Badge Text='it's'/> c</p>", "a.html", "TC2002(4,14,4,34) TC2075(4,15,4,20)")]
    [InlineData("a \\<Badge Text=\"b\", &lt;Badge Text=\"c\", `<Badge Text=`, <Badge and < Badge a=b", "a.md", "")]
    [InlineData("Types are List<Tab and a = b.", "a.md", "")]
    [InlineData("<p>&lt;Badge Text=\"x\" <code>&lt;Badge Text=</code></p>", "a.html", "")]
    public void A_tag_that_is_not_complete_is_named_where_it_begins(string body, string path, string findings) =>
        Assert.Equal(findings, Compile.Show(ComponentBody.Compile(body, path).Findings));

    [Fact]
    public void Fifty_components_can_be_in_each_other()
    {
        var body = string.Concat(Enumerable.Repeat("<Callout>\n", 50)) + "\n*a*\n\n" + string.Concat(Enumerable.Repeat("</Callout>\n", 50));
        var article = ComponentBody.Compile(body);
        Assert.Equal(50, article.Model.Body.Components.Count);
        Assert.Equal("<p><em>a</em></p>", article.Model.Body.Html.ToString().Trim());
        Assert.Equal("", Compile.Show(article.Findings));
    }

    [Fact]
    public void Thousands_of_tags_that_are_never_closed_are_looked_through_once()
    {
        var body = string.Concat(Enumerable.Repeat("<Callout Title=\"a\">\n\n", 2_000));
        Assert.Equal(2_000, ComponentBody.Compile(body).Findings.Count(finding => finding.Id == "TC2075"));
    }

    [Fact]
    public void Mdx_has_components_with_the_names_of_Jsx()
    {
        var article = ComponentBody.Compile(
            "import Tabs from '@theme/Tabs'\n\n<Tabs>\n  <Tab title=\"a\" open>\n\n    b\n\n  </Tab>\n</Tabs>\n\n<Callout kind={'note'}>c</Callout>\n", "a.mdx");
        Assert.Equal(
            "⟦Tabs¦⟦Tab Title=a Open¦<p class=\"tab-label\">a</p>⟨<p>b</p>⟩⟧⟧⟦Callout Kind=note¦<p>c</p>⟧", ComponentBody.Show(article.Model.Body));
        Assert.Equal("", Compile.Show(article.Findings));
    }

    [Fact]
    public void Arguments_have_the_places_that_they_have_in_the_file()
    {
        var component = Assert.Single(ComponentBody.Compile("text\n\n<Callout\n  Kind=\"a&amp;b\"\n  Open>\nc\n</Callout>").Model.Body.Components);
        Assert.Equal((5, 1), (component.Location.Lines.StartLine, component.Location.Lines.StartColumn));
        Assert.Equal(
            ["(6,2)-(6,6) (6,8)-(6,15)", "(7,2)-(7,6) (7,2)-(7,6)"],
            component.Arguments.Select(argument => $"{At(argument.NameLocation.Lines)} {At(argument.ValueLocation.Lines)}"));

        static string At(TypedContent.Compiler.Text.LineSpan lines) => $"({lines.StartLine},{lines.StartColumn})-({lines.EndLine},{lines.EndColumn})";
    }

    [Fact]
    public void Places_move_with_what_is_written_before_them()
    {
        var body = "```csharp\nvar a = 1;\n```\n\n<Callout>\n\n```csharp\nvar b = 2;\n```\n\n</Callout>\n\nend";
        Assert.Matches("^<pre>.*</pre>⟦Callout¦<pre>.*hljs.*</pre>⟧<p>end</p>$", ComponentBody.Show(body).Replace("\n</code>", "</code>"));
    }
}
