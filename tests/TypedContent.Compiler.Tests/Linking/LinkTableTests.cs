using TypedContent.Compiler.Linking;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Which addresses and files only articles have.</summary>
public sealed class LinkTableTests
{
    [Theory]
    [InlineData("/blog/2023/11/b.html", true)]
    [InlineData("/blog/2023/11/b.html/", true)]
    [InlineData("/BLOG/2023/11/b.HTM", true)]
    [InlineData("/blog/2023/11/b", false)]
    [InlineData("/blog/tea/11/b.html", false)]
    [InlineData("/blog/2023/b.html", false)]
    [InlineData("/blog/", false)]
    [InlineData("/other/2023/11/b.html", false)]
    public void An_address_in_a_folder_of_articles_can_only_be_an_articles(string url, bool expected) =>
        Assert.Equal(expected, LinkSite.Addresses("/blog/", "/blog/2024/01/a.html", "/elsewhere/x").IsAmongArticles(url));

    [Fact]
    public void A_template_that_every_address_could_match_decides_nothing() =>
        Assert.False(LinkSite.Addresses("/", "/2024/01/a.html").IsAmongArticles("/2023/11/b.html"));

    [Fact]
    public void Of_two_files_with_one_name_the_published_one_is_found()
    {
        var table = LinkSite.Table(LinkSite.Draft("setup.html"), LinkSite.Target("setup.md"), LinkSite.Draft("setup.txt"));

        Assert.Equal("articles/setup.md", table.FindStem("articles/setup")?.Target.Source);
    }

    [Theory]
    [InlineData("articles/a.md", true)]
    [InlineData("articles/new/deep/a.md", true)]
    [InlineData("article/a.md", false)]
    [InlineData("a.md", false)]
    [InlineData("", false)]
    public void A_path_is_in_a_collection_below_its_root(string path, bool expected) =>
        Assert.Equal(expected, LinkSite.Table(LinkSite.Target("news.md")).IsInCollection(path));

    [Theory]
    [InlineData("articles/index", null)]
    [InlineData("articles/guides", "articles/guides/README.md")]
    [InlineData("articles/guides/README", "articles/guides/README.md")]
    [InlineData("articles/.well", null)]
    [InlineData("articles/v1.2", "articles/v1.2.md")]
    public void A_folder_is_found_by_its_page_and_a_page_without_its_extension(string path, string? source) =>
        Assert.Equal(source, LinkSite.Table(LinkSite.Target("guides/README.md"), LinkSite.Target("v1.2.md")).FindStem(path)?.Target.Source);
}
