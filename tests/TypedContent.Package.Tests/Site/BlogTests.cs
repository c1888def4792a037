using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TypedContent.Package.Tests.Site;

/// <summary>Reads the blog as a visitor would, over HTTP.</summary>
public sealed class BlogTests(BlogServer server) : IClassFixture<BlogServer>
{
    private static readonly HttpClient s_client = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Fact]
    public async Task Every_page_that_the_index_reaches_has_only_links_that_lead_somewhere()
    {
        var (pages, faults) = await SiteWalk.FromAsync(server.Address);

        Assert.Empty(faults);
        Assert.True(pages.Count > 40, $"only {pages.Count} pages were reached");
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/articles/no-such-article")]
    [InlineData("/articles/categories/no-such-category")]
    [InlineData("/page/999")]
    public async Task What_is_not_there_is_answered_by_the_404_page(string path)
    {
        using var response = await s_client.GetAsync(new Uri(server.Address, path));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull(Parse(await response.Content.ReadAsStringAsync()).QuerySelector("a[href='/']"));
    }

    [Theory]
    [InlineData("/en/articles/one-text-two-languages", "en", "/zh/articles/one-text-two-languages")]
    [InlineData("/zh/articles/one-text-two-languages", "zh", "/en/articles/one-text-two-languages")]
    public async Task An_article_leads_to_its_other_language_and_otherwise_stays_in_its_own(string path, string language, string other)
    {
        var page = Parse(await s_client.GetStringAsync(new Uri(server.Address, path)));

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(other, page.QuerySelector(".facts a[hreflang]")!.GetAttribute("href"));
        Assert.Equal(["en", "zh"], page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!).Order(StringComparer.Ordinal));
        var around = page.QuerySelectorAll(".article-foot li > a[lang], .neighbors strong").Select(link => link.GetAttribute("lang")).ToArray();
        Assert.NotEmpty(around);
        Assert.All(around, lang => Assert.Equal(language, lang));
        Assert.Contains(
            page.QuerySelectorAll("link[type='application/rss+xml']"),
            link => link.GetAttribute("href")!.EndsWith($"/{language}/feed.xml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_index_lists_the_newest_first()
    {
        var index = Parse(await s_client.GetStringAsync(server.Address));

        var dates = index.QuerySelectorAll("main time[datetime]").Select(time => time.GetAttribute("datetime")![..10]).ToArray();
        Assert.NotEmpty(dates);
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
