using Microsoft.Playwright;
using TypedContent.Compiler.Tests.Sanitizing.Browser;

namespace TypedContent.Package.Tests.Site.Browser;

/// <summary>A sample on its server, with an installed browser. No browser is ever downloaded.</summary>
public abstract class SiteBrowser : IAsyncLifetime
{
    private readonly BlogServer _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private protected SiteBrowser(BlogServer server) => _server = server;

    public Uri Address => _server.Address;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is not { } path)
        {
            return;
        }

        await _server.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        // Only the site can be reached, so a request to another host fails and is recorded.
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Timeout = (float)WatchedPage.Limit.TotalMilliseconds,
            Args = [
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
            await _server.DisposeAsync();
        }

        _playwright?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a page that records its faults. Skips the test if there is no browser.</summary>
    internal async Task<WatchedPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, Chromium.Absence);
        options ??= new();
        options.BaseURL = Address.ToString();
        return await WatchedPage.OpenAsync(await _browser.NewContextAsync(options));
    }
}

/// <summary>The blog in the browser.</summary>
public sealed class BlogBrowser() : SiteBrowser(new BlogServer());

/// <summary>The manual in the browser.</summary>
public sealed class DocsBrowser() : SiteBrowser(new BlogServer(Repository.DocsAssembly));
