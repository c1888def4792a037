namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Where a bare URL in text begins and ends.</summary>
public class BareAddressTests
{
    [Theory]
    [InlineData("见 https://example.com/guide，详见后文。", "https://example.com/guide")]
    [InlineData("访问 https://example.com/docs（中文说明）了解", "https://example.com/docs")]
    [InlineData("网址：https://example.org/a。", "https://example.org/a")]
    [InlineData("（https://example.org/b）", "https://example.org/b")]
    [InlineData("请看 https://example.org/c、https://example.org/d。", "https://example.org/c https://example.org/d")]
    [InlineData("见https://example.com的说明", "https://example.com")]
    [InlineData("“https://example.org/x”", "https://example.org/x")]
    [InlineData("https://zh.example.org/wiki/茶。", "https://zh.example.org/wiki/%E8%8C%B6")]
    [InlineData("**见https://example.org/a**后", "https://example.org/a")]
    [InlineData("https://例子.中国/路", "https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF")]
    [InlineData("Go to https://example.org.", "https://example.org")]
    [InlineData("Go to https://example.org/a?!.,:", "https://example.org/a")]
    [InlineData("(see https://example.org/a).", "https://example.org/a")]
    [InlineData("(see https://example.org/a(b)).", "https://example.org/a(b)")]
    [InlineData("\"https://example.org/a\", he said", "https://example.org/a")]
    [InlineData("'https://example.org/a'.", "https://example.org/a")]
    [InlineData("*https://example.org/a*", "https://example.org/a")]
    [InlineData("URL:https://example.org/a", "https://example.org/a")]
    [InlineData("www.example.org/a_b_", "http://www.example.org/a_b")]
    [InlineData("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2")]
    [InlineData("https://example.org/a&copy;", "https://example.org/a")]
    [InlineData("| https://example.org/a. |\n|---|\n| www.example.org, |", "https://example.org/a http://www.example.org")]
    [InlineData("[https://example.org/a]", "https://example.org/a")]
    [InlineData("HTTPS://Example.org/a", "HTTPS://Example.org/a")]
    [InlineData("https://example.org:8080/a", "https://example.org:8080/a")]
    public void It_is_a_link_without_what_belongs_to_the_sentence(string markdown, string urls) =>
        Assert.Equal(urls, string.Join(' ', Compile.Body(markdown).Model.Body.ReadLinks().Select(link => link.Url)));

    [Theory]
    [InlineData("Write to me@example.org.", "mailto:me@example.org")]
    [InlineData("邮箱：me@example.org，谢谢", "mailto:me@example.org")]
    [InlineData("(me@example.org)", "mailto:me@example.org")]
    [InlineData("mail:me@example.org", "mailto:me@example.org")]
    [InlineData("邮箱me@example.org", "mailto:me@example.org")]
    [InlineData("first.last+tag@mail.example.co.uk", "mailto:first.last+tag@mail.example.co.uk")]
    [InlineData("mailto:me@example.org", "mailto:me@example.org")]
    [InlineData("a_b_c@example.org", "mailto:a_b_c@example.org")]
    public void An_e_mail_address_is_a_link(string markdown, string url) => Assert.Equal(url, Assert.Single(Compile.Body(markdown).Model.Body.ReadLinks()).Url);

    [Theory]
    [InlineData("react@18.2.0 and lodash@4.17.21")]
    [InlineData("@types/node, @someone")]
    [InlineData("git@github.com:user/repo.git")]
    [InlineData("logo@2x.png")]
    [InlineData("a.b-c_d@a.b-")]
    [InlineData("https:// and http://")]
    [InlineData("https://localhost")]
    [InlineData("www. and www.a_b.c_d")]
    [InlineData("`https://example.org`")]
    [InlineData("ahttps://example.org")]
    [InlineData("user@host and x@y")]
    public void Other_text_is_not(string markdown) => Assert.Empty(Compile.Body(markdown).Model.Body.ReadLinks());

    [Theory]
    [InlineData("[see https://example.org/a](/b)", "<p><a href=\"/b\">see https://example.org/a</a></p>")]
    [InlineData(
        "<a href=\"/b\">https://example.org/a</a> https://example.org/c",
        "<p><a href=\"/b\">https://example.org/a</a> <a href=\"https://example.org/c\">https://example.org/c</a></p>")]
    [InlineData("![https://example.org/a](/b.png)", "<p><img src=\"/b.png\" alt=\"https://example.org/a\" loading=\"lazy\" decoding=\"async\"></p>")]
    public void In_a_link_it_is_the_text_of_that(string markdown, string html) => Assert.Equal(html, Render.Html(markdown));
}
