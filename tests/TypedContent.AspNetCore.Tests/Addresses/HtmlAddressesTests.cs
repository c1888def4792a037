using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Tests.Addresses;

public sealed class HtmlAddressesTests
{
    private static readonly Uri s_site = new("https://example.org/sub/");

    [Theory]
    [InlineData("""<a href="/articles/tea">x</a>""", """<a href="https://example.org/sub/articles/tea">x</a>""")]
    [InlineData("""<a href="tea">x</a>""", """<a href="https://example.org/sub/articles/tea">x</a>""")]
    [InlineData("""<a href="../about">x</a>""", """<a href="https://example.org/sub/about">x</a>""")]
    [InlineData("""<a href="#cup">x</a>""", """<a href="https://example.org/sub/articles/coffee#cup">x</a>""")]
    [InlineData("""<a href="?a=1&amp;b=2">x</a>""", """<a href="https://example.org/sub/articles/coffee?a=1&amp;b=2">x</a>""")]
    [InlineData("""<a href="//cdn.example/a">x</a>""", """<a href="https://cdn.example/a">x</a>""")]
    [InlineData("""<a href="https://other.example/?a=1&amp;b=2">x</a>""", null)]
    [InlineData("""<a href="mailto:a@example.org">x</a>""", null)]
    [InlineData("""<a title="href=&quot;/x&quot;" data-x="/y">x</a>""", null)]
    [InlineData("""<a href="/城 市">x</a>""", """<a href="https://example.org/sub/%E5%9F%8E%20%E5%B8%82">x</a>""")]
    [InlineData("""<img src="data:image/png;base64,AAAA">""", null)]
    [InlineData(
        """<img src="a.png" srcset="a.png 1x, /b,c.png 2x,d.png">""",
        """<img src="https://example.org/sub/articles/a.png" srcset="https://example.org/sub/articles/a.png 1x, https://example.org/sub/b,c.png 2x, https://example.org/sub/articles/d.png">""")]
    [InlineData(
        """<img srcset="data:image/gif;base64,AA 1x, a.png 2x">""",
        """<img srcset="data:image/gif;base64,AA 1x, https://example.org/sub/articles/a.png 2x">""")]
    [InlineData(
        """<video poster="p.jpg" src="v.mp4"></video>""",
        """<video poster="https://example.org/sub/articles/p.jpg" src="https://example.org/sub/articles/v.mp4"></video>""")]
    [InlineData("""<svg><use href="#i"></use></svg>""", null)]
    [InlineData("""<p>1 < 2 <b>x</b> &lt;a href="/x"></p>""", null)]
    [InlineData(
        """<style>a::before { content: "<a href='/x'>" }</style><a href="/y">""",
        """<style>a::before { content: "<a href='/x'>" }</style><a href="https://example.org/sub/y">""")]
    [InlineData("""<!-- <a href="/x"> --><a href='/y'>z</a>""", """<!-- <a href="/x"> --><a href="https://example.org/sub/y">z</a>""")]
    [InlineData("""<a href=/y class=c>z</a>""", """<a href="https://example.org/sub/y" class=c>z</a>""")]
    [InlineData("""<a href>z</a><""", null)]
    [InlineData("""<a href="/unclosed""", """<a href="https://example.org/sub/unclosed" """)]
    [InlineData("""<a href = "/y" >z</a>""", """<a href = "https://example.org/sub/y" >z</a>""")]
    public void An_address_becomes_absolute_and_all_else_stays(string html, string? expected) =>
        Assert.Equal(
            (expected ?? html).TrimEnd(),
            HtmlAddresses.Rewrite(html, link => ContentAddress.Resolve(s_site, "https://example.org/sub/articles/coffee", link)).TrimEnd());

    [Theory]
    [InlineData("/articles/城市漫步", "/articles/%E5%9F%8E%E5%B8%82%E6%BC%AB%E6%AD%A5")]
    [InlineData("/a b/c?d#e%f\"g", "/a%20b/c%3Fd%23e%25f%22g")]
    [InlineData("/🍰", "/%F0%9F%8D%B0")]
    public void An_address_is_ASCII_in_a_link(string url, string expected) => Assert.Equal(expected, ContentAddress.Encode(url));

    [Theory]
    [InlineData("/A/É", "/a/é")]
    [InlineData("/\uD800/", "/\uD800")]
    public void Spellings_of_one_address_fold_together(string path, string expected) => Assert.Equal(expected, ContentAddress.Fold(path));
}
