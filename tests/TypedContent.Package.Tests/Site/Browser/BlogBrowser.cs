using Microsoft.Playwright;

namespace TypedContent.Package.Tests.Site.Browser;

/// <summary>The blog on its server, and the browser that is installed, for none is ever downloaded.</summary>
public sealed class BlogBrowser : IAsyncLifetime
{
    private const string Absence = "No browser: neither chromium, chromium-browser nor google-chrome is on the PATH.";

    private readonly BlogServer _server = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address => _server.Address;

    public async ValueTask InitializeAsync()
    {
        if (FindBrowser() is not { } path)
        {
            return;
        }

        await _server.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        // Nothing but the blog may be reached: what a page asks of another host is a fault that shows.
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
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
    }

    /// <summary>A page that notes its faults, or a skipped test where there is no browser.</summary>
    internal async Task<WatchedPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, Absence);
        options ??= new();
        options.BaseURL = Address.ToString();
        return await WatchedPage.OpenAsync(await _browser.NewContextAsync(options));
    }

    private static string? FindBrowser()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = ["chromium", "chromium-browser", "google-chrome"];
        return names.SelectMany(name => folders, (name, folder) => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
