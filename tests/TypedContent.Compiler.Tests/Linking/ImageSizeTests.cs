using TypedContent.Compiler.Files;
using TypedContent.Compiler.Linking;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>The sizes that images get from their files.</summary>
public sealed class ImageSizeTests
{
    private static readonly Dictionary<string, string> s_none = [];

    private static readonly Dictionary<string, ImageFacts> s_sizes = new(StringComparer.Ordinal)
    {
        ["a.png"] = new(640, 480, ""),
        ["a&b.png"] = new(640, 480, ""),
    };

    [Theory]
    [InlineData("<img src=\"a.png\">", "<img src=\"a.png\" width=\"640\" height=\"480\">")]
    [InlineData("<img src=\"a&amp;b.png\">", "<img src=\"a&amp;b.png\" width=\"640\" height=\"480\">")]
    [InlineData("<img src=\"a.png\"><img src=\"a.png\">", "<img src=\"a.png\" width=\"640\" height=\"480\"><img src=\"a.png\" width=\"640\" height=\"480\">")]
    [InlineData("<img src=\"a.png\"><img width=\"1\" src=\"b.png\">", "<img src=\"a.png\" width=\"640\" height=\"480\"><img width=\"1\" src=\"b.png\">")]
    [InlineData("<img src=\"a.png\" style=\"max-width: 10px\">", "<img src=\"a.png\" width=\"640\" height=\"480\" style=\"max-width: 10px\">")]
    public void An_image_without_a_size_gets_that_of_its_file(string html, string expected) => Assert.Equal(expected, Replace(html));

    [Theory]
    [InlineData("<img src=\"a.png\" width=\"320\">", "<img src=\"a.png\" height=\"240\" width=\"320\">")]
    [InlineData("<img height=\"240\" src=\"a.png\">", "<img height=\"240\" src=\"a.png\" width=\"320\">")]
    [InlineData("<img src=\"a.png\" width=\"1\">", "<img src=\"a.png\" height=\"1\" width=\"1\">")]
    [InlineData("<img src=\"a.png\" width=\"99999\">", "<img src=\"a.png\" height=\"74999\" width=\"99999\">")]
    public void An_image_that_is_scaled_keeps_its_aspect_ratio(string html, string expected) => Assert.Equal(expected, Replace(html));

    [Theory]
    [InlineData("<img src=\"a.png\" width=\"320\" height=\"1\">")]
    [InlineData("<img src=\"a.png\" width=\"50%\">")]
    [InlineData("<img src=\"a.png\" height=\"50%\">")]
    [InlineData("<img src=\"a.png\" width=\"0\">")]
    [InlineData("<img src=\"a.png\" height=\"0\">")]
    [InlineData("<img src=\"a.png\" width=\"100000\">")]
    [InlineData("<img src=\"a.png\" style=\"width: 10px\">")]
    [InlineData("<img src=\"a.png\" style=\"color: red; HEIGHT : 1px\">")]
    [InlineData("<img src=\"a.png\" style=\"aspect-ratio: 1\">")]
    [InlineData("<img src=\"b.png\">")]
    [InlineData("<img alt=\"a.png\">")]
    [InlineData("<source src=\"a.png\">")]
    public void An_image_whose_size_is_set_or_unknown_is_unchanged(string html) => Assert.Equal(html, Replace(html));

    private static string Replace(string html) => BodyAddresses.Replace(html, s_none, s_none, s_sizes);
}
