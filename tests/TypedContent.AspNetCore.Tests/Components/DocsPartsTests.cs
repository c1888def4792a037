using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Tests.Components;

/// <summary>The parts of a docs site: menu, breadcrumbs, headings, previous and next page, edit link.</summary>
public sealed class DocsPartsTests
{
    [Fact]
    public async Task The_menu_has_all_pages_that_are_visible_in_their_order() => Assert.Equal(
        "Install & run(/manual/install) Guides(/manual/guides)[Begin <here>(/manual/guides/first-steps)] Reference[Options(/manual/reference/options)]",
        Show((await PageAsync("/manual/install")).QuerySelector("nav.content-nav > ul")!));

    [Fact]
    public async Task The_branch_of_the_page_is_open_and_its_link_is_the_current_one()
    {
        var page = await PageAsync("/manual/guides/first-steps");

        Assert.Equal("/manual/guides/first-steps", Assert.Single(page.QuerySelectorAll(".content-nav [aria-current=page]")).GetAttribute("href"));
        Assert.Equal(
            ["Pages below Guides"], page.QuerySelectorAll(".content-nav details[open] > summary").Select(summary => summary.GetAttribute("aria-label")!));
    }

    [Fact]
    public async Task Nothing_interactive_is_in_something_interactive() =>
        Assert.Empty((await PageAsync("/manual/guides")).QuerySelectorAll("summary a, a summary, a a, button a"));

    [Fact]
    public async Task The_way_to_a_page_leads_from_the_top()
    {
        var page = await PageAsync("/manual/guides/first-steps");

        Assert.Equal(
            ["The manual /manual", "Guides /manual/guides", "Begin <here> "],
            page.QuerySelectorAll(".content-breadcrumbs li").Select(step => $"{step.TextContent.Trim()} {step.QuerySelector("a")?.GetAttribute("href")}"));
        Assert.Equal("page", page.QuerySelector(".content-breadcrumbs li:last-child > span")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Search_engines_get_the_way_as_JSON()
    {
        using var json = JsonDocument.Parse((await PageAsync("/manual/guides/first-steps")).QuerySelector("script[type='application/ld+json']")!.TextContent);
        var items = json.RootElement.GetProperty("itemListElement").EnumerateArray().ToArray();

        Assert.Equal("BreadcrumbList", json.RootElement.GetProperty("@type").GetString());
        Assert.Equal([1, 2, 3], items.Select(item => item.GetProperty("position").GetInt32()));
        Assert.Equal("https://example.org/manual/guides", items[1].GetProperty("item").GetString());
        Assert.Equal("Begin <here>", items[2].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_folder_without_a_page_is_a_step_without_a_link()
    {
        var page = await PageAsync("/manual/reference/options");

        Assert.Equal("Reference", page.QuerySelector(".content-breadcrumbs li:nth-child(2) > span")!.TextContent);
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(2, json.RootElement.GetProperty("itemListElement").GetArrayLength());
    }

    [Fact]
    public async Task The_topmost_page_needs_no_way() => Assert.Null((await PageAsync("/manual")).QuerySelector(".content-breadcrumbs"));

    [Fact]
    public async Task Headings_are_nested()
    {
        var list = (await PageAsync("/manual/install")).QuerySelector(".content-toc > ol")!;

        Assert.Equal(["#on-linux", "#shells", "#on-windows"], list.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!));
        Assert.Equal("#shells", list.QuerySelector(":scope ol a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_page_without_headings_has_no_list_of_them() => Assert.Null((await PageAsync("/manual")).QuerySelector(".content-toc"));

    [Theory]
    [InlineData("/manual", null, "/manual/install")]
    [InlineData("/manual/install", "/manual", "/manual/guides")]
    [InlineData("/manual/guides/first-steps", "/manual/guides", "/manual/reference/options")]
    [InlineData("/manual/reference/options", "/manual/guides/first-steps", null)]
    public async Task Pages_before_and_after_are_those_of_the_tree(string url, string? before, string? after)
    {
        var page = await PageAsync(url);

        Assert.Equal(before, page.QuerySelector(".content-prev-next a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(after, page.QuerySelector(".content-prev-next a[rel=next]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task An_article_is_edited_where_the_options_say() => Assert.Equal(
        "https://example.com/edit/main/manual/guides/first-steps.md",
        (await PageAsync("/manual/guides/first-steps")).QuerySelector("a.content-edit")!.GetAttribute("href"));

    [Fact]
    public async Task Without_that_there_is_no_link() =>
        Assert.Null((await PageAsync("/manual/install", options => options.EditBase = null)).QuerySelector("a.content-edit"));

    [Theory]
    [InlineData("/manual/install", "Last updated: 2024-05-06", "2024-05-06T23:30:00+08:00")]
    [InlineData("/manual/guides", null, null)]
    public async Task The_date_of_the_last_change_is_shown_if_there_is_one(string url, string? text, string? time)
    {
        var shown = (await PageAsync(url)).QuerySelector("p.content-updated");

        Assert.Equal((text, time), (shown?.TextContent.Trim(), shown?.QuerySelector("time")?.GetAttribute("datetime")));
    }

    [Fact]
    public async Task Without_a_search_there_is_no_box() => Assert.Null((await PageAsync("/manual/install")).QuerySelector("form"));

    private static string Show(IElement list) => string.Join(" ", list.Children.Select(item =>
    {
        var link = item.Children.FirstOrDefault(child => child.LocalName == "a");
        var details = item.QuerySelector(":scope > details");
        var title = link?.TextContent ?? details!.QuerySelector("summary")!.TextContent;
        return title + (link is null ? "" : $"({link.GetAttribute("href")})") + (details is null ? "" : $"[{Show(details.QuerySelector(":scope > ul")!)}]");
    }));

    private static async Task<IHtmlDocument> PageAsync(string url, Action<ContentOptions>? options = null)
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapContent(Manual.Collection, content => content.Entries<DocsParts>()),
            options: set =>
            {
                set.EditBase = new Uri("https://example.com/edit/main");
                options?.Invoke(set);
            });
        return new HtmlParser().ParseDocument(await site.GetAsync(url));
    }
}
