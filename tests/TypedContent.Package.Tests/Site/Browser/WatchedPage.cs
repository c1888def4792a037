using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;

namespace TypedContent.Package.Tests.Site.Browser;

/// <summary>A page that records every fault: script errors, requests blocked by the policy, and missing resources.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    /// <summary>The time limit for anything a page does. It is generous, because the machine may be busy.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();

    private WatchedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _faults.Enqueue($"{page.Url}: console {message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _faults.Enqueue($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => _faults.Enqueue($"{page.Url}: {request.Url} failed: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _faults.Enqueue($"{page.Url}: {response.Url} answered {response.Status}");
            }
        };
    }

    public IPage Page { get; }

    public static async Task<WatchedPage> OpenAsync(IBrowserContext context)
    {
        context.SetDefaultTimeout((float)Limit.TotalMilliseconds);
        Assertions.SetDefaultExpectTimeout((float)Limit.TotalMilliseconds);
        await context.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
        return new WatchedPage(context, await context.NewPageAsync());
    }

    /// <summary>Opens a page and waits for everything on it, including lazy-loaded images.</summary>
    public async Task GoToAsync(string path)
    {
        await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        await Page.EvaluateAsync("() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode().catch(() => {}); }))");
    }

    /// <summary>Which of these screen widths the page does not fit into.</summary>
    public async Task<int[]> FindTooWideAsync(params int[] widths)
    {
        var tooNarrow = new List<int>();
        foreach (var width in widths)
        {
            await Page.SetViewportSizeAsync(width, 800);
            if (await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") > width)
            {
                tooNarrow.Add(width);
            }
        }

        return [.. tooNarrow];
    }

    /// <summary>Waits for an expected fault.</summary>
    public async Task WaitForFaultAsync(Predicate<string> isWanted)
    {
        for (var clock = Stopwatch.StartNew(); !_faults.Any(isWanted.Invoke); await Task.Delay(50))
        {
            Assert.True(clock.Elapsed < Limit, "It is not among these: " + string.Join('\n', _faults));
        }
    }

    public string[] TakeFaults()
    {
        var faults = _faults.ToArray();
        _faults.Clear();
        return faults;
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
