using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TypedContent.Package.Tests.Site.Browser;

/// <summary>Reads the manual as a visitor would, in a browser: the features of a docs site that a blog does not have.</summary>
public sealed class DocsInBrowserTests(DocsBrowser browser) : IClassFixture<DocsBrowser>
{
    private const string Article = "/articles/front-matter";

    /// <summary>One page of each kind.</summary>
    private static readonly string[] s_kinds =
        [
            "/", Article, "/articles/reference", "/articles/diagnostics", "/articles/diagnostics/tc1012", "/search", "/search?q=kettle",
            "/search?q=front+matter", "/no-such-page"];

    [Fact]
    public async Task Every_link_of_the_manual_leads_somewhere()
    {
        await using var watched = await browser.OpenAsync();
        var (pages, faults) = await SiteWalk.FromAsync(browser.Address);

        Assert.Empty(faults);
        Assert.True(pages.Count > 130, $"only {pages.Count} pages");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task No_kind_of_page_has_a_serious_fault_of_accessibility(ColorScheme scheme, int width)
    {
        await using var watched = await browser.OpenAsync(
            new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });

        var faults = new List<string>();
        foreach (var path in s_kinds)
        {
            await watched.GoToAsync(path);
            var result = await watched.Page.RunAxe(new AxeRunOptions());
            faults.AddRange(result.Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes, (violation, node) => $"{path}: {violation.Id}: {node.Html}"));
            Assert.NotEmpty(result.Passes);
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task No_page_is_wider_than_the_screen_or_refused_anything()
    {
        await using var watched = await browser.OpenAsync();

        var faults = new List<string>();
        foreach (var path in s_kinds.Where(path => path != "/no-such-page"))
        {
            await watched.GoToAsync(path);
            faults.AddRange((await watched.FindTooWideAsync(320, 768, 1280)).Select(width => $"{path} at {width}"));
            faults.AddRange(watched.TakeFaults());
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Menu_drawer_and_search_work_without_script()
    {
        await using var watched = await browser.OpenAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = watched.Page;
        await page.GotoAsync(Article);

        Assert.False(await page.Locator(".menu").IsVisibleAsync());
        await page.Locator(".menu-button").ClickAsync();
        await page.Locator(".content-nav a", new() { HasText = "Diagnostics" }).First.ClickAsync();
        Assert.EndsWith("/articles/diagnostics", page.Url, StringComparison.Ordinal);

        await page.Locator("input[type=search]").FillAsync("unclosed fence");
        await page.Locator("input[type=search]").PressAsync("Enter");
        Assert.Contains("/search?q=unclosed", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(0, await page.Locator(".content-search-results li a").CountAsync());
    }

    [Fact]
    public async Task The_menu_shows_where_the_page_is()
    {
        await using var watched = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await watched.GoToAsync(Article);

        Assert.True(await watched.Page.Locator(".content-nav [aria-current=page]").IsVisibleAsync());
        Assert.Equal("Front matter", await watched.Page.Locator(".content-nav [aria-current=page]").InnerTextAsync());
    }

    [Fact]
    public async Task The_keyboard_searches_chooses_and_opens()
    {
        await using var watched = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = watched.Page;
        await watched.GoToAsync("/");

        var box = page.Locator("[role=combobox]");
        var chosen = page.Locator("[role=option][aria-selected=true]");

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(box).ToBeFocusedAsync();
        // The answers to its beginnings come first, and a late one would change what is chosen below.
        await page.RunAndWaitForResponseAsync(
            () => page.Keyboard.TypeAsync("sanitizer polic"), response => response.Url.Contains("q=sanitizer%20polic&", StringComparison.Ordinal));
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", await IdOfAsync(chosen));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(chosen).ToHaveCountAsync(1);
        var url = await chosen.GetAttributeAsync("data-url");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => address == new Uri(browser.Address, url).ToString());
        Assert.Empty(watched.TakeFaults());

        static async Task<string> IdOfAsync(ILocator option) => (await option.GetAttributeAsync("id"))!;
    }

    [Fact]
    public async Task A_late_answer_keeps_what_was_chosen_and_opens_nothing_that_was_closed()
    {
        await using var watched = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = watched.Page;
        var box = page.Locator("[role=combobox]");
        var options = page.Locator("[role=option]");
        await watched.GoToAsync("/");

        // The test answers the requests, one at a time, and decides when.
        var answers = new Queue<TaskCompletionSource<string[]>>();
        var asked = new SemaphoreSlim(0);
        await page.RouteAsync(url => url.Contains("q=", StringComparison.Ordinal), async route =>
        {
            var answer = new TaskCompletionSource<string[]>(TaskCreationOptions.RunContinuationsAsynchronously);
            answers.Enqueue(answer);
            asked.Release();
            var hits = (await answer.Task).Select(name => new { url = "/articles/" + name, title = name, snippet = "" });
            await route.FulfillAsync(new() { Json = new { hits } });
        });

        await box.PressSequentiallyAsync("te");
        await AnswerAsync("front-matter", "reference", "diagnostics");
        await Assertions.Expect(options).ToHaveCountAsync(3);

        // An option is selected while the next answer is pending. In the new list it is at another position, but must stay selected.
        await box.PressSequentiallyAsync("a");
        await asked.WaitAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        answers.Dequeue().SetResult(["diagnostics", "reference"]);
        await Assertions.Expect(options).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveAttributeAsync("data-url", "/articles/reference");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await options.Nth(1).GetAttributeAsync("id"))!);

        // An option that is no longer found must not stay selected.
        await box.PressSequentiallyAsync("p");
        await AnswerAsync("front-matter");
        await Assertions.Expect(options).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);

        // An answer that arrives after the list was closed, and then a query that needs no request.
        await box.PressSequentiallyAsync("o");
        await asked.WaitAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        var late = page.WaitForResponseAsync(response => response.Url.Contains("q=", StringComparison.Ordinal));
        answers.Dequeue().SetResult(["reference", "diagnostics"]);
        await (await late).FinishedAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(options).ToHaveCountAsync(1);
        await box.PressAsync("Backspace");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/articles/front-matter");

        async Task AnswerAsync(params string[] hits)
        {
            await asked.WaitAsync();
            answers.Dequeue().SetResult(hits);
        }
    }

    [Fact]
    public async Task The_heading_that_is_read_is_marked_in_the_list_of_headings()
    {
        await using var watched = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        var page = watched.Page;
        await watched.GoToAsync(Article);

        await page.Locator("h2#dates").ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("() => document.getElementById('dates').scrollIntoView()");

        await Assertions.Expect(page.Locator(".beside [aria-current=location]")).ToHaveAttributeAsync("href", "#dates");
    }

    /// <summary>Writes screenshots for people to look at, to artifacts/screenshots: each page once per device and once per theme.</summary>
    [Theory]
    [InlineData("phone", 390, 844, ColorScheme.Dark)]
    [InlineData("desktop", 1280, 900, ColorScheme.Light)]
    public async Task Pictures_are_taken(string device, int width, int height, ColorScheme scheme)
    {
        await using var watched = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        var folder = Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);

        foreach (var (name, path) in new[] { ("docs-index", "/"), ("docs-article", Article), ("docs-diagnostics", "/articles/diagnostics"), ("docs-search", "/search?q=front+matter") })
        {
            await watched.GoToAsync(path);
            var picture = await watched.Page.ScreenshotAsync(
                new() { Path = Path.Combine(folder, $"{name}-{device}-{scheme.ToString().ToLowerInvariant()}.png") });
            Assert.True(picture.Length > 5_000, $"{name} looks empty");
        }

        await watched.Page.Locator("input[type=search]").FillAsync("sanitizer");
        await watched.Page.Locator("[role=option]").First.WaitForAsync();
        await watched.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"docs-box-{device}-{scheme.ToString().ToLowerInvariant()}.png") });
    }
}
