namespace TypedContent.AspNetCore.Tests.Addresses;

public class ContentAddressTests
{
    [Theory]
    [InlineData("/a b.jpg", "https://example.org/site/a%20b.jpg")]
    [InlineData("../cup.jpg", "https://example.org/site/cup.jpg")]
    [InlineData("//example.com/cup.jpg", "https://example.com/cup.jpg")]
    [InlineData(" HTTPS://example.com/cup.jpg ", "HTTPS://example.com/cup.jpg")]
    [InlineData("http://example.com/杯.jpg", "http://example.com/杯.jpg")]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" JavaScript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("javascript://example.com/%0aalert(1)", null)]
    [InlineData("data:image/png;base64,AA", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("mailto:a@example.com", null)]
    [InlineData("https:", null)]
    public void An_image_has_an_address_on_the_web_or_none(string? image, string? expected) =>
        Assert.Equal(expected, ContentAddress.ResolveImage(new Uri("https://example.org/site/"), "https://example.org/site/notes/a", image));

    [Theory]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("\\\\example.com\\a")]
    public void Whatever_an_image_is_it_has_no_other_scheme(string image) =>
        Assert.StartsWith(
            "https://", ContentAddress.ResolveImage(new Uri("https://example.org/"), "https://example.org/a", image) ?? "https://", StringComparison.Ordinal);
}
