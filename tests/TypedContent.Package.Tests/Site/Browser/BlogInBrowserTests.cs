using System.Xml.Linq;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TypedContent.Package.Tests.Site.Browser;

/// <summary>Reads the blog as a visitor would, in a browser.</summary>
public sealed class BlogInBrowserTests(BlogBrowser browser) : IClassFixture<BlogBrowser>
{
    private const string Article = "/articles/hello-typed-content";
    private const string ChineseArticle = "/articles/中文网页排版";

    /// <summary>One page of each kind.</summary>
    private static readonly string[] s_kinds =
    [
        "/", "/zh", "/page/2", Article, ChineseArticle, "/articles/guides/bicycle-repair", "/en/articles/one-text-two-languages",
        "/articles/categories", "/articles/categories/code", "/articles/tags", "/articles/archive", "/authors", "/about", "/error",
    ];

    [Fact]
    public async Task Every_page_is_shown_without_an_error_a_refusal_or_a_broken_image_and_none_is_wider_than_the_screen()
    {
        await using var watched = await browser.OpenAsync();
        using var client = new HttpClient { BaseAddress = browser.Address };
        var sitemap = XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));
        var paths = sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(loc => Uri.UnescapeDataString(new Uri(loc.Value).AbsolutePath)).ToArray();

        var faults = new List<string>();
        foreach (var path in paths.Union(s_kinds))
        {
            await watched.GoToAsync(path);
            faults.AddRange(watched.TakeFaults());
            var broken = await watched.Page.EvaluateAsync<string[]>("() => [...document.images].filter(image => !image.naturalWidth).map(image => image.src)");
            faults.AddRange(broken.Select(image => $"{path}: image {image} is not shown"));

            // One page of each kind is enough for the widths.
            var tooWide = s_kinds.Contains(path) ? await watched.FindTooWideAsync(320, 375, 768, 1280) : [];
            faults.AddRange(tooWide.Select(width => $"{path} is wider than {width}"));
        }

        Assert.True(paths.Length > 40, $"only {paths.Length} pages");
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))", "script-src")]
    [InlineData("document.body.append(Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }))", "script-src")]
    [InlineData("document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))", "style-src")]
    [InlineData("document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' }))", "frame-src")]
    [InlineData("document.body.append(Object.assign(document.createElement('object'), { data: '/site.css' }))", "object-src|default-src")]
    public async Task What_the_policy_is_there_for_is_refused_and_noticed(string script, string directive)
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoToAsync("/");

        await watched.Page.EvaluateAsync(script);
        await watched.WaitForFaultAsync(IsRefused);

        bool IsRefused(string fault) =>
            fault.Contains("policy: ", StringComparison.Ordinal) && Array.Exists(directive.Split('|'), name => fault.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 375)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task No_kind_of_page_has_a_serious_fault_of_accessibility(ColorScheme scheme, int width)
    {
        await using var watched = await browser.OpenAsync(
            new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });

        var faults = new List<string>();
        foreach (var path in s_kinds.Append("/no-such-page"))
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
    public async Task Everything_works_without_script()
    {
        await using var watched = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = watched.Page;

        await page.GotoAsync("/");
        await page.Locator(".entry h2 a").First.ClickAsync();
        var title = await page.Locator("h1").InnerTextAsync();
        await page.Locator(".terms a").First.ClickAsync();

        Assert.Contains(title, await page.Locator(".entry h2").AllInnerTextsAsync());
        await page.GotoAsync("/articles/guides/writing-an-article");
        await page.Locator(".contents a").First.ClickAsync();
        Assert.Contains('#', page.Url);
        Assert.Empty(watched.TakeFaults());
    }

    [Fact]
    public async Task The_keyboard_reaches_the_text_first_and_every_link()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await watched.GoToAsync(Article);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        Assert.True(await page.Locator(".skip").EvaluateAsync<bool>("link => link.getBoundingClientRect().top >= 0"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("() => document.activeElement.id"));

        // The links, and the buttons that the script adds to code and images.
        var links = await page.Locator("main :is(a[href], button)").CountAsync();
        await page.EvaluateAsync("() => document.querySelectorAll('main button').forEach((button, i) => button.id = `button-${i}`)");
        var reached = new HashSet<string>();
        for (var i = 0; i < links; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("() => getComputedStyle(document.activeElement).outlineStyle !== 'none'"), "focus is not seen");
            reached.Add(await page.EvaluateAsync<string>("() => document.activeElement.outerHTML"));
        }

        Assert.Equal(links, reached.Count);
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

        foreach (var (name, path) in new[] { ("index", "/"), ("article", Article), ("chinese", ChineseArticle), ("two-languages", "/en/articles/one-text-two-languages"), ("terms", "/articles/tags"), ("term", "/articles/categories/code"), ("archive", "/articles/archive"), ("authors", "/authors") })
        {
            await watched.GoToAsync(path);
            var picture = await watched.Page.ScreenshotAsync(
                new() { FullPage = true, Path = Path.Combine(folder, $"{name}-{device}-{scheme.ToString().ToLowerInvariant()}.png") });
            Assert.True(picture.Length > 5_000, $"{name} looks empty");
        }
    }
}
