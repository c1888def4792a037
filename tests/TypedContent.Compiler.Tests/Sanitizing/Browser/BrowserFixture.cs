using Microsoft.Playwright;

namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>One browser for all tests of the collection; it is closed after them.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private WatchedPage? _shared;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments, Timeout = WatchedPage.Limit });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_shared is not null)
        {
            await _shared.DisposeAsync();
        }

        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A shared page for tests that begin by serving their own HTML. Creating a page takes longer than these tests do.</summary>
    internal async Task<WatchedPage> SharedAsync() => _shared ??= await OpenAsync();

    /// <summary>Opens a context for a test that answers all requests itself. Skips the test if there is no browser.</summary>
    internal async Task<IBrowserContext> OpenContextAsync(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(_browser is null, Chromium.Absence);
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(WatchedPage.Limit);
        return context;
    }

    /// <summary>A new page. Skips the test if there is no browser.</summary>
    internal async Task<WatchedPage> OpenAsync(bool scripting = true)
    {
        Assert.SkipWhen(_browser is null, Chromium.Absence);
        return await WatchedPage.OpenAsync(_browser, scripting);
    }
}
