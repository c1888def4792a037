using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>Content mapped in groups and below path bases. Its addresses were fixed by the compiler.</summary>
public sealed class PrefixTests
{
    [Theory]
    [InlineData("/blog")]
    [InlineData("blog/")]
    public async Task A_group_with_a_prefix_is_refused_at_the_start_with_the_remedy(string prefix)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => TestSite.StartAsync(app => app.MapGroup(prefix).MapContent<ArticlePage>(Articles.Collection)));

        Assert.Contains("Articles is mapped in a group with the prefix \"/blog\"", error.Message, StringComparison.Ordinal);
        Assert.Contains("<TypedContentPermalink>/blog/{slug}</TypedContentPermalink>", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_with_a_prefix_may_not_have_feeds_either() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => TestSite.StartAsync(app => app.MapGroup("/a").MapGroup("/b").MapContentFeeds(Articles.Collection)));

    [Fact]
    public async Task A_group_without_a_prefix_says_what_holds_for_all_of_it()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            var group = app.MapGroup("");
            group.MapContent<ArticlePage>(Articles.Collection);
            group.MapContentFeeds(Articles.Collection);
            group.WithMetadata("marked");
        });

        Assert.Contains("Coffee", await site.GetAsync("/articles/coffee"), StringComparison.Ordinal);
        Assert.Contains("Coffee", await site.GetAsync("/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_a_path_base_links_in_bodies_lead_below_it()
    {
        await using var site = await TestSite.StartAsync(
            app =>
            {
                app.UsePathBase("/sub");
                app.UseRouting();
                app.MapContent<ArticlePage>(Articles.Collection);
                app.MapGet("/other", () => new RazorComponentResult<ArticlePage>(new Dictionary<string, object?> { ["Entry"] = Articles.Coffee }));
            },
            options: options => options.BaseAddress = null);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await site.GetAsync("/sub/articles/coffee"));
        var plain = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await site.GetAsync("/articles/coffee"));
        using var redirect = await site.SendAsync("/sub/ARTICLES/coffee");

        Assert.Equal(
            ["/sub/en/articles/tea", "#the-cup", "https://other.example/a?b=1&c=2", "mailto:a@example.org"],
            page.QuerySelectorAll("main a[href]").Select(link => link.Attributes["href"]!.Value));
        Assert.Equal("/sub/images/a.png 1x, ../b.png 2x", page.QuerySelector("main img[srcset]")!.Attributes["srcset"]!.Value);
        Assert.Equal($"{site.Address}sub/articles/coffee", page.QuerySelector("link[rel=canonical]")!.Attributes["href"]!.Value);
        Assert.Equal("/sub/articles/coffee", redirect.Headers.Location!.OriginalString);
        Assert.Equal("/en/articles/tea", plain.QuerySelector("main a[href]")!.Attributes["href"]!.Value);
    }
}
