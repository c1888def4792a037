namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>What each construct of Markdown becomes once it was rendered and sanitized.</summary>
public class MarkdownTests
{
    private static readonly ArticleCompiler s_withMath = new(new CompilerOptions { HasMath = true });

    [Theory]
    [InlineData(
        "|a|b|\n|-|:-:|\n|c|d|",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th style=\"text-align: center;\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n"
            + "<td style=\"text-align: center;\">d</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData(
        "- [ ] a\n- [x] b",
        "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input aria-label=\"a\" disabled=\"disabled\" type=\"checkbox\"> a</li>\n"
            + "<li class=\"task-list-item\"><input aria-label=\"b\" disabled=\"disabled\" type=\"checkbox\" checked=\"checked\"> b</li>\n</ul>")]
    [InlineData("- a [x](/u) [ ] b", "<ul>\n<li>a <a href=\"/u\">x</a> [ ] b</li>\n</ul>")]
    [InlineData("term\n: definition", "<dl>\n<dt>term</dt>\n<dd>definition</dd>\n</dl>")]
    [InlineData("*[CI]: Continuous integration\n\nCI runs", "<p><abbr title=\"Continuous integration\">CI</abbr> runs</p>")]
    [InlineData("> [!NOTE]\n> text", "<div class=\"markdown-alert markdown-alert-note\">\n\n<p class=\"markdown-alert-title\">Note</p>\n<p>text</p>\n</div>")]
    [InlineData(":::warning\ntext\n:::", "<div class=\"warning\"><p>text</p>\n</div>")]
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

    [Theory]
    [InlineData("a $x^2 < y$ b", "<p>a <code class=\"language-math\">x^2 &lt; y</code> b</p>")]
    [InlineData("$$\na & b\n$$", "<pre><code class=\"language-math\">a &amp; b\n</code></pre>")]
    [InlineData("it costs $5", "<p>it costs $5</p>")]
    [InlineData("from $5 to $10 or so", "<p>from $5 to $10 or so</p>")]
    [InlineData("$5-$6", "<p>$5-$6</p>")]
    [InlineData("`$x$`", "<p><code>$x$</code></p>")]
    public void Mathematics_is_marked_where_it_is_asked_for(string markdown, string html) =>
        Assert.Equal(html, s_withMath.Compile(new ArticleSource("Articles", "a.md", "articles/a.md", markdown), default).Model.Body.Html.ToString());
}
