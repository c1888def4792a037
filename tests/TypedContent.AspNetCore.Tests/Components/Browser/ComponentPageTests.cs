using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Playwright;
using TypedContent.Compiler.Tests.Sanitizing.Browser;

namespace TypedContent.AspNetCore.Tests.Components.Browser;

/// <summary>A page with every component of the set, in a browser, under the strictest policy that bodies need.</summary>
[Collection(BrowserTests.Name)]
public sealed class ComponentPageTests(BrowserFixture browser)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; " +
        "frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://player.bilibili.com";

    private const string Style =
        "html { color-scheme: light dark; background: Canvas; color: CanvasText } body { margin: 1rem auto; max-inline-size: 60rem; padding: 0 1rem; font: 1rem/1.5 sans-serif } " +
        "@media (prefers-color-scheme: dark) { a { color: #79c0ff } }";

    private static readonly string[] s_panels = ["Press", "opens the menu", "A callout in a tab"];

    private const string Picture =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200' width='300' height='200'><rect width='300' height='200' fill='#8a5a2b'/></svg>";

    [Theory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task It_is_shown_without_a_fault_and_everybody_can_read_it(ColorScheme scheme, int width)
    {
        await using var site = await StartAsync();
        await using var opened = await OpenAsync(site, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await opened.GoToAsync("/gallery");
        Assert.Empty(opened.Faults);
        Assert.InRange(await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, width);
        await TakePictureAsync(opened.Page, $"components-{width}-{scheme.ToString().ToLowerInvariant()}");

        // The policy keeps axe itself out, so the faults are read before.
        var result = await RunAxeAsync(site, scheme, width);
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes, (violation, node) => $"{violation.Id}: {node.Html}"));
        Assert.NotEmpty(result.Passes);
    }

    [Fact]
    public async Task Nothing_is_asked_of_another_site_until_a_video_is_opened()
    {
        await using var site = await StartAsync();
        await using var opened = await OpenAsync(site, new());
        await opened.GoToAsync("/gallery");
        await opened.Page.EvaluateAsync("() => window.scrollTo(0, document.body.scrollHeight)");
        await opened.Page.WaitForTimeoutAsync(200);
        Assert.Empty(opened.Elsewhere);

        foreach (var summary in await opened.Page.Locator(".content-video > summary").AllAsync())
        {
            var frame = opened.Page.WaitForRequestAsync(request => !request.Url.StartsWith("https://site.test/", StringComparison.Ordinal));
            await summary.ClickAsync();
            await frame;
        }

        Assert.Equal(
            [
                "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=30", "https://player.vimeo.com/video/1084537?dnt=1",
                "https://player.bilibili.com/player.html?autoplay=0&bvid=BV1xx411c7mD"],
            opened.Elsewhere);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Tabs_work_without_script_by_mouse_and_by_keyboard()
    {
        await using var site = await StartAsync();
        await using var opened = await OpenAsync(site, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });
        await opened.Page.GotoAsync("https://site.test/gallery");
        var tabs = opened.Page.Locator(".content-tabs").First;
        Task<string[]> ShownAsync() => Task.WhenAll(s_panels.Select(async text =>
            await tabs.GetByText(text).IsVisibleAsync() ? text : ""));

        Assert.Equal(["", "opens the menu", ""], await ShownAsync());
        await tabs.GetByText("Windows").ClickAsync();
        Assert.Equal(["Press", "", ""], await ShownAsync());
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(["", "", "A callout in a tab"], await ShownAsync());
        Assert.True(await tabs.GetByText("first").IsVisibleAsync());
        Assert.False(await tabs.GetByText("second").IsVisibleAsync());
        await tabs.GetByText("Inner two").ClickAsync();
        Assert.Equal(["", "", "A callout in a tab"], await ShownAsync());
        Assert.False(await tabs.GetByText("first").IsVisibleAsync());
        Assert.True(await tabs.GetByText("second").IsVisibleAsync());
    }

    private static Task<TestSite> StartAsync() => TestSite.StartAsync(app =>
    {
        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            return next(context);
        });
        app.MapGet("/gallery", () => new RazorComponentResult<ComponentPage>(new { Entry = Demos.Gallery }));
        app.MapGet("/images/cup.svg", () => Results.Text(Picture, "image/svg+xml"));
        app.MapGet("/page.css", () => Results.Text(Style, "text/css"));
        app.MapGet("/{name}.css", (string name) => Results.Text(TestResource.Read(name + ".css"), "text/css"));
    });

    private async Task<SitePage> OpenAsync(TestSite site, BrowserNewContextOptions options) =>
        await SitePage.OpenAsync(await browser.OpenContextAsync(options), site);

    private async Task<AxeResult> RunAxeAsync(TestSite site, ColorScheme scheme, int width)
    {
        await using var opened = await OpenAsync(site, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        await opened.GoToAsync("/gallery");
        return await opened.Page.RunAxe(new AxeRunOptions());
    }

    /// <summary>Writes a screenshot for people to look at, to artifacts/screenshots.</summary>
    private static async Task TakePictureAsync(IPage page, string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "screenshots");
        Directory.CreateDirectory(folder);
        var picture = await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, name + ".png") });
        Assert.True(picture.Length > 5_000, $"{name} looks empty");
    }
}
