using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Linking;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>What the finding for a broken link suggests.</summary>
public sealed class LinkHintTests
{
    private static readonly LinkTable s_table = LinkSite.Table(
        LinkSite.Target("guides/setup.md", "install", "usage"), LinkSite.Target("news.md"), LinkSite.Draft("draft/index.md"));

    [Theory]
    [InlineData("articles/setup.md", "The nearest is 'setup.md'")]
    [InlineData("articles/guides/SETUP.md", "The nearest is 'setup.md'")]
    [InlineData("articles/guides/setpu.md", "The nearest is 'setup.md'")]
    [InlineData("other/place/nwes.md", "The nearest is '../news.md'")]
    [InlineData("q/zzzzzzzzz.md", "No article file has a similar name")]
    public void For_an_article_it_is_the_one_with_the_nearest_name(string file, string expected) =>
        Assert.Equal(expected, Of(new BrokenLink(FindingIds.BrokenLink, AddressOrigin.Link, 0, "", file, "")));

    [Theory]
    [InlineData("articles/guides/setup.md", "instal", "The nearest is '#install'")]
    [InlineData("articles/guides/setup.md", "zzzzzz", "No id there is similar")]
    [InlineData("articles/news.md", "install", "Nothing there has an id")]
    public void For_a_place_it_is_the_nearest_id_of_the_article(string file, string id, string expected) =>
        Assert.Equal(expected, Of(new BrokenLink(FindingIds.BrokenPlace, AddressOrigin.Link, 0, "", file, id)));

    [Theory]
    [InlineData("/articles/nwes", "The nearest is '/articles/news'")]
    [InlineData("/articles/guides/NEWS/", "The nearest is '/articles/news'")]
    [InlineData("/articles/2024-05-06-setup", "The nearest is '/articles/guides/setup'")]
    [InlineData("/articles/setup.html", "The nearest is '/articles/guides/setup'")]
    [InlineData("/articles/1-2-3-setup", "No article has a similar address")]
    [InlineData("/articles/zzzzzzzz", "No article has a similar address")]
    public void For_an_address_it_is_the_one_whose_end_is_nearest(string url, string expected) =>
        Assert.Equal(expected, Of(new BrokenLink(FindingIds.BrokenLink, AddressOrigin.Link, 0, "", url, "") { IsAddress = true }));

    [Theory]
    [InlineData("articles/guides\\setup.md", "Write / for \\: 'setup.md'")]
    [InlineData("articles\\news", "Write / for \\: '../news.md'")]
    [InlineData("articles\\guides\\cup.png", "Write / for \\: 'cup.png'")]
    [InlineData("articles\\nothing.md", "Write / for \\")]
    public void For_a_path_of_Windows_it_is_the_same_with_slashes(string path, string expected) =>
        Assert.Equal(expected, Of(new BrokenLink(FindingIds.BrokenLink, AddressOrigin.Link, 0, "", path, "")));

    [Theory]
    [InlineData("articles/guides/tea.png", "The nearest is '../tea.png'")]
    [InlineData("articles/guides/CUP.png", "The nearest is 'cup.png'")]
    [InlineData("articles/guides/cpu.png", "The nearest is 'cup.png'")]
    [InlineData("articles/gudes/cupp.png", "The nearest is 'cup.png'")]
    [InlineData("articles/draft/d.png", "It is beside a draft, and is left out with it")]
    [InlineData("articles/guides/_hidden.png", "Files whose names begin with '_' are not included")]
    [InlineData("articles/guides/.hidden.png", "Files whose names begin with '.' are not included")]
    [InlineData("articles/guides/data.json", "Files of this kind are included where the project names them: <ContentFile Include=\"…\" />")]
    [InlineData("articles/guides/picture.png", "No file has a similar name")]
    public void For_a_file_it_is_the_nearest_one_or_why_it_is_not_included(string path, string expected) =>
        Assert.Equal(expected, Of(new BrokenLink(FindingIds.MissingFile, AddressOrigin.Resource, 0, "", path, "")));

    private static string Of(BrokenLink broken) => LinkHint.Of(broken, "articles/guides/from.md", s_table,
        LinkSite.Files(s_table, "articles/draft/d.png", "articles/guides/cup.png", "articles/tea.png"));
}
