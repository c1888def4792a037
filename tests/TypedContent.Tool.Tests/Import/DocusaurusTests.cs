namespace TypedContent.Tool.Tests.Import;

public sealed class DocusaurusTests
{
    private static readonly (string, string)[] s_site =
    [
        (
            "docusaurus.config.ts",
            "const config = {\n  title: 'Kettle\\'s docs', // a comment\n  tagline: \"Pour\",\n  url: 'https://kettle.example',\n  baseUrl: '/',\n  "
                + "i18n: { defaultLocale: 'en', locales: ['en', 'de'] },\n  presets: [['classic', { docs: { routeBasePath: '/guide' }, blog: { "
                + "showReadingTime: true } }]],\n};\n"),
        (
            "docs/01-intro.md",
            "---\nsidebar_position: 2\n---\n# Introduction\n\n:::tip[Pour slowly]\n\nOr `:::` quickly.\n\n:::\n\nNext: [set "
                + "up](./02-start/install.mdx#linux)\n"),
        (
            "docs/02-start/install.mdx",
            "---\ntitle: Install\n---\nimport Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\nimport Chart from '../Chart';\n\n<Tabs "
                + "groupId=\"os\">\n  <TabItem value=\"linux\" label=\"Linux\">\n\n  ```bash\n  apt install\n  ```\n\n  </TabItem>\n  <TabItem value=\"mac\">\n"
                + "\n  Brew it.\n\n  </TabItem>\n</Tabs>\n\n{/* not for readers */}\n\n<Chart year={2024} />\n"),
        ("docs/02-start/index.md", "---\ntitle: Start\nslug: /begin\n---\n![pot](@site/static/img/pot.png)\n"),
        ("docs/_part.md", "A part.\n"),
        ("docs/02-start/_category_.json", "{\"label\": \"Start\"}"),
        ("blog/2021-03-04-hello.md", "---\nauthors: [ana]\n---\n# Hello\n\nText\n\n<!-- truncate -->\n\nMore\n"),
        ("blog/2021-04-05-trip/index.md", "---\nslug: the-trip\ntitle: Trip\n---\n![](map.png)\n"),
        ("blog/2021-04-05-trip/map.png", "x"),
        ("blog/authors.yml", "ana:\n  name: Ana\n"),
        ("i18n/de/docusaurus-plugin-content-docs/current/01-intro.md", "---\ntitle: Einleitung\n---\nText.\n"),
        ("src/pages/about.md", "---\ntitle: About\n---\nHello.\n"),
        ("src/pages/index.tsx", "export default 1;"),
        ("static/img/pot.png", "x"),
        ("package.json", "{}"),
    ];

    [Theory]
    [InlineData("/guide/intro", "/guide/intro the same")]
    [InlineData("/guide/start/install", "/guide/start/install the same")]
    [InlineData("/guide/begin", "/guide/begin the same")]
    [InlineData("/de/guide/intro", "/de/guide/intro the same")]
    [InlineData("/blog/2021/03/04/hello", "/blog/2021/03/04/hello the same")]
    [InlineData("/blog/the-trip", "/blog/the-trip the same")]
    [InlineData("/about", "/about the same")]
    public async Task Every_old_address_is_listed_with_what_it_becomes(string old, string now)
    {
        using var site = await Imported.FromAsync("docusaurus", s_site);

        Assert.Equal(now, site.Address(old));
    }

    [Fact]
    public async Task Admonitions_are_alerts_with_their_title_and_links_name_the_new_file()
    {
        using var site = await Imported.FromAsync("docusaurus", s_site);

        Assert.Equal(
            "# Introduction\n\n> [!TIP]\n> **Pour slowly**\n>\n> Or `:::` quickly.\n\nNext: [set up](02-start/install.md#linux)",
            site.Body("articles/01-intro.md"));
        Assert.Contains("order: 2", site.Read("articles/01-intro.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tabs_of_MDX_are_details_imports_go_and_other_components_stay_and_are_listed()
    {
        using var site = await Imported.FromAsync("docusaurus", s_site);

        var body = site.Body("articles/02-start/install.md");
        Assert.StartsWith(
            "<details open>\n<summary>Linux</summary>\n\n```bash\napt install\n```\n\n</details>\n<details>\n<summary>mac</summary>\n\nBrew it.\n\n</details>",
            body,
            StringComparison.Ordinal);
        Assert.EndsWith("<!-- not for readers -->\n\n<Chart year={2024} />", body, StringComparison.Ordinal);
        Assert.Contains("<Chart>: 1\n  docs/02-start/install.mdx(25)", site.Read("import-left.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("Tabs", site.Read("import-left.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Images_of_the_static_folder_are_at_their_old_address()
    {
        using var site = await Imported.FromAsync("docusaurus", s_site);

        Assert.Equal("![pot](/img/pot.png)", site.Body("articles/02-start/index.md"));
        Assert.Equal("posts/2021-04-05-trip/map.png", site.Placed("blog/2021-04-05-trip/map.png"));
        Assert.Contains("site.Title = \"Kettle's docs\";", site.Read("Program.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parts_name_begins_with_an_underscore_still()
    {
        using var site = await Imported.FromAsync("docusaurus", s_site);

        Assert.Equal("articles/_part.md", site.Placed("docs/_part.md"));
    }
}
