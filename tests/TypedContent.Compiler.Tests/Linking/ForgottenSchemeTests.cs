using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Linking;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Addresses of other sites and mailboxes that were written without their scheme.</summary>
public sealed class ForgottenSchemeTests
{
    [Theory]
    [InlineData("example.com", "https://example.com")]
    [InlineData("Example.COM/a?b=1#c", "https://Example.COM/a?b=1#c")]
    [InlineData("my-site.example.org", "https://my-site.example.org")]
    [InlineData("www.example.zone", "https://www.example.zone")]
    [InlineData("WWW.example.zone/tea", "https://WWW.example.zone/tea")]
    [InlineData("me@example.org", "mailto:me@example.org")]
    [InlineData("first.last+tag_x-y@mail.example.zone", "mailto:first.last+tag_x-y@mail.example.zone")]
    [InlineData("https//example.org", "https://example.org")]
    [InlineData("http//example.org/a", "http://example.org/a")]
    [InlineData("HTTPS：//example.org", "https://example.org")]
    [InlineData("https；／／example.org", "https://example.org")]
    [InlineData("mailto：me@example.org", "mailto:me@example.org")]
    [InlineData("slack：//channel", "slack://channel")]
    [InlineData("slack：／／channel", "slack://channel")]
    public void An_address_without_a_scheme_is_completed(string written, string expected) =>
        Assert.Equal(expected, ForgottenScheme.Complete(SiteAddress.Parse(written)!.Value));

    [Theory]
    [InlineData("example.zone")]
    [InlineData("www.zone")]
    [InlineData("setup.md")]
    [InlineData("com")]
    [InlineData("a/example.com")]
    [InlineData("my_site.com")]
    [InlineData("example..com")]
    [InlineData("./example.com")]
    [InlineData("/example.com")]
    [InlineData("\\example.com")]
    [InlineData("?example.com")]
    [InlineData("icon@2x.png")]
    [InlineData("@example.org")]
    [InlineData("a@b@example.org")]
    [InlineData("me@example.org/x")]
    [InlineData("me@example")]
    [InlineData("me@example.c")]
    [InlineData("me@example.c1")]
    [InlineData("m(e)@example.org")]
    [InlineData("http/example.org")]
    [InlineData("https//localhost")]
    [InlineData("mailto//me@example.org")]
    [InlineData("mailto：example.org")]
    [InlineData("slack：channel")]
    [InlineData("slack：///channel")]
    [InlineData("slack：//")]
    [InlineData("s：//channel")]
    [InlineData("Slack：//channel")]
    public void A_path_that_may_be_a_file_or_a_page_is_not(string written) => Assert.Null(ForgottenScheme.Complete(SiteAddress.Parse(written)!.Value));
}
