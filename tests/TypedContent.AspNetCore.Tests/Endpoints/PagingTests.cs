using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>Paging of terms and of the archive.</summary>
public sealed class PagingTests
{
    private static readonly Action<WebApplication> s_site = app => app.MapContent(
        Articles.Collection, c => c.Terms<PagedTermPage>().Archive<PagedArchivePage>(pageSize: 3).Feeds().Sitemap());

    [Fact]
    public async Task Further_pages_have_addresses_of_their_own_and_name_their_neighbors()
    {
        await using var site = await TestSite.StartAsync(s_site, options: o => o.PageSize = 1);

        var first = await PageAsync(site, "/articles/tags/slow");
        var second = await PageAsync(site, "/articles/tags/slow/page/2");

        Assert.Equal(("slow 1/2", "slow 2/2"), (first.QuerySelector("h1")!.TextContent, second.QuerySelector("h1")!.TextContent));
        Assert.Equal(
            Articles.Tags.TryGet("slow", out var slow) ? [.. slow.Entries.Select(entry => entry.Title)] : [],
            first.QuerySelectorAll("p").Concat(second.QuerySelectorAll("p")).Select(p => p.TextContent));
        Assert.Equal(
            [null, "https://example.org/articles/tags/slow", "https://example.org/articles/tags/slow/page/2"],
            [Link(first, "prev"), Link(first, "canonical"), Link(first, "next")]);
        Assert.Equal(
            ["https://example.org/articles/tags/slow", "https://example.org/articles/tags/slow/page/2", null],
            [Link(second, "prev"), Link(second, "canonical"), Link(second, "next")]);
        Assert.DoesNotContain("/page/", await site.GetAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/tags/slow/page/3")]
    [InlineData("/articles/tags/slow/page/0")]
    [InlineData("/articles/tags/slow/page/-1")]
    [InlineData("/articles/tags/slow/page/x")]
    [InlineData("/articles/tags/slow/page")]
    public async Task A_page_that_is_not_there_is_left_to_the_app(string path)
    {
        await using var site = await TestSite.StartAsync(s_site, options: o => o.PageSize = 1);

        using var response = await site.SendAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, "the app's own 404"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK, "slow 1/2")]
    [InlineData("?page=1", HttpStatusCode.OK, "slow 1/2")]
    [InlineData("?page=2", HttpStatusCode.OK, "slow 2/2")]
    [InlineData("?page=3", HttpStatusCode.NotFound, null)]
    [InlineData("?page=0", HttpStatusCode.NotFound, null)]
    [InlineData("?page=-2", HttpStatusCode.NotFound, null)]
    [InlineData("?page=two", HttpStatusCode.NotFound, null)]
    [InlineData("?page=99999999999", HttpStatusCode.NotFound, null)]
    public async Task Or_the_query_says_which_page_it_is(string query, HttpStatusCode status, string? heading)
    {
        await using var site = await TestSite.StartAsync(s_site, options: o => (o.PageSize, o.PagesByQuery) = (1, true));

        using var response = await site.SendAsync("/articles/tags/slow" + query);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal((status, heading), (response.StatusCode, page.QuerySelector("h1")?.TextContent));
        Assert.True(query != "?page=2" || Link(page, "canonical") == "https://example.org/articles/tags/slow?page=2");
    }

    [Fact]
    public async Task The_archive_has_pages_of_the_size_that_was_asked_for()
    {
        await using var site = await TestSite.StartAsync(s_site);

        Assert.Equal(" 2/2", (await PageAsync(site, "/articles/archive/page/2")).QuerySelector("h1")!.TextContent);
        Assert.Equal("2024 2/2", (await PageAsync(site, "/articles/archive/2024/page/2")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_component_without_a_parameter_for_it_shows_the_whole_list()
    {
        await using var site = await TestSite.StartAsync(app => app.MapContentTerms<TermPage>(Articles.Collection), options: o => o.PageSize = 1);

        Assert.Equal(2, (await PageAsync(site, "/articles/tags/slow")).QuerySelectorAll("p").Length);
        using var second = await site.SendAsync("/articles/tags/slow/page/2");
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
    }

    [Fact]
    public async Task A_page_of_a_size_below_one_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => TestSite.StartAsync(app => app.MapContent(Articles.Collection, c => c.Terms<PagedTermPage>(pageSize: 0))));
        await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => TestSite.StartAsync(s_site, options: o => o.PageSize = 0));
    }

    private static async Task<IHtmlDocument> PageAsync(TestSite site, string path) => new HtmlParser().ParseDocument(await site.GetAsync(path));

    private static string? Link(IHtmlDocument page, string relation) => page.QuerySelector($"link[rel={relation}]")?.GetAttribute("href");
}
