using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests;

/// <summary>A site with documentation in several versions, and with the Markdown of its pages.</summary>
public sealed class VersionedSiteTests
{
    [Theory]
    [InlineData("/handbooks/v1/setup", "https://example.org/handbooks/v2/setup")]
    [InlineData("/handbooks/v2/setup", "https://example.org/handbooks/v2/setup")]
    [InlineData("/handbooks/v1/legacy", "https://example.org/handbooks/v1/legacy")]
    [InlineData("/handbooks", "https://example.org/handbooks")]
    public async Task The_canonical_address_of_an_old_page_is_the_newest_ones(string url, string canonical)
    {
        var page = await PageAsync(url);

        Assert.Equal(canonical, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(canonical, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Contains($"\"{canonical}\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_has_only_canonical_addresses()
    {
        await using var site = await StartAsync();
        var sitemap = await site.GetAsync("/sitemap.xml");

        Assert.Contains("/handbooks/v2/setup<", sitemap, StringComparison.Ordinal);
        Assert.Contains("/handbooks/v1/legacy<", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/handbooks/v1/setup<", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/handbooks/v1<", sitemap, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/handbooks/v1/setup", "v1", "v2 /handbooks/v2/setup", "v1 /handbooks/v1/setup page")]
    [InlineData("/handbooks/v1/legacy", "v1", "v2(other page) /handbooks/v2", "v1 /handbooks/v1/legacy page")]
    [InlineData("/handbooks/v2/extras", "v2", "v2 /handbooks/v2/extras page", "v1(other page) /handbooks/v1")]
    [InlineData("/handbooks", "Versions", "v2(other page) /handbooks/v2", "v1(other page) /handbooks/v1")]
    public async Task The_switch_leads_to_the_same_page_or_else_to_the_first_one(string url, string current, params string[] links)
    {
        var versions = (await PageAsync(url)).QuerySelector("nav.content-versions")!;

        Assert.Equal(current, versions.QuerySelector("summary")!.TextContent);
        Assert.Equal(
            links,
            versions.QuerySelectorAll("a").Select(link => $"{link.TextContent} {link.GetAttribute("href")} {link.GetAttribute("aria-current")}".Trim()));
    }

    [Theory]
    [InlineData("/handbooks/v1/setup", "/handbooks/v1/legacy /handbooks/v1/setup")]
    [InlineData("/handbooks/v2/setup", "/handbooks/v2/extras /handbooks/v2/setup")]
    public async Task The_menu_stays_within_the_version(string url, string links) => Assert.Equal(
        links.Split(' '), (await PageAsync(url)).QuerySelectorAll(".content-nav a").Select(link => link.GetAttribute("href")!));

    [Theory]
    [InlineData("/search?q=kettle", "/handbooks/v2/extras /handbooks/v2/setup")]
    [InlineData("/search?q=kettle&version=v1", "/handbooks/v1/legacy /handbooks/v1/setup")]
    [InlineData("/search?q=kettle&version=v9", "")]
    public async Task Search_stays_within_a_version(string url, string links)
    {
        var page = await PageAsync(url);

        Assert.Equal(
            links.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            page.QuerySelectorAll(".content-search-results li > a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_parts_of_the_index_know_the_versions_of_articles()
    {
        await using var site = await StartAsync();

        Assert.Contains("\"versions\":[\"v2\",\"v1\"]", await site.GetAsync("/search/index.json"), StringComparison.Ordinal);
        using var response = await site.SendAsync("/search/head.bin");
        var head = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal("0, 1, 1, 1, 2, 2, 2", string.Join(", ", head[^7..].Order()));
    }

    [Fact]
    public async Task The_search_box_asks_for_the_version_of_the_page()
    {
        var form = (await PageAsync("/handbooks/v1/setup")).QuerySelector("form.content-search")!;

        Assert.Equal("v1", form.GetAttribute("data-version"));
        Assert.Equal("v1", form.QuerySelector("input[name=version]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/handbooks/v2/setup.md", "# Setup 2\n\nPlug in the kettle, see [extras](extras.md).\n\n```html\n<!-- shown -->\n```\n")]
    [InlineData("/handbooks/v2/extras.md", "# Extras of 2\n\nA lid for the kettle.\n")]
    [InlineData("/handbooks.md", "# Handbooks\n\nOne for each version.\n")]
    public async Task The_Markdown_of_a_page_is_beside_it(string url, string markdown)
    {
        await using var site = await StartAsync();
        using var response = await site.SendAsync(url);

        Assert.Equal("text/markdown; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(markdown, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/handbooks/v1/legacy.md")]
    [InlineData("/handbooks/v2/nothing.md")]
    public async Task A_page_that_was_written_in_HTML_has_no_Markdown(string url)
    {
        await using var site = await StartAsync();
        using var response = await site.SendAsync(url);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_page_names_its_Markdown_and_so_does_the_list_for_language_models()
    {
        await using var site = await StartAsync();

        Assert.Equal(
            "https://example.org/handbooks/v2/setup.md",
            new HtmlParser().ParseDocument(await site.GetAsync("/handbooks/v2/setup")).QuerySelector("link[type='text/markdown']")!.GetAttribute("href"));
        Assert.Null(new HtmlParser().ParseDocument(await site.GetAsync("/handbooks/v1/legacy")).QuerySelector("link[type='text/markdown']"));
        var list = await site.GetAsync("/llms.txt");
        Assert.Contains("- [Setup 2](https://example.org/handbooks/v2/setup.md): How to begin.", list, StringComparison.Ordinal);
        Assert.DoesNotContain("v1", list, StringComparison.Ordinal);
        Assert.Contains("see [extras](extras.md)", await site.GetAsync("/llms-full.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Markdown_is_not_in_the_sitemap_and_only_what_is_visible_has_it()
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapContent(Manual.Collection, content => content.Entries<DocsParts>().Markdown().Sitemap()));

        Assert.DoesNotContain(".md<", await site.GetAsync("/sitemap.xml"), StringComparison.Ordinal);
        var hidden = Manual.All.Where(entry => entry.PublishDate > DateTimeOffset.UtcNow || entry.Date > DateTimeOffset.UtcNow).ToArray();
        Assert.NotEmpty(hidden);
        foreach (var entry in hidden)
        {
            using var response = await site.SendAsync(entry.Url + ".md");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_collection_without_Markdown_says_what_to_do()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => TestSite.StartAsync(app => app.MapContentMarkdown(ContentCollection.Create("Hand", [new Handbook { Title = "T" }]))));

        Assert.Contains("<TypedContentMarkdown>true</TypedContentMarkdown>", fault.Message, StringComparison.Ordinal);
    }

    private static Task<TestSite> StartAsync() => TestSite.StartAsync(app => app.MapContent(
        Handbooks.Collection, content => content.Entries<VersionedPage>().Search().Markdown().Llms().Sitemap()));

    private static async Task<IHtmlDocument> PageAsync(string url)
    {
        await using var site = await StartAsync();
        return new HtmlParser().ParseDocument(await site.GetAsync(url));
    }
}
