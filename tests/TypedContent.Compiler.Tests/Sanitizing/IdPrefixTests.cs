using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>The project's prefix for all identifiers in bodies.</summary>
public class IdPrefixTests
{
    private static readonly SanitizerPolicy Prefixed = SanitizerPolicy.Article with { IdPrefix = "c-" };

    [Theory]
    [InlineData("<a id=\"appConfig\" href=\"x\">y</a>", "<a id=\"c-appConfig\" href=\"x\">y</a>")]
    [InlineData("<p id=\"c-a\">x</p>", "<p id=\"c-a\">x</p>")]
    [InlineData("<a name=\"a\">x</a>", "<a id=\"c-a\">x</a>")]
    [InlineData("<p id=\"cookie\">x</p>", "<p id=\"c-cookie\">x</p>")]
    [InlineData("<h2>Set up</h2>", "<h2 id=\"c-set-up\">Set up</h2>")]
    [InlineData("<h2>A</h2><p id=\"a\">x</p>", "<h2 id=\"c-a-1\">A</h2><p id=\"c-a\">x</p>")]
    [InlineData("<a href=\"#a\">x</a><p id=\"a\">y</p>", "<a href=\"#c-a\">x</a><p id=\"c-a\">y</p>")]
    [InlineData("<a href=\"#\">x</a><a href=\"#top\">y</a>", "<a href=\"#\">x</a><a href=\"#top\">y</a>")]
    [InlineData("<a href=\"b#a\">x</a>", "<a href=\"b#a\">x</a>")]
    [InlineData("<p id=\"a\">x</p><p id=\"c-a\">y</p>", "<p id=\"c-a\">x</p><p>y</p>")]
    [InlineData(
        "<input type=\"checkbox\" disabled=\"\" id=\"a\"><label for=\"a\">x</label>",
        "<input type=\"checkbox\" disabled=\"\" id=\"c-a\"><label for=\"c-a\">x</label>")]
    [InlineData(
        "<table><tr><th id=\"a\">x</th><td headers=\"a b\">y</td></tr></table>",
        "<table><tbody><tr><th id=\"c-a\">x</th><td headers=\"c-a c-b\">y</td></tr></tbody></table>")]
    [InlineData("<p aria-labelledby=\"a b\">x</p>", "<p aria-labelledby=\"c-a c-b\">x</p>")]
    [InlineData(
        "<svg><defs><linearGradient id=\"g\"></linearGradient></defs><path fill=\"url(#g)\" d=\"M0 0\"></path></svg>",
        "<svg><defs><linearGradient id=\"c-g\"></linearGradient></defs><path fill=\"url(#c-g)\" d=\"M0 0\"></path></svg>")]
    [InlineData("<map name=\"m\"></map>", "<map name=\"c-m\"></map>")]
    public void Ids_and_what_refers_to_them_get_it(string html, string expected)
    {
        var body = Sanitize.With(Prefixed, html);
        Assert.Equal(expected, body.Html);
        Assert.Equal(expected, Sanitize.With(Prefixed, body.Html).Html);
    }

    [Fact]
    public void Headings_are_told_with_it() => Assert.Equal("c-set-up", Assert.Single(Sanitize.With(Prefixed, "<h2>Set up</h2>").Headings).Id);

    [Fact]
    public void An_image_finds_its_map() =>
        Assert.Contains("usemap=\"#c-m\"", Sanitize.With(Prefixed, "<img src=a.png usemap=#m>").Html, StringComparison.Ordinal);
}
