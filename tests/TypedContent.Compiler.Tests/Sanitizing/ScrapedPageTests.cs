using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>Bodies saved from pages of other sites, where scripts would have shown and loaded parts of them.</summary>
public class ScrapedPageTests
{
    private const string Lazy = " loading=\"lazy\" decoding=\"async\"";

    [Theory]
    [InlineData("<div style=\"visibility: hidden; opacity: 0; \"><p>茶</p></div>", "<div><p>茶</p></div>")]
    [InlineData(
        "<h1>T</h1><div style=\"color:red;display:none !important\"><p>The whole article.</p></div>",
        "<h1 id=\"t\">T</h1><div style=\"color:red\"><p>The whole article.</p></div>")]
    [InlineData("<div hidden><p>All of it.</p></div>", "<div><p>All of it.</p></div>")]
    public void What_hides_most_of_the_text_is_removed_and_said(string html, string visible)
    {
        var body = Sanitize.Article(html);

        Assert.Equal(visible, body.Html);
        Assert.Contains(body.Removals, removal => removal.Reason == RemovalReason.Hiding);
    }

    [Theory]
    [InlineData("<p>Most of the text is here.</p><p hidden=\"\">no</p><p style=\"display:none\">no</p>")]
    [InlineData("<div style=\"visibility:visible; opacity:0.5\"><p>All</p></div>")]
    public void What_hides_a_little_or_nothing_stays(string html)
    {
        var body = Sanitize.Article(html);

        Assert.Equal(html, body.Html);
        Assert.Empty(body.Removals);
    }

    [Theory]
    [InlineData("<img data-hi-res=\"/a.jpg\" alt=a>", "<img alt=\"a\" src=\"/a.jpg\"" + Lazy + ">")]
    [InlineData("<img src=\"\" data-lazyload-src=\"//x.example/a?b\" alt=a>", "<img src=\"https://x.example/a?b\" alt=\"a\"" + Lazy + ">")]
    [InlineData(
        "<picture><source data-srcset=\"/a.webp 2x\"><source data-src=\"/b.webp\"></picture>",
        "<picture><source srcset=\"/a.webp 2x\"><source srcset=\"/b.webp\"></picture>")]
    [InlineData("<img src=\"/a.jpg\" data-thumb=\"/b.jpg\" alt=a>", "<img src=\"/a.jpg\" alt=\"a\"" + Lazy + ">")]
    public void Images_get_the_address_that_a_script_would_give_them(string html, string loaded) => Assert.Equal(loaded, Sanitize.Article(html).Html);

    [Theory]
    [InlineData("<figure><noscript><img src=/a.jpg alt=a></noscript></figure>", "<figure><img src=\"/a.jpg\" alt=\"a\"" + Lazy + "></figure>")]
    [InlineData("<img data-src=/a.jpg alt=a><noscript><img src=/a.jpg alt=a></noscript>", "<img alt=\"a\" src=\"/a.jpg\"" + Lazy + ">")]
    [InlineData("<noscript><img src=https://count.example/p.gif width=1 height=1></noscript>x", "x")]
    [InlineData("<noscript>Read <b>this</b>.<script>x()</script></noscript>", "Read <b>this</b>.")]
    [InlineData("<template><p>Tea</p><script>x()</script></template>", "<p>Tea</p>")]
    public void What_is_for_pages_without_scripts_is_shown_where_it_is_missing(string html, string shown) => Assert.Equal(shown, Sanitize.Article(html).Html);

    [Theory]
    [InlineData("<![CDATA[<p>Tea.</p>]]>", "<p>Tea.</p>")]
    [InlineData("<p>a</p><![CDATA[b]]>c", "<p>a</p>         b   c")]
    [InlineData("<video autoplay muted loop src=/a.mp4></video>", "<video muted=\"\" loop=\"\" src=\"/a.mp4\" controls=\"\"></video>")]
    [InlineData("<img src=/a.png alt=a style=\"zoom:50%;\">", "<img src=\"/a.png\" alt=\"a\" style=\"zoom: 50%\"" + Lazy + ">")]
    [InlineData("<p style=\"zoom:50%\">a</p>", "<p>a</p>")]
    [InlineData("<dialog open>a</dialog><output>b</output>", "<div>a</div><span>b</span>")]
    public void Wrappers_and_movement_give_way_to_what_they_hold(string html, string kept) => Assert.Equal(kept, Sanitize.Article(html).Html);

    [Theory]
    [InlineData("a<b and c>d", "a&lt;b and c&gt;d", "b and c")]
    [InlineData("a<b and c>d <b>e</b>", "a&lt;b and c&gt;d <b>e</b>", "b and c")]
    [InlineData("<p>if x <i or y> z</p><p>next</p>", "<p>if x &lt;i or y&gt; z</p><p>next</p>", "i or y")]
    public void A_comparison_in_prose_is_text(string html, string text, string name)
    {
        var body = Sanitize.Article(html);

        Assert.Equal(text, body.Html);
        Assert.Contains(body.Removals, removal => removal.Reason == RemovalReason.UnknownElement && removal.Name == name);
    }

    [Theory]
    [InlineData("<b class=x>a</b>", "<b class=\"x\">a</b>")]
    [InlineData("<b foo>a</b>", "<b>a</b>")]
    public void An_element_with_attributes_is_one(string html, string kept) => Assert.Equal(kept, Sanitize.Article(html).Html);

    [Fact]
    public void Each_scheme_is_said_for_itself()
    {
        var removals = Sanitize.Article(
            "<a href=\"vscode://a\">a</a><a href=\"slack://b\">b</a><a href=\"slack://c\">c</a><a href=\"magnet:?x\">d</a>").Removals;

        Assert.Equal([("vscode://a", 1), ("slack://b", 2), ("magnet:?x", 1)], removals.Select(removal => (removal.Detail, removal.Count)));
    }
}
