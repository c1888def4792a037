using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

public sealed class ContentPageTests
{
    private static readonly Action<WebApplication> s_site = app =>
    {
        app.MapContent<ArticlePage>(Articles.Collection);
        app.MapContentTerms<TermPage>(Articles.Collection);
        app.MapContentTaxonomies(Articles.Collection, (taxonomy, _) => Results.Text(taxonomy.Name));
        app.MapContentArchive(Articles.Collection, (period, _) => Results.Text($"{period.Year}-{period.Month}: {period.Entries.Count}"));
    };

    [Fact]
    public async Task Every_entry_is_served_at_its_own_address()
    {
        await using var site = await TestSite.StartAsync(s_site);

        foreach (var article in Articles.All)
        {
            var page = new HtmlParser().ParseDocument(await site.GetAsync(ContentAddress.Encode(article.Url)));
            Assert.Equal(article.Title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(new HtmlParser().ParseDocument(article.Html).Body!.InnerHtml, page.QuerySelector("main")!.InnerHtml);
            Assert.Equal(page.QuerySelector("main")!.InnerHtml, page.QuerySelector("aside")!.InnerHtml);
        }
    }

    [Fact]
    public async Task Every_term_is_served_at_its_own_address_whatever_it_is_called()
    {
        await using var site = await TestSite.StartAsync(s_site);

        foreach (var term in Articles.Collection.Taxonomies.SelectMany(taxonomy => taxonomy))
        {
            var page = new HtmlParser().ParseDocument(await site.GetAsync(ContentAddress.Encode(term.Url)));
            Assert.Equal(term.Name, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(term.Count, page.QuerySelectorAll("p").Length);
        }
    }

    [Theory]
    [InlineData("/articles/categories", "Categories")]
    [InlineData("/articles/series", "Series")]
    [InlineData("/articles/archive", "-: 5")]
    [InlineData("/articles/archive/2024", "2024-: 4")]
    [InlineData("/articles/archive/2024/01", "2024-1: 2")]
    public async Task Taxonomies_and_periods_have_pages(string path, string expected)
    {
        await using var site = await TestSite.StartAsync(s_site);

        Assert.Equal(expected, await site.GetAsync(path));
    }

    [Theory]
    [InlineData("/ARTICLES/Coffee", "/articles/coffee")]
    [InlineData("/articles/coffee/", "/articles/coffee")]
    [InlineData("/articles/coffee/?a=1&b=%20", "/articles/coffee?a=1&b=%20")]
    [InlineData("/articles/cafe%CC%81", "/articles/caf%C3%A9")]
    [InlineData("/articles/CAFE%CC%81/", "/articles/caf%C3%A9")]
    [InlineData("/articles/%E5%9F%8E%E5%B8%82%E6%BC%AB%E6%AD%A5/", "/articles/%E5%9F%8E%E5%B8%82%E6%BC%AB%E6%AD%A5")]
    [InlineData("/articles/TAGS/cafe%CC%81", "/articles/tags/caf%C3%A9")]
    [InlineData("/articles/archive/2024/01/", "/articles/archive/2024/01")]
    [InlineData("/old/coffee", "/articles/coffee")]
    [InlineData("/Old/Coffee/", "/articles/coffee")]
    [InlineData("/2019/%E5%92%96%E5%95%A1", "/articles/coffee")]
    public async Task Another_spelling_or_an_old_address_is_redirected_for_good(string asked, string location)
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(asked);

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(location, response.Headers.GetValues("Location").Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles/none")]
    [InlineData("/articles/coffee/more")]
    [InlineData("/articles/coffee%2F")]
    [InlineData("/articles/categories/none")]
    [InlineData("/articles/archive/2024/13")]
    [InlineData("/%00")]
    public async Task What_is_not_there_is_left_to_the_app(string path)
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(path);

        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, response.StatusCode.ToString());
        Assert.True(response.StatusCode == HttpStatusCode.BadRequest || await response.Content.ReadAsStringAsync() == "the app's own 404");
    }

    [Fact]
    public async Task An_endpoint_that_names_a_path_goes_before_and_one_with_parameters_after()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            s_site(app);
            app.MapGet("/articles/coffee", () => "mine");
            app.MapGet("/{folder}/{name}", () => "anything");
        });

        Assert.Equal("mine", await site.GetAsync("/articles/coffee"));
        Assert.Contains("<title>Caf&#xE9;", await site.GetAsync("/articles/caf%C3%A9"), StringComparison.Ordinal);
        Assert.Equal("anything", await site.GetAsync("/articles/none"));
    }

    [Theory]
    [InlineData("POST", "/articles/coffee", "posted coffee")]
    [InlineData("POST", "/articles/none", "posted none")]
    [InlineData("POST", "/ARTICLES/coffee", "posted coffee")]
    [InlineData("PUT", "/articles/coffee", "put")]
    [InlineData("DELETE", "/articles/tags/slow", "deleted slow")]
    public async Task Other_methods_are_the_apps_own_also_where_content_has_the_address(string method, string path, string expected)
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            s_site(app);
            app.MapPost("/articles/{slug}", (string slug) => "posted " + slug.ToLowerInvariant());
            app.MapPut("/articles/coffee", () => "put");
            app.MapDelete("/articles/{**path}", (string path) => "deleted " + path.Split('/')[^1]);
        });

        using var response = await site.SendAsync(path, new HttpMethod(method));

        Assert.Equal((HttpStatusCode.OK, expected), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Contains("Coffee &amp; cake", await site.GetAsync("/articles/coffee"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_apps_own_get_redirects_and_a_place_in_the_sitemap()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapContentRedirects(Articles.Collection);
            app.MapContentSitemap();
            app.MapGet("/articles/{**slug}", (string slug) => Articles.TryGet(slug, out var article) ? Results.Text(article.Title) : Results.NotFound());
        });

        Assert.Equal("Coffee & cake", await site.GetAsync("/articles/coffee"));
        Assert.Contains("/articles/coffee", await site.GetAsync("/sitemap.xml"), StringComparison.Ordinal);
        foreach (var other in new[] { "/articles/COFFEE", "/articles/coffee/", "/old/coffee" })
        {
            using var response = await site.SendAsync(other);
            Assert.Equal((HttpStatusCode.PermanentRedirect, "/articles/coffee"), (response.StatusCode, response.Headers.Location?.OriginalString));
        }

        using var none = await site.SendAsync("/articles/none");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task HEAD_is_answered_without_a_body_and_other_methods_are_refused()
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var head = await site.SendAsync("/articles/coffee", HttpMethod.Head);
        using var post = await site.SendAsync("/articles/coffee", HttpMethod.Post);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal("GET, HEAD", post.Content.Headers.Allow.Aggregate((a, b) => $"{a}, {b}"));
    }

    [Fact]
    public async Task Mapping_without_services_says_what_to_add()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();

        var error = Assert.Throws<InvalidOperationException>(() => app.MapContent<ArticlePage>(Articles.Collection));

        Assert.Contains("builder.Services.AddTypedContent(", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/razor/plain")]
    [InlineData("/razor/direct")]
    [InlineData("/mvc")]
    public async Task A_body_is_HTML_in_Razor_pages_and_views(string path)
    {
        await using var site = await TestSite.StartAsync(
            app =>
            {
                app.MapRazorPages();
                app.MapControllers();
            },
            services =>
            {
                services.AddRazorPages().AddApplicationPart(typeof(HomeController).Assembly);
                services.AddControllersWithViews().AddApplicationPart(typeof(HomeController).Assembly);
            });

        var page = await site.GetAsync(path);

        Assert.Contains($"<main>{Articles.Coffee.Html}</main>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.True(path != "/razor/plain" || page.Contains($"<aside>{Articles.Coffee.Html}</aside>", StringComparison.Ordinal));
    }
}
