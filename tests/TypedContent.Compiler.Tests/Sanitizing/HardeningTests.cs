namespace TypedContent.Compiler.Tests.Sanitizing;

public class HardeningTests
{
    private const string Lazy = " loading=\"lazy\" decoding=\"async\"";

    [Fact]
    public void A_new_window_gets_no_opener() =>
        Assert.Equal("<a href=\"x\" target=\"_blank\" rel=\"nofollow noopener\">x</a>", Sanitize.Article("<a href=x target=_blank rel=nofollow>x</a>").Html);

    [Fact]
    public void Images_load_when_they_come_into_view() => Assert.Equal($"<img src=\"a.png\"{Lazy}>", Sanitize.Article("<img src=a.png>").Html);

    [Theory]
    [InlineData("//a.b/c")]
    [InlineData("\\\\a.b/c")]
    [InlineData("///a.b/c")]
    public void An_address_without_scheme_but_with_a_host_gets_https(string address) =>
        Assert.Equal("<a href=\"https://a.b/c\">x</a>", Sanitize.Article($"<a href=\"{address}\">x</a>").Html);

    [Theory]
    [InlineData("<img data-src=a.png>")]
    [InlineData("<img src=\"\" data-original-src=a.png>")]
    [InlineData("<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-original=a.png>")]
    [InlineData("<img src=/img/loading.gif data-lazy-src=a.png>")]
    public void The_address_a_script_would_have_set_becomes_the_address(string html) =>
        Assert.Contains("src=\"a.png\"", Sanitize.Article(html).Html, StringComparison.Ordinal);

    [Fact]
    public void An_image_with_an_address_keeps_it() =>
        Assert.StartsWith("<img src=\"b.png\"", Sanitize.Article("<img src=b.png data-src=a.png>").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("<center>x</center>", "<div style=\"text-align: center\">x</div>")]
    [InlineData("<font color=red size=5 face=Arial>x</font>", "<span style=\"color: red; font-size: x-large; font-family: Arial\">x</span>")]
    [InlineData("<font color=ff0000>x</font>", "<span style=\"color: #ff0000\">x</span>")]
    [InlineData("<font color=\"red;position:fixed\">x</font>", "<span style=\"color: red\">x</span>")]
    [InlineData("<font size=+1 style=\"color: blue\">x</font>", "<span style=\"font-size: large; color: blue\">x</span>")]
    [InlineData("<strike>x</strike>", "<s>x</s>")]
    [InlineData("<tt>x</tt>", "<span style=\"font-family: monospace\">x</span>")]
    public void Elements_of_look_become_style(string html, string expected) => Assert.Equal(expected, Sanitize.Article(html).Html);

    [Fact]
    public void Elements_of_look_are_not_reported() => Assert.Empty(Sanitize.Article("<font color=red>x</font>").Removals);

    [Theory]
    [InlineData("https://www.youtube.com/embed/abc?start=5&autoplay=1", "https://www.youtube-nocookie.com/embed/abc?start=5")]
    [InlineData("https://www.youtube.com/embed/x?a=%zz&autoplayer=1&x=%61", "https://www.youtube-nocookie.com/embed/x?a=%zz&amp;autoplayer=1&amp;x=%61")]
    [InlineData("//player.vimeo.com/video/1", "https://player.vimeo.com/video/1?dnt=1")]
    [InlineData("//player.bilibili.com/player.html?aid=1&page=1", "https://player.bilibili.com/player.html?aid=1&amp;page=1&amp;autoplay=0")]
    [InlineData("https://player.bilibili.com/player.html?aid=1&%61utoplay=1", "https://player.bilibili.com/player.html?aid=1&amp;autoplay=0")]
    [InlineData("https://www.youtube-nocookie.com/embed/x?autopla%79=1&amp;start=5", "https://www.youtube-nocookie.com/embed/x?start=5")]
    [InlineData("https://www.youtube.com/embed/x?%20AUTOPLAY=1&+autoplay=1&autoplay", "https://www.youtube-nocookie.com/embed/x")]
    [InlineData("http://music.163.com/outchain/player?%61uto=1&%61utoplay=1", "https://music.163.com/outchain/player?auto=0")]
    [InlineData("https://www.youtube.com/embed/x...y?list=../a", "https://www.youtube-nocookie.com/embed/x...y?list=../a")]
    [InlineData("http://music.163.com/outchain/player", "https://music.163.com/outchain/player?auto=0")]
    [InlineData("http://music.163.com/outchain/player#a", "https://music.163.com/outchain/player?auto=0#a")]
    [InlineData("http://music.163.com/outchain/player?type=2&auto=1", "https://music.163.com/outchain/player?type=2&amp;auto=0")]
    public void A_player_is_taken_from_the_host_that_tells_least(string address, string expected) =>
        Assert.StartsWith($"<iframe src=\"{expected}\"", Sanitize.Article($"<iframe src=\"{address}\"></iframe>").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("sandbox=\"allow-scripts allow-same-origin allow-popups allow-presentation\"")]
    [InlineData("loading=\"lazy\"")]
    [InlineData("title=\"YouTube video\"")]
    public void A_player_is_hardened(string attribute) =>
        Assert.Contains(
            attribute, Sanitize.Article("<iframe src=https://www.youtube.com/embed/x sandbox=allow-top-navigation></iframe>").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.com/x")]
    [InlineData("https://www.youtube.com.evil.example/embed/x")]
    [InlineData("https://www.youtube.com@evil.example/embed/x")]
    [InlineData("https://www.youtube.com:8080/embed/x")]
    [InlineData("https://www.youtube.com/redirect?q=x")]
    [InlineData("https://www.youtube.com/embed/../redirect?q=x")]
    [InlineData("https://www.youtube.com/embed/./x")]
    [InlineData("https://www.youtube.com/embed/x/..")]
    [InlineData("https://www.youtube.com/embed/..#x")]
    [InlineData("https://www.youtube.com/embed/%2e%2E/redirect?q=x")]
    [InlineData("https://www.youtube.com/embed/.%2e/redirect?q=x")]
    [InlineData("https://www.youtube.com/embed/..%2fredirect?q=x")]
    [InlineData("https://www.youtube.com/embed/..%5Credirect?q=x")]
    [InlineData("https://www.youtube.com/embed/..\\redirect?q=x")]
    [InlineData("https://player.vimeo.com/video/../x")]
    [InlineData("https://www.bilibili.com/blackboard/../x")]
    [InlineData("https://music.163.com/outchain/player/../x")]
    [InlineData("https://music.163.com/outchain/playerX")]
    public void Any_other_frame_becomes_a_link(string address) =>
        Assert.Equal($"<a href=\"{address}\">{address}</a>", Sanitize.Article($"<iframe src=\"{address}\"></iframe>").Html);

    [Fact]
    public void A_frame_in_a_link_becomes_text() =>
        Assert.Equal("<a href=\"x\">https://example.com/</a>", Sanitize.Article("<a href=x><iframe src=https://example.com/></iframe></a>").Html);

    [Theory]
    [InlineData("<iframe src=javascript:alert(1)></iframe>")]
    [InlineData("<iframe srcdoc=\"<p>x</p>\"></iframe>")]
    [InlineData("<iframe></iframe>")]
    public void A_frame_of_no_address_goes(string html) => Assert.Equal("", Sanitize.Article(html).Html);

    [Fact]
    public void A_quoted_tweet_keeps_its_text_and_link() =>
        Assert.Equal(
            "<blockquote class=\"twitter-tweet\"><p>t</p><a href=\"https://twitter.com/x\">d</a></blockquote>",
            Sanitize.Article(
                "<blockquote class=twitter-tweet><p>t</p><a href=https://twitter.com/x>d</a></blockquote>"
                    + "<script src=//platform.twitter.com/widgets.js></script>").Html);
}
