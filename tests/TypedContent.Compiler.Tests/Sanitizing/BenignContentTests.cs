namespace TypedContent.Compiler.Tests.Sanitizing;

public class BenignContentTests
{
    [Theory]
    [InlineData(
        "<table class=\"t\"><caption>C</caption><colgroup><col span=\"2\"></colgroup><thead><tr><th scope=\"col\" colspan=\"2\">H</th></tr></thead>"
            + "<tbody><tr><td rowspan=\"2\" headers=\"h\">x</td></tr></tbody></table>")]
    [InlineData("<figure><pre><code class=\"language-cs\">a &lt; b\n  c</code></pre><figcaption>f</figcaption></figure>")]
    [InlineData("<ol start=\"3\" reversed=\"\" type=\"a\"><li value=\"5\">x</li></ol><ul><li>y</li></ul>")]
    [InlineData("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>")]
    [InlineData("<details open=\"\"><summary>s</summary>x</details>")]
    [InlineData("<dl><dt>t</dt><dd>d</dd></dl><hr><address>a</address>")]
    [InlineData(
        "<video controls=\"\" poster=\"p.jpg\"><source src=\"a.mp4\" type=\"video/mp4\">"
            + "<track kind=\"captions\" src=\"c.vtt\" srclang=\"en\" label=\"English\"></video>")]
    [InlineData("<math display=\"block\"><mrow><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><msqrt><mi>y</mi></msqrt></mfrac></mrow></math>")]
    [InlineData(
        "<sup id=\"fnref:1\"><a href=\"#fn:1\" role=\"doc-noteref\">1</a></sup><ol><li id=\"fn:1\">n <a href=\"#fnref:1\" aria-label=\"Back\">↩</a>"
            + "</li></ol>")]
    [InlineData("<div itemscope=\"\" itemtype=\"https://schema.org/Person\"><span itemprop=\"name\">N</span></div>")]
    [InlineData("<p lang=\"ar\" dir=\"rtl\" title=\"t\">مرحبا</p><bdo dir=\"rtl\">x</bdo><bdi>y</bdi>")]
    [InlineData(
        "<time datetime=\"2024-01-02\">x</time><abbr title=\"X\">y</abbr><kbd>k</kbd><samp>s</samp><var>v</var><sub>1</sub><sup>2</sup><mark>m</mark>"
            + "<ins>i</ins><del>d</del><wbr><u>u</u>")]
    [InlineData("<ul class=\"contains-task-list\"><li><input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"done\"> done</li></ul>")]
    [InlineData(
        "<a href=\"x\" target=\"_blank\" rel=\"nofollow noopener\" style=\"text-decoration: none;\">x</a>"
            + "<ul class=\" list-paddingleft-2\" style=\"list-style-type: disc;\"></ul>")]
    [InlineData("<p style=\"text-align: center; color: rgb(1, 2, 3); background-color: #fff; width: 50%\">x</p>")]
    [InlineData("<blockquote cite=\"https://a.b/\"><p>q</p></blockquote><p>R&amp;D&nbsp;© \"q\" 'r' 😀</p>")]
    [InlineData("<map name=\"plan\"><area shape=\"rect\" coords=\"0,0,1,1\" href=\"x\" alt=\"y\"></map>")]
    public void It_comes_through_as_it_is(string html) => Assert.Equal(html, Sanitize.Article(html).Html);

    [Theory]
    [InlineData(
        "<picture><source srcset=\"a.webp 1x, b.webp 2x\" type=\"image/webp\"><img src=\"a.png\" loading=\"eager\" decoding=\"sync\" srcset=\"a.png 480"
            + "w, b.png 800w\" sizes=\"(max-width: 600px) 480px, 800px\" alt=\"x\"></picture>")]
    [InlineData("<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"\" loading=\"lazy\" decoding=\"async\">")]
    public void Images_that_say_how_to_load_are_left_alone(string html) => Assert.Equal(html, Sanitize.Article(html).Html);

    [Fact]
    public void A_remark_keeps_its_text_where_its_label_goes() =>
        Assert.Equal("<span class=\"text-remarks\">（字节跳动）</span>", Sanitize.Article("<span class=\"text-remarks\" label=\"备注\">（字节跳动）</span>").Html);

    [Fact]
    public void White_space_around_the_body_is_trimmed() => Assert.Equal("<p>x</p>", Sanitize.Article("\n  <p>x</p> \n").Html);

    [Theory]
    [InlineData("<p>a List<string> of <T></p>", "<p>a List&lt;string&gt; of &lt;T&gt;</p>")]
    [InlineData("<p>Dictionary<string, List<int>> x</p>", "<p>Dictionary&lt;string, List&lt;int&gt;&gt; x</p>")]
    [InlineData("see <https://example.com/?a=b>", "see &lt;https://example.com/?a=b&gt;")]
    [InlineData("<p>press <Enter>", "<p>press &lt;Enter&gt;</p>")]
    [InlineData("type <your name here> in", "type &lt;your name here&gt; in")]
    public void Type_arguments_in_prose_stay_visible(string html, string expected) => Assert.Equal(expected, Sanitize.Article(html).Html);

    [Theory]
    [InlineData("<Card>x</Card>")]
    [InlineData("<card title=\"y\">x")]
    [InlineData("<o:p>x")]
    [InlineData("<my-card>x")]
    public void An_element_that_was_meant_leaves_its_content_only(string html) => Assert.Equal("x", Sanitize.Article(html).Html);
}
