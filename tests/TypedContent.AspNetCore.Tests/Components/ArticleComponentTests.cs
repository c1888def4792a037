using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Components;
using TypedContent.AspNetCore.Tests.Components.Interactive;

namespace TypedContent.AspNetCore.Tests.Components;

/// <summary>Bodies with components, rendered by ContentBody, and in feeds and other places without components.</summary>
public sealed class ArticleComponentTests
{
    [Fact]
    public async Task A_body_is_rendered_with_its_components()
    {
        var page = await Render(Demos.Every);

        var callouts = page.QuerySelectorAll("div.markdown-alert");
        Assert.Equal(["markdown-alert markdown-alert-tip", "markdown-alert markdown-alert-warning"], callouts.Select(callout => callout.ClassName));
        Assert.Equal(["Tip", "Mind *the* gap"], callouts.Select(callout => callout.QuerySelector(".markdown-alert-title")!.TextContent));
        Assert.Equal("Child <strong>content</strong> with <a href=\"/articles/coffee\">a link</a>.", callouts[1].QuerySelector("p:not([class])")!.InnerHtml);
        Assert.Equal(["A & B", "Second", "X", "y"], page.QuerySelectorAll(".content-tab").Select(tab => tab.TextContent.Trim()));
        Assert.Equal(["tabs-1", "tabs-1", "tabs-2", "tabs-2"], page.QuerySelectorAll(".content-tab > input").Select(input => input.GetAttribute("name")));
        Assert.Equal("30", page.QuerySelector("figure > img")!.GetAttribute("width"));
        Assert.Equal(
            [
                "https://www.youtube-nocookie.com/embed/a%22b?start=30", "https://player.vimeo.com/video/76979871?dnt=1",
                "https://player.bilibili.com/player.html?autoplay=0&bvid=BV1"],
            page.QuerySelectorAll("details > iframe[loading=lazy]").Select(frame => frame.GetAttribute("src")));
        Assert.Equal("First", page.QuerySelector(".content-steps > ol > li")!.TextContent.Trim());
        Assert.Equal("a.cs", page.QuerySelector(".content-code-file > figcaption")!.TextContent);
        Assert.NotNull(page.QuerySelector(".content-code-file pre .hljs-keyword"));
    }

    [Fact]
    public void Everything_else_has_their_fallbacks()
    {
        var page = new HtmlParser().ParseDocument(Demos.Every.Html);

        Assert.Equal("Before inline after.", page.QuerySelector("p")!.TextContent);
        Assert.Contains("<p><strong>Mind *the* gap</strong></p>\n<p>Child <strong>content</strong>", Demos.Every.Html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"tab-label\">A &amp; B</p><p>one</p>", Demos.Every.Html, StringComparison.Ordinal);
        Assert.Contains("https://vimeo.com/76979871", Demos.Every.Links.Select(link => link.Url));
        Assert.Contains("Caption", Demos.Every.Text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("object, iframe, input, callout"));
    }

    [Fact]
    public async Task A_body_without_components_is_its_HTML() => Assert.Equal(Demos.Plain.Html, (await Render(Demos.Plain)).Body!.InnerHtml.Trim());

    [Fact]
    public async Task An_entry_that_was_made_by_hand_shows_its_own_body()
    {
        var made = new Demo { Title = "a", Body = SanitizedHtml.FromTrustedHtml("<p>other</p>") };

        Assert.Equal("<p>other</p>", (await Render(made)).Body!.InnerHtml.Trim());
    }

    [Fact]
    public async Task Addresses_get_the_path_base()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.UsePathBase("/sub");
            app.UseRouting();
            app.MapGet("/demo", () => new RazorComponentResult<ContentBody>(new { Entry = (ContentEntry)Demos.Every }));
        });
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(new Uri("/sub/demo", UriKind.Relative)));

        Assert.Equal("/sub/images/a.jpg", page.QuerySelector("figure > img")!.GetAttribute("src"));
        Assert.Equal("/sub/articles/coffee", page.QuerySelector(".markdown-alert a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_component_with_a_render_mode_is_interactive_by_itself()
    {
        var html = await RenderInteractive(() => new RazorComponentResult<ContentBody>(new { Entry = (ContentEntry)Demos.Counter }));

        Assert.Matches("Count <!--Blazor:{\"type\":\"server\".*--><button>3</button><!--Blazor:.*--> now\\.", html);
    }

    [Fact]
    public async Task In_a_component_with_a_render_mode_the_whole_body_is_interactive()
    {
        var html = await RenderInteractive(() => new RazorComponentResult<LiveDemo>(new { Slug = "counter" }));

        Assert.Matches("^<!--Blazor:{\"type\":\"server\"[^>]*--><p>Count <button>3</button> now\\.</p>", html);
    }

    private static async Task<string> RenderInteractive(Func<IResult> page)
    {
        await using var site = await TestSite.StartAsync(
            app => app.MapGet("/demo", page), services => services.AddRazorComponents().AddInteractiveServerComponents());
        return await site.GetAsync("/demo");
    }

    private static async Task<IDocument> Render(ContentEntry entry)
    {
        await using var site = await TestSite.StartAsync(app => app.MapGet("/demo", () => new RazorComponentResult<ContentBody>(new { Entry = entry })));
        return new HtmlParser().ParseDocument(await site.Client.GetStringAsync(new Uri("/demo", UriKind.Relative)));
    }
}
