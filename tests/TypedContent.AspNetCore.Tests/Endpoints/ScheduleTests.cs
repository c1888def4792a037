using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>Coffee is dated 2024-03-02T08:30+01:00. Before that second, no page, feed, or sitemap shows any trace of it.</summary>
public sealed class ScheduleTests
{
    private static readonly string[] s_ownAddresses =
    [
        "/articles/coffee", "/old/coffee", "/raw/articles/coffee", "/ARTICLES/Coffee", "/articles/archive/2024/03",
        ContentAddress.Encode(Articles.Categories.All.Single(term => term.Name.StartsWith("A/B", StringComparison.Ordinal)).Url),
    ];

    private static readonly string[] s_lists =
    [
        "/feed.xml", "/atom.xml", "/feed.json", "/articles/feed.xml", "/sitemap.xml", "/articles/archive", "/articles/archive/2024",
        "/articles/categories", ContentAddress.Encode(Articles.Categories.All.Single(term => term.Name.StartsWith("Drinks", StringComparison.Ordinal)).Url),
    ];

    [Fact]
    public async Task Nothing_of_an_entry_is_served_before_its_time_and_all_of_it_from_then_on()
    {
        var clock = new Clock(new DateTimeOffset(2024, 3, 2, 7, 29, 59, TimeSpan.Zero));
        await using var site = await StartAsync(clock);

        Assert.Equal([.. s_ownAddresses.Select(_ => HttpStatusCode.NotFound)], await StatusOfAsync(site, s_ownAddresses));
        foreach (var list in s_lists)
        {
            Assert.DoesNotContain("coffee", await site.GetAsync(list), StringComparison.OrdinalIgnoreCase);
        }

        clock.Now += TimeSpan.FromSeconds(1);

        Assert.DoesNotContain(HttpStatusCode.NotFound, await StatusOfAsync(site, s_ownAddresses));
        foreach (var list in s_lists)
        {
            Assert.Contains("coffee", await site.GetAsync(list), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_preview_shows_what_is_yet_to_be_published()
    {
        await using var site = await StartAsync(new Clock(DateTimeOffset.UnixEpoch), options => options.ShowsUnpublished = true);

        Assert.Equal(HttpStatusCode.OK, Assert.Single(await StatusOfAsync(site, ["/articles/coffee"])));
    }

    [Fact]
    public async Task A_collection_with_a_post_to_come_is_one_collection_of_the_site()
    {
        await using var site = await StartAsync(new Clock(new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero)));

        Assert.Same(Articles.Collection, Assert.Single(site.Services.GetRequiredService<ContentSite>().Collections));
    }

    private static Task<TestSite> StartAsync(Clock clock, Action<ContentOptions>? options = null) => TestSite.StartAsync(
        app =>
        {
            app.MapContent<ArticlePage>(Articles.Collection);
            app.MapContentBodies(Articles.Collection);
            app.MapContentTerms<TermPage>(Articles.Collection);
            app.MapContentTaxonomies(
                Articles.Collection, (taxonomy, _) => Results.Text(string.Join("\n", taxonomy.SelectMany(term => term.Entries).Select(entry => entry.Url))));
            app.MapContentArchive(Articles.Collection, (period, _) => Results.Text(string.Join("\n", period.Entries.Select(entry => entry.Url))));
            app.MapContentFeeds(Articles.Collection);
            app.MapContentSitemap();
        },
        services => services.AddSingleton<TimeProvider>(clock),
        options);

    private static async Task<HttpStatusCode[]> StatusOfAsync(TestSite site, IEnumerable<string> addresses)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var address in addresses)
        {
            using var response = await site.SendAsync(address);
            statuses.Add(response.StatusCode);
        }

        return [.. statuses];
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
