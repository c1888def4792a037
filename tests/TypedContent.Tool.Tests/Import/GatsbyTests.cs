namespace TypedContent.Tool.Tests.Import;

/// <summary>A made-up site of Gatsby, and folders of Markdown.</summary>
public sealed class GatsbyTests
{
    private static readonly (string, string)[] s_site =
    [
        (
            "gatsby-config.js",
            "module.exports = {\n  pathPrefix: '/cafe',\n  siteMetadata: { title: 'Cafe', siteUrl: 'https://cafe.example', author: { name: 'Ada' } },\n};\n"),
        ("gatsby-node.js", "exports.createPages = () => {};\n"),
        ("README.md", "# The repository\n"),
        (
            "content/docs/grinder.md",
            "---\ntitle: Grinder\npermalink: docs/grinder.html\nredirect_from:\n  - old/grinder.html\n---\nSee [pour over](/docs/pour-over.html) and "
                + "![](cup.png).\n"),
        ("content/docs/cup.png", "x"),
        ("content/docs/pour-over.md", "---\ntitle: Pour over\npermalink: docs/pour-over.html\n---\n```js{1,3}\na\n```\n"),
        ("content/blog/2013-11-18-round-up.md", "---\ntitle: Round-up\nauthor: [ada]\n---\nText.\n"),
        ("content/blog/2013-12-01-thanks.md", "---\ntitle: Thanks\nslug: /thank-you/\n---\nText.\n"),
        ("src/templates/post.js", "export default () => null;\n"),
        ("static/logo.svg", "<svg/>"),
    ];

    [Theory]
    [InlineData("/docs/grinder.html", "/docs/grinder.html the same")]
    [InlineData("old/grinder.html", "/docs/grinder.html redirected (alias)")]
    [InlineData("/blog/2013/11/18/round-up.html", "/blog/2013/11/18/round-up.html the same")]
    [InlineData("/thank-you/", "/thank-you/ the same")]
    public async Task Addresses_are_those_in_front_matter_or_end_like_them(string old, string expected)
    {
        using var site = await Imported.FromAsync("gatsby", s_site);

        Assert.Equal(expected, site.Address(old));
    }

    [Theory]
    [InlineData("content/docs/cup.png", "articles/docs/cup.png")]
    [InlineData("content/blog/2013-11-18-round-up.md", "posts/2013-11-18-round-up.md")]
    [InlineData("static/logo.svg", "wwwroot/logo.svg")]
    [InlineData("README.md", "-")]
    [InlineData("src/templates/post.js", "-")]
    [InlineData("gatsby-node.js", "-")]
    public async Task Every_file_has_a_place(string file, string expected)
    {
        using var site = await Imported.FromAsync("gatsby", s_site);

        Assert.Equal(expected, site.Placed(file));
    }

    [Fact]
    public async Task Settings_are_read_from_the_configuration_without_running_it()
    {
        using var site = await Imported.FromAsync("gatsby", s_site);

        Assert.Contains("site.Title = \"Cafe\";", site.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains("site.Author = \"Ada\";", site.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains("new Uri(\"https://cafe.example/\")", site.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains("ContentPermalink=\"/blog/{year}/{month}/{day}/{name}.html\"", site.Project, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blog_beside_other_pages_has_a_list_at_its_address_a_link_to_it_and_the_feeds()
    {
        using var site = await Imported.FromAsync("gatsby", s_site);

        Assert.Contains(
            "app.MapGet(\"/blog\", (ContentSite site) => new RazorComponentResult<CollectionPage>(", site.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains("app.MapContentFeeds(Posts.Collection);\napp.MapContentSitemap(\"/\", \"/blog\");", site.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains("    <a href=\"/blog\">Posts</a>\n", site.Read("Components/Document.razor"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("مقدمة في القهوة", "ar")]
    [InlineData("Docker 入门与实践", "zh")]
    [InlineData("コーヒーの淹れ方", "ja")]
    [InlineData("커피 내리기", "ko")]
    [InlineData("قهوه چیست", null)]
    [InlineData("A first cup", null)]
    [InlineData("Über Kaffee", null)]
    public async Task The_language_is_that_of_the_titles_where_their_letters_tell_it(string title, string? expected)
    {
        using var site = await Imported.FromAsync(
            "markdown", ("a/b.md", $"---\ntitle: {title}\n---\nText.\n"), ("a/c.md", $"---\ntitle: {title} 2\n---\nText.\n"));

        Assert.Contains($"site.Lang = \"{expected ?? "en"}\";", site.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Equal(expected is not null, site.Project.Contains($"<TypedContentLanguage>{expected}<", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_of_notes_has_the_addresses_of_its_files_with_a_slash()
    {
        using var site = await Imported.FromAsync(
            "markdown",
            ("index.md", "# Notes\n\nSee [tea](drinks/Green%20tea.md).\n"),
            ("drinks/Green tea.md", "Steep it.\n"),
            ("drinks/list.csv", "a,b\n"),
            ("package.json", "{}"));

        Assert.Equal("/ the same", site.Address("/"));
        Assert.Equal("/drinks/green-tea/ the same", site.Address("/drinks/green-tea/"));
        Assert.Equal("articles/drinks/list.csv", site.Placed("drinks/list.csv"));
        Assert.Equal("-", site.Placed("package.json"));
        Assert.Contains("[tea](drinks/Green%20tea.md)", site.Read("articles/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blog_alone_is_the_collection_of_articles()
    {
        using var site = await Imported.FromAsync(
            "gatsby", ("content/blog/first/index.md", "---\ntitle: First\ndate: 2024-03-02\n---\nText.\n"), ("content/blog/second/index.md", "---\ntitle: Second\n---\nText.\n"));

        Assert.Equal("/first/ the same", site.Address("/first/"));
        Assert.True(site.Has("articles/second/index.md"));
    }
}
