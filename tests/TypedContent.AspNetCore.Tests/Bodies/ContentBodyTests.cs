using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.AspNetCore.Tests.Bodies;

public sealed class ContentBodyTests
{
    private const string Path = "/raw/articles/coffee";
    private static readonly Action<WebApplication> s_site = app => app.MapContentBodies(Articles.Collection);
    private static readonly string s_tag = $"W/\"{Articles.Coffee.ContentHash}\"";

    [Fact]
    public async Task A_body_is_served_byte_for_byte_with_its_length_and_validators()
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(Path);

        Assert.Equal(Articles.Coffee.Body.Utf8.ToArray(), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(Articles.Coffee.Body.Length, response.Content.Headers.ContentLength);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(s_tag, response.Headers.ETag!.ToString());
        Assert.Equal(new DateTimeOffset(2024, 3, 5, 0, 0, 0, TimeSpan.Zero), response.Content.Headers.LastModified);
    }

    [Fact]
    public async Task A_body_of_a_megabyte_arrives_whole()
    {
        var article = new Article { Body = SanitizedHtml.FromTrustedHtml(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<p>{i} 文</p>"))) };
        await using var site = await TestSite.StartAsync(app => app.MapGet("/big", () => new ContentBodyResult(article)));

        Assert.Equal(article.Html, await site.GetAsync("/big"));
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(Path, HttpMethod.Head);

        Assert.Equal(Articles.Coffee.Body.Length, response.Content.Headers.ContentLength);
        Assert.Equal(s_tag, response.Headers.ETag!.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("If-None-Match", "*", true)]
    [InlineData("If-None-Match", "{tag}", true)]
    [InlineData("If-None-Match", "{strong}", true)]
    [InlineData("If-None-Match", "\"a\", W/\"b\", {tag}", true)]
    [InlineData("If-None-Match", "\"a\", W/\"b\"", false)]
    [InlineData("If-None-Match", "nonsense", false)]
    [InlineData("If-Modified-Since", "Tue, 05 Mar 2024 00:00:00 GMT", true)]
    [InlineData("If-Modified-Since", "Wed, 06 Mar 2024 00:00:00 GMT", true)]
    [InlineData("If-Modified-Since", "Mon, 04 Mar 2024 23:59:59 GMT", false)]
    [InlineData("If-Modified-Since", "nonsense", false)]
    public async Task What_a_client_has_already_is_answered_with_304(string header, string value, bool isKnown)
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(
            Path, null, (header, value.Replace("{tag}", s_tag, StringComparison.Ordinal).Replace("{strong}", s_tag[2..], StringComparison.Ordinal)));

        Assert.Equal(isKnown ? HttpStatusCode.NotModified : HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(s_tag, response.Headers.ETag!.ToString());
        Assert.Equal(isKnown, (await response.Content.ReadAsByteArrayAsync()).Length == 0);
    }

    [Fact]
    public async Task A_tag_goes_before_a_date()
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(Path, null, ("If-None-Match", "\"other\""), ("If-Modified-Since", "Wed, 06 Mar 2030 00:00:00 GMT"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_date_in_the_future_is_no_Last_Modified_and_an_entry_made_by_hand_has_no_tag()
    {
        var article = new Article { Date = DateTimeOffset.MaxValue, Body = SanitizedHtml.FromText("later") };
        await using var site = await TestSite.StartAsync(app => app.MapGet("/later", () => new ContentBodyResult(article)));

        using var response = await site.SendAsync("/later");

        Assert.Null(response.Content.Headers.LastModified);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Output_caching_and_compression_work_with_it()
    {
        await using var site = await TestSite.StartAsync(
            app =>
            {
                app.UseResponseCompression();
                app.UseOutputCache();
                app.MapContentBodies(Articles.Collection).CacheOutput();
            },
            services => services.AddOutputCache().AddResponseCompression());

        for (var i = 0; i < 2; i++)
        {
            using var response = await site.SendAsync(Path, null, ("Accept-Encoding", "gzip"));
            Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
            await using var unpacked = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
            using var copy = new MemoryStream();
            await unpacked.CopyToAsync(copy);
            Assert.Equal(Articles.Coffee.Body.Utf8.ToArray(), copy.ToArray());
            Assert.Equal(i == 1, response.Headers.Age is not null);
        }

        using var known = await site.SendAsync(Path, null, ("Accept-Encoding", "gzip"), ("If-None-Match", s_tag));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData("raw")]
    [InlineData("/raw/")]
    [InlineData("/")]
    [InlineData("")]
    public async Task A_prefix_that_is_none_is_refused(string prefix)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => TestSite.StartAsync(app => app.MapContentBodies(Articles.Collection, prefix)));
    }
}
