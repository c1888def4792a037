namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>The rendered and sanitized HTML of each Markdown construct.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData(
        "|a|b|\n|-|:-:|\n|c|d|",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"center\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n"
            + "<td align=\"center\">d</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData(
        "- [ ] a\n- [x] b",
        "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input aria-label=\"a\" disabled=\"disabled\" type=\"checkbox\"> a</li>\n"
            + "<li class=\"task-list-item\"><input aria-label=\"b\" disabled=\"disabled\" type=\"checkbox\" checked=\"checked\"> b</li>\n</ul>")]
    [InlineData("- a [x](/u) [ ] b", "<ul>\n<li>a <a href=\"/u\">x</a> [ ] b</li>\n</ul>")]
    [InlineData("term\n: definition", "<dl>\n<dt>term</dt>\n<dd>definition</dd>\n</dl>")]
    [InlineData("*[CI]: Continuous integration\n\nCI runs", "<p><abbr title=\"Continuous integration\">CI</abbr> runs</p>")]
    [InlineData("> [!NOTE]\n> text", "<div class=\"markdown-alert markdown-alert-note\">\n<p class=\"markdown-alert-title\">Note</p>\n<p>text</p>\n</div>")]
    [InlineData(":::wide\ntext\n:::", "<div class=\"wide\">\n<p>text</p>\n</div>")]
    [InlineData("## a {#own .wide}", "<h2 id=\"own\" class=\"wide\">a</h2>")]
    [InlineData("~~a~~ ==b== ++c++ ~d~ ^e^", "<p><del>a</del> <mark>b</mark> <ins>c</ins> <sub>d</sub> <sup>e</sup></p>")]
    [InlineData("https://example.org", "<p><a href=\"https://example.org\">https://example.org</a></p>")]
    [InlineData("List<string> stays", "<p>List&lt;string&gt; stays</p>")]
    [InlineData("*a* **b** `c` \\*d", "<p><em>a</em> <strong>b</strong> <code>c</code> *d</p>")]
    [InlineData("a $x$ b", "<p>a $x$ b</p>")]
    public void A_construct_keeps_its_meaning(string markdown, string html) => Assert.Equal(html, Compile.Body(markdown).Model.Body.Html.ToString());

    [Theory]
    [InlineData("en", "WARNING", "Warning")]
    [InlineData("zh", "NOTE", "注意")]
    [InlineData("zh-CN", "TIP", "提示")]
    [InlineData("zh-TW", "WARNING", "警告")]
    [InlineData("ja", "important", "重要")]
    [InlineData("de-AT", "CAUTION", "Vorsicht")]
    [InlineData("tlh", "NOTE", "Note")]
    [InlineData("zh", "BUG", "Bug")]
    public void An_alert_has_a_title_in_the_language_of_its_article(string lang, string kind, string title) =>
        Assert.Contains(
            $">{title}</p>", Compile.File($"---\ntitle: t\nlang: {lang}\n---\n> [!{kind}]\n> text\n").Model.Body.Html.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_footnote_and_its_mark_lead_to_each_other()
    {
        var model = Compile.Body("a[^1]\n\n[^1]: note").Model;

        Assert.All(model.Body.ReadLinks(), link => Assert.Contains(link.Url[1..], model.Body.Ids));
        Assert.Equal(2, model.Body.Links.Count);
    }
}
