using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TypedContent.AspNetCore.Tests.Components.Browser;

/// <summary>A page of a site in a browser. It records every fault, and every request to another host; those are refused.</summary>
internal sealed class SitePage : IAsyncDisposable
{
    private const string Origin = "https://site.test";

    private readonly IBrowserContext _context;
    private readonly TestSite _site;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentQueue<string> _elsewhere = new();

    private SitePage(IBrowserContext context, TestSite site) => (_context, _site) = (context, site);

    public IPage Page { get; private set; } = null!;

    /// <summary>Errors of the page: what its policy refused, what was missing, what a script did.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>The addresses of requests to other hosts.</summary>
    public IReadOnlyCollection<string> Elsewhere => _elsewhere;

    public static async Task<SitePage> OpenAsync(IBrowserContext context, TestSite site)
    {
        var opened = new SitePage(context, site);
        await context.RouteAsync("**/*", opened.AnswerAsync);
        var page = opened.Page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            // A frame of another host cannot be loaded here, which Chromium reports as well.
            if (message.Type is "error" or "warning" && !message.Text.Contains("net::ERR_FAILED", StringComparison.Ordinal))
            {
                opened._faults.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => opened._faults.Enqueue(error);
        return opened;
    }

    /// <summary>Opens a page and waits for its images.</summary>
    public async Task GoToAsync(string path)
    {
        await Page.GotoAsync(Origin + path, new() { WaitUntil = WaitUntilState.Load });
        await Page.EvaluateAsync("() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private async Task AnswerAsync(IRoute route)
    {
        if (!route.Request.Url.StartsWith(Origin + "/", StringComparison.Ordinal))
        {
            _elsewhere.Enqueue(route.Request.Url);
            await route.AbortAsync();
            return;
        }

        using var response = await _site.SendAsync(route.Request.Url[Origin.Length..]);
        if (!response.IsSuccessStatusCode)
        {
            _faults.Enqueue($"{route.Request.Url} answered {(int)response.StatusCode}");
        }

        await route.FulfillAsync(new()
        {
            Status = (int)response.StatusCode,
            Headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(',', header.Value)),
            BodyBytes = await response.Content.ReadAsByteArrayAsync(),
        });
    }
}
