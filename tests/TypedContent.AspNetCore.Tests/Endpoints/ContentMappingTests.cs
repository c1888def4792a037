using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Routing;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>Mapping a whole site with one call, with handlers as in any minimal API.</summary>
public sealed class ContentMappingTests
{
    [Fact]
    public async Task One_call_maps_all_that_a_site_has()
    {
        await using var site = await TestSite.StartAsync(app => app.MapContent(
            Articles.Collection,
            c => c
                .Entries<ArticlePage>()
                .Terms<TermPage>()
                .Taxonomies((ContentTaxonomy<Article> taxonomy) => taxonomy.Name)
                .Archive<PagedArchivePage>()
                .Bodies()
                .Feeds()
                .Sitemap("/")
                .Robots()));

        foreach (var path in new[] { "/articles/coffee", "/articles/cup.jpg", "/articles/tags/slow", "/articles/tags", "/articles/archive/2024", "/raw/articles/coffee", "/feed.xml", "/sitemap.xml", "/robots.txt" })
        {
            Assert.NotEmpty(await site.GetAsync(path));
        }
    }

    [Fact]
    public async Task Two_collections_share_the_feed_of_the_site_its_sitemap_and_robots()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapContent(Articles.Collection, c => c.Entries<ArticlePage>().Feeds().Sitemap("/").Robots("/a/"));
            app.MapContent(Notes.Collection, c => c.Entries((Note note) => note.Title).Feeds().Sitemap("/", "/about").Robots("/b/"));
        });

        var feed = await site.GetAsync("/feed.xml");
        Assert.Contains("/articles/coffee<", feed, StringComparison.Ordinal);
        Assert.Contains("/notes/2024/first.html<", feed, StringComparison.Ordinal);
        Assert.Contains("/notes/2024/first.html<", await site.GetAsync(Notes.Collection.FeedHref), StringComparison.Ordinal);
        var sitemap = await site.GetAsync("/sitemap.xml");
        Assert.Contains("/about<", sitemap, StringComparison.Ordinal);
        Assert.Contains("/notes/2024/first.html<", sitemap, StringComparison.Ordinal);
        Assert.Contains("Disallow: /a/\nDisallow: /b/\n", await site.GetAsync("/robots.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tag/tea/", "/articles/tags/tea")]
    [InlineData("/Tag/Tea?page=2", "/articles/tags/tea?page=2")]
    [InlineData("/%E6%97%A7/%7Bid%7D", "/articles/%E5%92%96%E5%95%A1")]
    [InlineData("/away", "https://elsewhere.example/")]
    public async Task Old_addresses_of_other_pages_lead_to_the_new_ones(string old, string expected)
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapContent(Articles.Collection, c => c.Entries<ArticlePage>());
            app.MapContentRedirects(new Dictionary<string, string>
            {
                ["/tag/tea/"] = "/articles/tags/tea",
                ["/旧/{id}"] = "/articles/咖啡",
                ["/away"] = "https://elsewhere.example/",
            });
        });

        using var response = await site.SendAsync(old);

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("tag/tea")]
    [InlineData("/?p=12")]
    public async Task What_is_no_address_cannot_be_redirected(string old) => await Assert.ThrowsAsync<ArgumentException>(
        () => TestSite.StartAsync(app => app.MapContentRedirects(new Dictionary<string, string> { [old] = "/articles" })));

    [Fact]
    public async Task A_handler_may_have_a_service_with_a_key()
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapContent(
                Articles.Collection, c => c.Entries((Article article, [FromKeyedServices("polite")] Greeter greeter) => greeter.Greet(article.Title))),
            services => services.AddKeyedSingleton("polite", new Greeter("Hello")));

        Assert.Equal("Hello Coffee & cake:", await site.GetAsync("/articles/coffee"));
    }

    [Fact]
    public async Task A_handler_may_be_async_and_has_services_and_the_request()
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapContent(Articles.Collection, c => c
                .Entries(async (Article article, Greeter greeter, HttpContext context, CancellationToken cancellation, string? who) =>
                {
                    await Task.Delay(1, cancellation);
                    return Results.Text($"{greeter.Greet(who)} {article.Title} at {context.Request.Path}");
                })
                .Terms((ContentTerm<Article> term, ContentPage<Article> page) => $"{term.Name} {page.Number}/{page.PageCount}", pageSize: 1)),
            services => services.AddScoped(_ => new Greeter("Hello")));

        Assert.Equal("Hello you: Coffee & cake at /articles/coffee", await site.GetAsync("/articles/coffee?who=you"));
        Assert.Equal("slow 2/2", await site.GetAsync("/articles/tags/slow/page/2"));
    }

    [Fact]
    public async Task What_was_found_is_known_to_the_page_and_to_filters()
    {
        ContentFeature? found = null;
        await using var site = await TestSite.StartAsync(app =>
        {
            app.Use(async (context, next) =>
            {
                await next(context);
                found = context.Features.Get<ContentFeature>();
            });
            app.MapContent<ArticlePage>(Articles.Collection);
        });

        _ = await site.GetAsync("/articles/coffee");

        Assert.Equal(Articles.Coffee, found?.Entry);
        Assert.Equal(("/articles/coffee", 1, "Articles"), (found!.Url, found.PageNumber, found.Collection.Name));
    }

    [Fact]
    public async Task Diagnostics_show_the_shape_of_the_addresses()
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapContent(Articles.Collection, c => c.Entries<ArticlePage>().Terms<TermPage>().Archive<PagedArchivePage>().Bodies()));

        var names = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(endpoint => endpoint.DisplayName);

        Assert.Equal(
            [
                "Articles: /articles/archive/{year}/{month}",
                "Articles: /articles/{**file}",
                "Articles: /articles/{slug}",
                "Articles: /articles/{taxonomy}/{term}",
                "Articles: /raw/{**path}"],
            names.Where(name => name!.StartsWith("Articles", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_said_of_the_mapping_holds_for_all_of_it()
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapContent(Articles.Collection, c => c.Entries<ArticlePage>().Feeds()).RequireHost("elsewhere.example"));

        foreach (var path in new[] { "/articles/coffee", "/feed.xml" })
        {
            using var response = await site.SendAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    private sealed class Greeter(string greeting)
    {
        public string Greet(string? who) => $"{greeting} {who}:";
    }
}
