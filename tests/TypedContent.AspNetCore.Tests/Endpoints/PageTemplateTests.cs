using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>Terms, archive, and feeds at the addresses set in the project file.</summary>
public sealed class PageTemplateTests
{
    private static readonly Action<WebApplication> s_site = app => app.MapContent(Notes.Collection, c => c
        .Entries((Note note) => note.Title)
        .Terms((ContentTerm<Note> term, ContentPage<Note> page) => $"{term.Name} {page.Number}", pageSize: 1)
        .Taxonomies((ContentTaxonomy<Note> taxonomy) => taxonomy.Name)
        .Archive((ContentPeriod<Note> period) => $"{period.Year} {period.Month}")
        .Feeds()
        .Sitemap());

    [Theory]
    [InlineData("/tag.html", "Tags")]
    [InlineData("/tag/slow.html", "slow 1")]
    [InlineData("/tag/slow.html/page/2", "slow 2")]
    [InlineData("/of/categories/", "Categories")]
    [InlineData("/of/categories/paper/", "Paper 1")]
    [InlineData("/history/", " ")]
    [InlineData("/history/2023/", "2023 ")]
    [InlineData("/history/2023/05/", "2023 5")]
    public async Task Pages_are_where_the_templates_say(string path, string text)
    {
        await using var site = await TestSite.StartAsync(s_site);

        Assert.Equal(text, await site.GetAsync(path));
    }

    [Theory]
    [InlineData("/notes/tags/slow")]
    [InlineData("/notes/archive/2023")]
    [InlineData("/notes/feed.xml")]
    public async Task Nothing_is_where_they_would_be_without(string path)
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var response = await site.SendAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/feeds/notes.rss", "application/rss+xml")]
    [InlineData("/feeds/notes.atom", "application/atom+xml")]
    [InlineData("/feeds/notes.json", "application/feed+json")]
    [InlineData("/tag/slow/notes.atom", "application/atom+xml")]
    [InlineData("/of/categories/paper/notes.json", "application/feed+json")]
    [InlineData("/feed.xml", "application/rss+xml")]
    public async Task Feeds_are_where_the_template_says_and_name_themselves_there(string path, string mediaType)
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var response = await site.SendAsync(path);

        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("https://example.org" + path, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_and_sitemap_have_the_same_addresses()
    {
        await using var site = await TestSite.StartAsync(s_site);
        var sitemap = await site.GetAsync("/sitemap.xml");

        Assert.True(Notes.Tags.TryGet("slow", out var slow));
        Assert.Equal(("/tag/slow.html", "/tag/slow/notes.rss", "/feeds/notes.rss"), (slow.Href, slow.FeedHref, Notes.Collection.FeedHref));
        Assert.Equal("/history/2023/", Notes.Archive.Years[^1].Href.Replace("2021", "2023", StringComparison.Ordinal));
        Assert.All(
            ["/tag/slow.html", "/tag.html", "/of/categories/paper/", "/history/2023/05/"],
            path => Assert.Contains($"<loc>https://example.org{path}</loc>", sitemap, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_diagnostics_are_told_is_the_template()
    {
        await using var site = await TestSite.StartAsync(s_site);

        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<IRouteDiagnosticsMetadata>()?.Route)
            .ToArray();

        Assert.All(["/history/{year}/{month}/", "/of/categories/{term}/ /tag/{term}.html"], route => Assert.Contains(route, routes));
        Assert.DoesNotContain("/{**path}", routes);
    }

    [Fact]
    public async Task What_was_found_is_known_as_soon_as_the_request_was_routed()
    {
        var found = new List<object?>();
        await using var site = await TestSite.StartAsync(app =>
        {
            app.UseRouting();
            app.Use((context, next) =>
            {
                found.Add(context.Features.Get<ContentFeature>()?.Item);
                return next(context);
            });
            s_site(app);
        });

        foreach (var path in new[] { "/n/second/", "/n/second", "/tag/slow.html/page/9", "/nowhere" })
        {
            using var response = await site.SendAsync(path);
        }

        Assert.Equal([Notes.Collection.All.Single(note => note.Url == "/n/second/"), null, null, null], found);
    }
}
