using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;

namespace TypedContent.AspNetCore.Tests.Components;

public sealed class ContentHeadTests
{
    [Fact]
    public async Task A_page_says_what_it_is()
    {
        var page = await HeadOf(Articles.Coffee.Url);

        Assert.Equal("Coffee & cake · Margin", page.Title);
        Assert.Equal("How to grind it", Meta(page, "name", "description"));
        Assert.Equal("https://example.org/articles/coffee", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("article", Meta(page, "property", "og:type"));
        Assert.Equal("Coffee & cake", Meta(page, "property", "og:title"));
        Assert.Equal("https://example.org/articles/coffee", Meta(page, "property", "og:url"));
        Assert.Equal("https://example.org/images/coffee.jpg", Meta(page, "property", "og:image"));
        Assert.Equal("Margin", Meta(page, "property", "og:site_name"));
        Assert.Equal("2024-03-02T08:30:00+01:00", Meta(page, "property", "article:published_time"));
        Assert.Equal("2024-03-05T00:00:00+00:00", Meta(page, "property", "article:modified_time"));
        Assert.Equal("summary_large_image", Meta(page, "name", "twitter:card"));
    }

    [Fact]
    public async Task Search_engines_get_an_article_as_JSON()
    {
        using var json = JsonDocument.Parse((await HeadOf(Articles.Coffee.Url)).QuerySelector("script[type='application/ld+json']")!.TextContent);
        var article = json.RootElement;

        Assert.Equal("https://schema.org", article.GetProperty("@context").GetString());
        Assert.Equal("Article", article.GetProperty("@type").GetString());
        Assert.Equal("Coffee & cake", article.GetProperty("headline").GetString());
        Assert.Equal("Person", article.GetProperty("author")[0].GetProperty("@type").GetString());
        Assert.Equal("Ada Grind", article.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal(Articles.Coffee.Date, article.GetProperty("datePublished").GetDateTimeOffset());
    }

    [Fact]
    public async Task No_value_of_the_front_matter_gets_out_of_its_place()
    {
        var page = await HeadOf(Articles.Hostile.Url);

        // The only script element is the data block, and the text in it did not end it early.
        var script = (IHtmlScriptElement)Assert.Single(page.QuerySelectorAll("script"));
        using var json = JsonDocument.Parse(script.TextContent);
        Assert.Equal(Articles.Hostile.Title, json.RootElement.GetProperty("headline").GetString());
        Assert.Equal("</script><script>alert(2)</script>", Meta(page, "name", "description"));
        Assert.Equal(Articles.Hostile.Author, Meta(page, "name", "author"));
        Assert.Empty(page.QuerySelectorAll("[onerror]"));
        Assert.StartsWith("<script>alert(1)</script> {{7*7}}", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/cup.jpg", "https://example.com/cup.jpg")]
    [InlineData("/cup.jpg", "https://example.org/cup.jpg")]
    [InlineData("javascript:alert(1)", null)]
    public async Task An_image_is_an_address_on_the_web_or_left_out(string image, string? expected)
    {
        var article = new Article { Title = "a", Slug = "a", Url = "/a", Image = image };
        await using var site = await TestSite.StartAsync(
            app => app.MapGet("/a", () => new RazorComponentResult<ArticlePage>(new Dictionary<string, object?> { ["Entry"] = article })));

        var page = (IHtmlDocument)new HtmlParser().ParseDocument(await site.GetAsync("/a"));

        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(expected, page.QuerySelector("meta[property='og:image']")?.GetAttribute("content"));
        Assert.Equal(expected, json.RootElement.TryGetProperty("image", out var found) ? found.GetString() : null);
    }

    [Fact]
    public async Task Languages_of_one_article_name_each_other()
    {
        foreach (var tea in new[] { Articles.TeaEn, Articles.TeaZh })
        {
            Assert.Equal(
                new[] { "en https://example.org" + Articles.TeaEn.Url, "zh https://example.org" + Articles.TeaZh.Url }.Order(StringComparer.Ordinal),
                (await HeadOf(tea.Url))
                    .QuerySelectorAll("link[hreflang]")
                    .Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}")
                    .Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(true, "zh/feed.xml", "zh/atom.xml", "zh/feed.json")]
    [InlineData(false)]
    public async Task A_page_names_the_feeds_of_its_language_if_they_are_mapped(bool hasFeeds, params string[] feeds)
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapContent<ArticlePage>(Articles.Collection);
            if (hasFeeds)
            {
                app.MapContentFeeds(Articles.Collection);
            }
        });

        var page = new HtmlParser().ParseDocument(await site.GetAsync(Articles.TeaZh.Url));

        Assert.Equal(
            feeds.Select(feed => "https://example.org/" + feed), page.QuerySelectorAll("link[rel=alternate][type]").Select(link => link.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("zh-Hans", null)]
    [InlineData("zh-CN", "zh_CN")]
    [InlineData("zh-hant-tw", "zh_TW")]
    [InlineData("pt_BR", "pt_BR")]
    public async Task Open_Graph_is_told_the_language_if_it_has_a_territory(string language, string? locale)
    {
        var article = new Article { Title = "a", Slug = "a", Url = "/a", Lang = language };
        await using var site = await TestSite.StartAsync(
            app => app.MapGet("/a", () => new RazorComponentResult<ArticlePage>(new Dictionary<string, object?> { ["Entry"] = article })));

        Assert.Equal(locale, Meta((IHtmlDocument)new HtmlParser().ParseDocument(await site.GetAsync("/a")), "property", "og:locale"));
    }

    [Fact]
    public async Task A_page_without_an_entry_is_known_by_its_request()
    {
        var term = Articles.Collection.Taxonomies[0].First(term => term.Name.StartsWith("A/B", StringComparison.Ordinal));

        var page = await HeadOf(term.Url);

        Assert.Equal($"{term.Name} · Margin", page.Title);
        Assert.Equal("website", Meta(page, "property", "og:type"));
        Assert.Equal("https://example.org" + ContentAddress.Encode(term.Url), page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("Notes & more", Meta(page, "name", "description"));
    }

    private static async Task<IHtmlDocument> HeadOf(string url)
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapContent<ArticlePage>(Articles.Collection);
            app.MapContentTerms<TermPage>(Articles.Collection);
        });
        return new HtmlParser().ParseDocument(await site.GetAsync(ContentAddress.Encode(url)));
    }

    private static string? Meta(IHtmlDocument page, string attribute, string name) =>
        page.QuerySelector($"meta[{attribute}='{name}']")?.GetAttribute("content");
}
