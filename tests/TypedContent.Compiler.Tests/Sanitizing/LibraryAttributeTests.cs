using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>Attributes that a browser ignores, but that script libraries on the page may treat as commands.</summary>
public class LibraryAttributeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("-1.5")]
    [InlineData("50%")]
    [InlineData("two words")]
    [InlineData("js,result")]
    [InlineData("Thinking In React: Step 5")]
    [InlineData("2024-05-01T08:30:00")]
    [InlineData("width: 50%; height: 3em")]
    [InlineData("备注")]
    [InlineData("заметка-2_а")]
    [InlineData("हिन्दी")]
    [InlineData("𠀀x")]
    public void A_data_attribute_of_words_and_numbers_stays(string value) =>
        Assert.Equal($"<p data-note=\"{value}\">x</p>", Sanitize.Article($"<p data-note=\"{value}\">x</p>").Html);

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("alert(1)")]
    [InlineData("alert`1`")]
    [InlineData("[1]")]
    [InlineData("{a: 1}")]
    [InlineData("a = 1")]
    [InlineData("'a'")]
    [InlineData("a\"b")]
    [InlineData("a/b")]
    [InlineData("https://a.b")]
    [InlineData("#menu")]
    [InlineData("@get")]
    [InlineData("$signal")]
    [InlineData("a + b")]
    [InlineData("a|b")]
    [InlineData("a?b:c")]
    [InlineData("a&b")]
    [InlineData("a\\b")]
    [InlineData("!a")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u0001b")]
    public void A_data_attribute_of_anything_else_goes(string value)
    {
        var body = Sanitize.Article($"<p data-note=\"{System.Net.WebUtility.HtmlEncode(value)}\">x</p>");
        Assert.Equal("<p>x</p>", body.Html);
        Assert.Equal((RemovalReason.DataValue, "data-note"), body.Removals.Select(r => (r.Reason, r.Name)).Single());
    }

    [Theory]
    [InlineData("data-bs-toggle=tooltip")]
    [InlineData("data-on-click=x")]
    [InlineData("data-onclick=go")]
    [InlineData("data-x-onload=go")]
    [InlineData("data-onsuccess=go")]
    [InlineData("data-callback=logout")]
    [InlineData("data-type=ajax")]
    [InlineData("data-type=\" HTML \"")]
    [InlineData("data-fancybox-type=iframe")]
    [InlineData("data-featherlight=ajax")]
    [InlineData("data-markdown")]
    [InlineData("data-jsonp=x.js")]
    [InlineData("data-x-init=go")]
    [InlineData("data-rv-on-click=go")]
    [InlineData("data-ic-get-from=x.html")]
    [InlineData("data-sse-connect=x")]
    [InlineData("data-options=onOpen:go")]
    [InlineData("data-spy=affix")]
    [InlineData("data-sap-ui-type=sap.m.Button")]
    public void What_libraries_take_for_a_command_goes_whatever_its_value(string attribute)
    {
        var removal = Assert.Single(Sanitize.Article($"<p {attribute}>x</p>").Removals);
        Assert.Equal(RemovalReason.Command, removal.Reason);
        Assert.Equal("<p>x</p>", Sanitize.Trusted($"<p {attribute}>x</p>").Html);
    }

    [Theory]
    [InlineData("data-online=yes")]
    [InlineData("data-one=1")]
    [InlineData("data-x-only=1")]
    [InlineData("data-type=primary")]
    [InlineData("data-bound=1")]
    [InlineData("data-aos=fade-up")]
    [InlineData("data-fancybox=gallery")]
    [InlineData("data-v-7ba5bd90")]
    public void What_only_looks_like_a_command_stays(string attribute) =>
        Assert.Empty(Sanitize.Article($"<p {attribute}>x</p>").Removals);

    [Theory]
    [InlineData("<p data-a=\"f(1)\">x</p>", "<p data-a=\"f(1)\">x</p>")]
    [InlineData("<input data-val-required=\"<b>\">", "<input>")]
    [InlineData("<form><p data-a=\"f(1)\">x</p></form>", "<form><p>x</p></form>")]
    [InlineData("<form><p data-a=\"f 1\">x</p></form>", "<form><p data-a=\"f 1\">x</p></form>")]
    public void Trusted_holds_only_forms_to_words_and_numbers(string html, string expected) => Assert.Equal(expected, Sanitize.Trusted(html).Html);

    [Theory]
    [InlineData("<p data-chart=\"{a: [1, 2]}\">x</p>", "<p data-chart=\"{a: [1, 2]}\">x</p>")]
    [InlineData("<p data-other=\"{a: [1, 2]}\">x</p>", "<p>x</p>")]
    [InlineData("<p data-chart=\"javascript:x\">x</p>", "<p>x</p>")]
    public void What_the_project_names_may_hold_anything_but_script(string html, string expected) =>
        Assert.Equal(expected, Sanitize.With(SanitizerPolicy.Article.With([], ["data-chart"], [], out _), html).Html);

    [Theory]
    [InlineData("<img src=\"https://a.b/c.png\" data-src=\"https://a.b/c.png\">")]
    [InlineData("<img data-src=\"https://a.b/c.png\">")]
    [InlineData("<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-original=\"https://a.b/c.png\" data-lazy-src=\"https://a.b/c.png\">")]
    [InlineData("<img src=/img/loading.gif data-lazy-srcset=\"/a.png 1x, /b.png 2x\" data-src=\"/a.png\">")]
    [InlineData("<video data-src=\"https://a.b/c.mp4\"></video>")]
    [InlineData("<picture><source data-srcset=\"/a.webp\"><img data-src=\"/a.png\"></picture>")]
    [InlineData("<iframe data-src=\"https://www.youtube.com/embed/x\"></iframe>")]
    public void The_address_of_what_loads_late_is_read_first_and_not_reported(string html)
    {
        var body = Sanitize.Article(html);
        Assert.Empty(body.Removals);
        Assert.DoesNotContain("data-", body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_address_that_is_not_put_to_use_is_reported()
    {
        var body = Sanitize.Article("<img src=\"/small.png\" data-original=\"/large.png\">");
        Assert.Equal("<img src=\"/small.png\" loading=\"lazy\" decoding=\"async\">", body.Html);
        Assert.Equal("data-original", Assert.Single(body.Removals).Name);
    }

    [Theory]
    [InlineData("a ng-init:go b", "a b")]
    [InlineData("md:flex", "")]
    [InlineData("a w-[10px]", "a")]
    [InlineData("{{a}} b", "b")]
    [InlineData("f(x) b", "b")]
    [InlineData("fancybox fancybox.ajax", "fancybox")]
    [InlineData("easyui-dialog b", "b")]
    public void A_class_name_that_may_be_a_command_goes(string names, string left)
    {
        var body = Sanitize.Article($"<p class=\"{names}\">x</p>");
        Assert.Equal(left.Length == 0 ? "<p>x</p>" : $"<p class=\"{left}\">x</p>", body.Html);
        Assert.Equal(RemovalReason.ClassName, Assert.Single(body.Removals).Reason);
    }

    [Theory]
    [InlineData("a  b")]
    [InlineData("col-md-6 w-1/2 p-1.5 -mt-2 m_b @lg !x")]
    [InlineData("language-c++ language-c#")]
    [InlineData("图片 заметка")]
    public void Any_other_class_name_stays(string names) =>
        Assert.Equal($"<p class=\"{names}\">x</p>", Sanitize.Article($"<p class=\"{names}\">x</p>").Html);

    [Theory]
    [InlineData("title", "<img src=x onerror=alert(1)>")]
    [InlineData("title", "a <b\nonclick=x")]
    [InlineData("aria-label", "<svg/onload=x>")]
    [InlineData("title", "<script>x</script>")]
    [InlineData("title", "<iframe src=x>")]
    public void A_text_that_a_light_box_would_write_as_live_html_goes(string name, string value)
    {
        var body = Sanitize.Article($"<p {name}=\"{System.Net.WebUtility.HtmlEncode(value)}\">x</p>");
        Assert.Equal("<p>x</p>", body.Html);
        Assert.Equal(RemovalReason.Markup, Assert.Single(body.Removals).Reason);
    }

    [Theory]
    [InlineData("List<T> and Map<string, int>")]
    [InlineData("the <div> element")]
    [InlineData("a < b = c")]
    [InlineData("1 <2, x=3")]
    [InlineData("a <b> c=d")]
    [InlineData("<= and =>")]
    public void A_text_that_would_do_nothing_as_html_stays(string value) =>
        Assert.Empty(Sanitize.Article($"<p title=\"{value}\">x</p>").Removals);

    [Fact]
    public void No_address_holds_a_tag() =>
        Assert.Equal("<a href=\"x#%3Cimg src=y%3E\">z</a>", Sanitize.Article("<a href=\"x#<img src=y>\">z</a>").Html);

    [Fact]
    public void A_hundred_thousand_tags_in_a_text_are_read_once() =>
        Assert.Single(Sanitize.Article("<p title=\"" + string.Concat(Enumerable.Repeat("<a", 100_000)) + " b=\">x").Removals);
}
