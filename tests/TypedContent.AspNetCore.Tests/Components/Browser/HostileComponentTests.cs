using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedContent.AspNetCore.Components;
using TypedContent.Compiler.Tests.Sanitizing.Browser;

namespace TypedContent.AspNetCore.Tests.Components.Browser;

/// <summary>Hostile text in and around components runs nowhere: not on the page, and not where fallbacks are shown.</summary>
[Collection(BrowserTests.Name)]
public sealed class HostileComponentTests(BrowserFixture browser)
{
    public static TheoryData<string> Slugs => ["hostile", "hostile-page"];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task On_the_page_it_does_nothing(string slug)
    {
        await using var site = await StartAsync();
        var html = await site.GetAsync("/body/" + slug);

        Assert.Contains("markdown-alert-title", html, StringComparison.Ordinal);
        Assert.Empty(await FindFaultsAsync(html));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task In_what_is_shown_instead_it_does_nothing(string slug)
    {
        var entry = EntryOf(slug);

        Assert.Empty(await FindFaultsAsync(entry.Html));
        Assert.Empty(await FindFaultsAsync(entry.ExcerptHtml.ToString()));
    }

    [Fact]
    public async Task In_feeds_it_does_nothing()
    {
        await using var site = await StartAsync();
        var rss = XDocument.Parse(await site.GetAsync("/feed.xml"));
        var atom = XDocument.Parse(await site.GetAsync("/atom.xml"));
        using var json = JsonDocument.Parse(await site.GetAsync("/feed.json"));
        string[] contents =
        [
            .. rss.Descendants().Where(element => element.Name.LocalName is "encoded" or "description").Select(element => element.Value),
            .. atom.Descendants().Where(element => (string?)element.Attribute("type") == "html").Select(element => element.Value),
            .. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("content_html").GetString()!),
        ];

        Assert.Equal(6, contents.Count(content => content.Contains("<figcaption>", StringComparison.Ordinal)));
        Assert.Empty(await FindFaultsAsync(string.Join("<hr>", contents)));
    }

    [Fact]
    public async Task In_search_it_does_nothing()
    {
        await using var site = await StartAsync();
        var page = new HtmlParser().ParseDocument(await site.GetAsync("/search?q=zeppelin"));
        using var json = JsonDocument.Parse(await site.GetAsync("/search.json?q=zeppelin"));
        var results = page.QuerySelector(".content-search-results")!.OuterHtml;
        var snippets = json.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("snippet").GetString()).ToArray();

        Assert.Contains("<mark>zeppelin", results, StringComparison.Ordinal);
        Assert.NotEmpty(snippets);
        Assert.Empty(await FindFaultsAsync(results + string.Concat(snippets)));
    }

    [Fact]
    public async Task Values_are_text_whatever_is_in_them()
    {
        await using var site = await StartAsync();
        var html = await site.GetAsync("/values");

        Assert.True(BrowserPayloads.Techniques.Count > 400);
        Assert.Empty(await FindFaultsAsync(html, isThorough: false));
    }

    // Shows that the tests can fail.
    [Fact]
    public async Task Without_the_sanitizer_it_would_run() =>
        Assert.NotEmpty(await FindFaultsAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "demos", "hostile-page.html"))));

    private static Demo EntryOf(string slug) => Demos.All.First(demo => demo.Slug == slug);

    private static Task<TestSite> StartAsync() => TestSite.StartAsync(app =>
    {
        app.MapGet("/body/{slug}", (string slug) => new RazorComponentResult<ContentBody>(new { Entry = EntryOf(slug) }));
        app.MapGet("/values", () => new RazorComponentResult<HostileValues>(new { Texts = BrowserPayloads.Techniques }));
        app.MapContentFeeds(Demos.Collection);
        app.MapContent(Demos.Collection, content => content.Entries<ComponentPage>().Search());
    });

    /// <summary>What runs, or could, or changes the page, when a page has this HTML and a visitor does everything that is possible with it.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="isThorough">Whether every event is tried, and not only the usual ones.</param>
    private async Task<IReadOnlyList<BrowserFault>> FindFaultsAsync(string html, bool isThorough = true)
    {
        await using var page = await browser.OpenAsync();
        await page.ServeAsync(ServedPage.Of(html, isStandard: true));
        return await page.AskAsync("served", Array.Empty<string>(), 0, true, false, true, isThorough);
    }
}
