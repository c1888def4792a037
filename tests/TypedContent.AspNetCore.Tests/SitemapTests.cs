using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TypedContent.AspNetCore.Sitemaps;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests;

public sealed class SitemapTests
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly Action<WebApplication> s_site = app =>
    {
        app.MapContent<ArticlePage>(Articles.Collection);
        app.MapContentTerms<TermPage>(Articles.Collection);
        app.MapContentBodies(Articles.Collection);
        app.MapContentFeeds(Articles.Collection);
        app.MapContentSitemap("/", "/关于");
        app.MapContentRobots("/raw/");
    };

    [Fact]
    public async Task The_sitemap_lists_every_page_once_at_its_own_address()
    {
        await using var site = await TestSite.StartAsync(s_site);

        var urls = XDocument.Parse(await site.GetAsync("/sitemap.xml")).Descendants(s_sitemap + "loc").Select(loc => loc.Value).ToArray();

        string[] expected =
        [
            "/", "/关于", .. Articles.All.Select(article => article.Url), .. Articles.Collection.Taxonomies
                .SelectMany(taxonomy => taxonomy)
                .Select(term => term.Url),
        ];
        Assert.Equal(expected.Select(url => "https://example.org" + ContentAddress.Encode(url)), urls);
    }

    [Fact]
    public async Task An_entry_has_its_date_and_its_languages()
    {
        await using var site = await TestSite.StartAsync(s_site);

        var urls = XDocument.Parse(await site.GetAsync("/sitemap.xml")).Root!.Elements().ToDictionary(url => url.Element(s_sitemap + "loc")!.Value);

        Assert.Equal("2024-03-05T00:00:00+00:00", urls["https://example.org/articles/coffee"].Element(s_sitemap + "lastmod")!.Value);
        foreach (var tea in new[] { Articles.TeaEn, Articles.TeaZh })
        {
            Assert.Equal(
                new[] { "en https://example.org" + Articles.TeaEn.Url, "zh https://example.org" + Articles.TeaZh.Url }.Order(StringComparer.Ordinal),
                urls["https://example.org" + tea.Url]
                    .Elements(s_xhtml + "link")
                    .Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}")
                    .Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_language_that_is_none_does_not_take_the_sitemap_down()
    {
        var sitemap = SitemapWriter.Write(
            [new SitemapPage("https://example.org/a", null, [("zh\u0001", "https://example.org/a"), ("en", "https://example.org/b")])]);

        Assert.Equal(["zh", "en"], XDocument.Load(new MemoryStream(sitemap)).Descendants(s_xhtml + "link").Select(link => link.Attribute("hreflang")!.Value));
    }

    [Fact]
    public async Task More_than_fifty_thousand_pages_are_split_under_an_index()
    {
        string[] many = [.. Enumerable.Range(0, (2 * SitemapPages.MostPages) + 1).Select(i => $"/p{i}")];
        await using var site = await TestSite.StartAsync(app => app.MapContentSitemap(many));

        var index = XDocument.Parse(await site.GetAsync("/sitemap.xml")).Root!;
        var parts = index.Descendants(s_sitemap + "loc").Select(loc => loc.Value).ToArray();

        Assert.Equal(s_sitemap + "sitemapindex", index.Name);
        Assert.Equal(["https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml", "https://example.org/sitemap-3.xml"], parts);
        var counts = new List<int>();
        foreach (var part in parts)
        {
            counts.Add(XDocument.Parse(await site.GetAsync(new Uri(part).AbsolutePath)).Descendants(s_sitemap + "loc").Count());
        }

        Assert.Equal([SitemapPages.MostPages, SitemapPages.MostPages, 1], counts);
        using var none = await site.SendAsync("/sitemap-4.xml");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Robots_are_told_where_the_sitemap_is()
    {
        await using var site = await TestSite.StartAsync(s_site);

        Assert.Equal("User-agent: *\nDisallow: /raw/\n\nSitemap: https://example.org/sitemap.xml\n", await site.GetAsync("/robots.txt"));
    }

    [Fact]
    public async Task A_rule_for_robots_keeps_what_RFC_9309_gives_a_meaning()
    {
        await using var site = await TestSite.StartAsync(app => app.MapContentRobots("/*.json$", "/*?sort=", "/关 于", "/a%20b", "*/raw/"));

        Assert.StartsWith(
            "User-agent: *\nDisallow: /*.json$\nDisallow: /*?sort=\nDisallow: /%E5%85%B3%20%E4%BA%8E\nDisallow: /a%20b\nDisallow: */raw/\n\n",
            await site.GetAsync("/robots.txt"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("raw/")]
    [InlineData("")]
    public async Task What_is_not_a_path_for_robots_is_refused_when_it_is_mapped(string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        Microsoft.Extensions.DependencyInjection.TypedContentServiceCollectionExtensions.AddTypedContent(builder.Services);
        await using var app = builder.Build();

        Assert.Contains($"\"{path}\"", Assert.Throws<ArgumentException>(() => app.MapContentRobots(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_base_address_the_request_is_asked()
    {
        await using var site = await TestSite.StartAsync(s_site, options: o => o.BaseAddress = null);

        Assert.Contains($"Sitemap: {site.Address}sitemap.xml", await site.GetAsync("/robots.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x:99999")]
    [InlineData("x:0")]
    [InlineData("a..b")]
    [InlineData("[::1")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a@b")]
    [InlineData("x:80:80")]
    [InlineData(".")]
    public async Task A_host_that_is_no_address_is_the_clients_mistake(string host)
    {
        await using var site = await TestSite.StartAsync(s_site, options: o => o.BaseAddress = null);
        foreach (var path in new[] { "/sitemap.xml", "/robots.txt", "/feed.xml", "/articles/coffee" })
        {
            Assert.Contains("400", await StatusAsync(site, path, host), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("x:99999")]
    [InlineData("a..b")]
    public async Task With_an_address_of_its_own_the_site_does_not_look_at_it(string host)
    {
        await using var site = await TestSite.StartAsync(s_site);
        Assert.DoesNotContain("500", await StatusAsync(site, "/sitemap.xml", host), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.com")]
    [InlineData("example.com:8080")]
    [InlineData("[::1]:5000")]
    [InlineData("127.0.0.1")]
    [InlineData("a_b.example.com.")]
    public async Task A_host_that_is_one_is_served(string host)
    {
        await using var site = await TestSite.StartAsync(s_site, options: o => o.BaseAddress = null);
        Assert.Contains("200", await StatusAsync(site, "/sitemap.xml", host), StringComparison.Ordinal);
    }

    // HttpClient would refuse to send most of these, so they are written to the connection directly.
    private static async Task<string> StatusAsync(TestSite site, string path, string host)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync() ?? "";
    }
}
