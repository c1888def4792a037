using TypedContent.Compiler.Files;

namespace TypedContent.Compiler.Tests.Files;

/// <summary>The addresses of files next to articles.</summary>
public sealed class AssetAddressTests
{
    [Theory]
    [InlineData("Articles", "a.png", null, null, "/articles/a.png")]
    [InlineData("Articles", "Brewing Guides/Cup One.PNG", null, null, "/articles/brewing-guides/Cup One.PNG")]
    [InlineData("Été", "a.png", null, null, "/été/a.png")]
    [InlineData("Articles", "zh/a.png", null, null, "/zh/articles/a.png")]
    [InlineData("Articles", "pt-BR/trip/a.png", null, null, "/pt-br/articles/trip/a.png")]
    [InlineData("Articles", "zh", null, null, "/articles/zh")]
    [InlineData("Articles", "cs/a.png", null, null, "/articles/cs/a.png")]
    [InlineData("Articles", "trip/a.png", "trip", "/articles/trip", "/articles/trip/a.png")]
    [InlineData("Articles", "trip/a.png", "trip", "/articles/trip/", "/articles/trip/a.png")]
    [InlineData("Articles", "trip/Day 1/a.png", "trip", "/somewhere/else", "/somewhere/else/day-1/a.png")]
    [InlineData("Articles", "trip/a.png", "trip", "/trip.html", "/trip/a.png")]
    [InlineData("Articles", "trip/a.png", "trip", "/TRIP.HTM", "/TRIP/a.png")]
    [InlineData("Articles", "a.png", "", "/", "/a.png")]
    [InlineData("Articles", "e\u0301/e\u0301.png", null, null, "/articles/é/é.png")]
    [InlineData("Articles", "e\u0301/a.png", "e\u0301", "/x", "/x/a.png")]
    [InlineData("Articles", "é/a.png", "e\u0301", "/x", "/x/a.png")]
    public void A_file_is_below_the_article_of_its_folder_else_in_its_collection(
        string collection, string path, string? indexFolder, string? indexUrl, string expected) =>
        Assert.Equal(expected, AssetAddress.Of(collection, path, indexFolder, indexUrl));

    [Theory]
    [InlineData("a.png", "image/png")]
    [InlineData("a.tar.gz", "application/gzip")]
    [InlineData("A.JPG", "image/jpeg")]
    [InlineData("manifest.webmanifest", "application/manifest+json")]
    [InlineData("a.unheard-of", MediaTypes.Unknown)]
    [InlineData("README", MediaTypes.Unknown)]
    [InlineData("", MediaTypes.Unknown)]
    public void A_file_has_the_media_type_of_its_extension(string name, string expected) => Assert.Equal(expected, MediaTypes.Of(name));

    [Theory]
    [InlineData("png", true)]
    [InlineData("PDF", true)]
    [InlineData("html", false)]
    [InlineData("js", false)]
    [InlineData("json", false)]
    [InlineData("unheard-of", false)]
    public void Files_that_a_page_shows_or_offers_are_included_by_themselves(string extension, bool isIncluded) =>
        Assert.Equal(isIncluded, MediaTypes.IsTakenIn(extension));
}
