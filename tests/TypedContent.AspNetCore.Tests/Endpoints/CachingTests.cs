using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>Caching: conditional requests, and the framework's own output cache and compression.</summary>
public sealed class CachingTests
{
    private static readonly string[] s_paths =
    [
        "/articles/coffee", "/articles/tags/slow", "/articles/archive", "/raw/articles/coffee", "/articles/cup.jpg", "/feed.xml", "/articles/feed.json",
        "/sitemap.xml", "/robots.txt",
    ];

    private static readonly Action<WebApplication> s_site = app => app.MapContent(
        Articles.Collection, c => c.Entries<ArticlePage>().Terms<TermPage>().Archive<PagedArchivePage>().Bodies().Feeds().Sitemap().Robots());

    public static TheoryData<string> Paths => [.. s_paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task HEAD_is_answered_everywhere_like_GET_without_a_body(string path)
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var get = await site.SendAsync(path);
        using var head = await site.SendAsync(path, HttpMethod.Head);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (get.StatusCode, head.StatusCode));
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task What_a_client_has_already_is_answered_with_304_also_to_HEAD(string path)
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var first = await site.SendAsync(path);
        if (first.Headers.ETag is not { } tag)
        {
            // A page is a component of the app, and only the app knows when the rest of the page changed.
            Assert.Equal("text/html", first.Content.Headers.ContentType!.MediaType);
            return;
        }

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var again = await site.SendAsync(path, method, ("If-None-Match", tag.ToString()));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }
    }

    [Fact]
    public async Task The_output_cache_keeps_pages_by_their_tags_and_until_the_next_change()
    {
        var made = 0;
        await using var site = await TestSite.StartAsync(
            app =>
            {
                app.UseOutputCache();
                app.MapContent(
                        Articles.Collection,
                        c => c.Entries((Article article) => $"{article.Title} {++made}").Feeds())
                    .CacheOutput(policy => policy.AddPolicy<UntilNextChange>().Tag("content"));
            },
            services => services.AddOutputCache());

        var first = await site.GetAsync("/articles/coffee");
        Assert.Equal(first, await site.GetAsync("/articles/coffee"));
        Assert.NotEqual(first, await site.GetAsync(Articles.TeaEn.Href));
        Assert.Equal(await site.GetAsync("/feed.xml"), await site.GetAsync("/feed.xml"));
        Assert.Equal(2, made);

        await site.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync("content", default);
        Assert.NotEqual(first, await site.GetAsync("/articles/coffee"));
    }

    [Fact]
    public async Task The_output_cache_answers_a_client_that_has_it_with_304()
    {
        await using var site = await TestSite.StartAsync(
            app =>
            {
                app.UseOutputCache();
                app.MapContentBodies(Articles.Collection).CacheOutput();
            },
            services => services.AddOutputCache());
        using var first = await site.SendAsync("/raw/articles/coffee");
        using var again = await site.SendAsync("/raw/articles/coffee", null, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/articles/coffee")]
    [InlineData("/raw/articles/coffee")]
    [InlineData("/feed.xml")]
    [InlineData("/articles/feed.json")]
    [InlineData("/sitemap.xml")]
    public async Task What_is_compressed_is_the_same_and_keeps_its_tag(string path)
    {
        await using var site = await TestSite.StartAsync(
            app =>
            {
                app.UseResponseCompression();
                s_site(app);
            },
            services => services.AddResponseCompression(options => options.MimeTypes =
                ["text/html", "application/rss+xml", "application/feed+json", "application/xml"]));
        using var plain = await site.SendAsync(path);
        using var packed = await site.SendAsync(path, null, ("Accept-Encoding", "br"));

        Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
        await using var unpacked = new BrotliStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var text = new StreamReader(unpacked);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await text.ReadToEndAsync());
        Assert.Equal(plain.Headers.ETag, packed.Headers.ETag);
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
    }

    /// <summary>The policy shown in the manual: nothing is cached beyond the next time an entry is published or expires.</summary>
    private sealed class UntilNextChange : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var clock = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
            if (Articles.Collection.NextChangeAfter(clock.GetUtcNow()) is { } change)
            {
                context.ResponseExpirationTimeSpan = change - clock.GetUtcNow();
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
