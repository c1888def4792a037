namespace TypedContent.Tool.Tests.Import;

public sealed class AstroTests
{
    private static readonly (string, string)[] s_site =
    [
        ("astro.config.mjs", "export default defineConfig({\n  site: 'https://kettle.example',\n});\n"),
        ("src/content.config.ts", "export const collections = {};"),
        (
            "src/content/blog/first-cup.md",
            "---\ntitle: First cup\npubDate: '07/08/2022'\nupdatedDate: 2022-08-01\nheroImage: '../../assets/cup.jpg'\n---\n"
                + "![cup](../../assets/cup.jpg) and [two](./Second Cup.mdx)\n"),
        (
            "src/content/blog/Second Cup.mdx",
            "---\ntitle: Second cup\npubDate: 2022-09-01\n---\nimport { Aside } from '@astrojs/starlight/components';\n\n<Aside type=\"caution\">\nHot.\n"
                + "</Aside>\n"),
        ("src/content/authors/ana.json", "{\"name\": \"Ana\"}"),
        ("src/pages/journal/[...slug].astro", "---\nconst posts = await getCollection('blog');\n---\n"),
        ("src/pages/about.md", "---\nlayout: ../layouts/Page.astro\ntitle: About\n---\nHello.\n"),
        ("src/layouts/Page.astro", "<slot />"),
        ("src/assets/cup.jpg", "x"),
        ("public/favicon.svg", "<svg/>"),
    ];

    [Theory]
    [InlineData("/journal/first-cup/", "/journal/first-cup/ the same")]
    [InlineData("/journal/second-cup/", "/journal/second-cup/ the same")]
    [InlineData("/about/", "/about/ the same")]
    public async Task The_route_that_shows_a_collection_gives_its_addresses(string old, string now)
    {
        using var site = await Imported.FromAsync("astro", s_site);

        Assert.Equal(now, site.Address(old));
    }

    [Fact]
    public async Task Keys_and_dates_of_its_templates_are_ours()
    {
        using var site = await Imported.FromAsync("astro", s_site);

        var text = site.Read("articles/first-cup.md");
        Assert.Contains("date: \"2022-07-08\"", text, StringComparison.Ordinal);
        Assert.Contains("updated: 2022-08-01", text, StringComparison.Ordinal);
        Assert.Contains("image: \"/assets/cup.jpg\"", text, StringComparison.Ordinal);
        Assert.Contains("![cup](/assets/cup.jpg)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asides_are_alerts_and_an_import_with_nothing_left_to_import_goes_without_a_word()
    {
        using var site = await Imported.FromAsync("astro", s_site);

        Assert.Equal("> [!CAUTION]\n> Hot.", site.Body("articles/Second Cup.md"));
        Assert.DoesNotContain("import", site.Read("import-left.txt").Split("Notes")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_is_listed_with_where_it_went()
    {
        using var site = await Imported.FromAsync("astro", s_site);

        Assert.Equal("wwwroot/favicon.svg", site.Placed("public/favicon.svg"));
        Assert.Equal("-", site.Placed("src/layouts/Page.astro"));
        Assert.Equal("data/authors/ana.json", site.Placed("src/content/authors/ana.json"));
        Assert.Equal(10, site.Read("import-files.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line[0] != '#'));
    }
}
