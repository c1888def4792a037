using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>
/// A page that receives only what the test serves. It records everything that only a script can do: dialogs, requests other than for displayed media, windows,
/// navigations, and calls of functions that the traps replaced.
/// </summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private const string Origin = "https://article.test/";

    /// <summary>The time limit for anything a browser does, in milliseconds. It is generous, because the machine may be busy.</summary>
    public const float Limit = 180_000;

    // Block media and fonts in the browser, so that they are not requested thousands of times.
    private static readonly Dictionary<string, string> Headers = new() { ["Content-Security-Policy"] = "media-src 'none'; font-src 'none'" };

    private static readonly string Probe = TestResource.Read("inspect.js") + TestResource.Read("ways.js");

    // Articles may request these resources; the requests are refused.
    private static readonly HashSet<string> Shown = ["image", "media", "font", "texttrack"];

    private readonly IBrowserContext _context;
    private readonly bool _scripting;
    private readonly ConcurrentQueue<string> _acts = new();

    private IPage _page = null!;
    private string _html = "";
    private int _served;

    private WatchedPage(IBrowserContext context, bool scripting)
    {
        _context = context;
        _scripting = scripting;
    }

    public static async Task<WatchedPage> OpenAsync(IBrowser browser, bool scripting)
    {
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = scripting, ServiceWorkers = ServiceWorkerPolicy.Block });
        context.SetDefaultTimeout(Limit);
        var watched = new WatchedPage(context, scripting);
        await context.RouteAsync("**/*", watched.AnswerAsync);
        if (scripting)
        {
            await context.AddInitScriptAsync(TestResource.Read("traps.js"));
        }

        watched._page = await context.NewPageAsync();
        watched._page.Dialog += (_, dialog) =>
        {
            watched._acts.Enqueue("dialog " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        watched._page.Console += (_, message) =>
        {
            if (message.Text.StartsWith("EXECUTED", StringComparison.Ordinal))
            {
                watched._acts.Enqueue(message.Text);
            }
        };
        watched._page.Popup += (_, _) => watched._acts.Enqueue("a window was opened");
        return watched;
    }

    /// <summary>Serves HTML as a page with its own address, and prepares it for inspection.</summary>
    public async Task ServeAsync(string html)
    {
        _html = html;
        _served++;
        await _page.GotoAsync(Address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await _page.EvaluateAsync(Probe);
    }

    public Task ServeBlankAsync() => ServeAsync(ServedPage.Of("", isStandard: true));

    /// <summary>Calls a function of the probe, which returns faults. What was recorded outside the page is added to them.</summary>
    public async Task<List<BrowserFault>> AskAsync(string function, params object[] arguments)
    {
        var faults = BrowserFault.Read(await _page.EvaluateAsync<string>($"arguments => probe.{function}(...arguments)", arguments));
        faults.AddRange(Acts().Select(act => new BrowserFault("executed", function, -1, act)));
        return faults;
    }

    public Task<string[]> WaysAsync() => _page.EvaluateAsync<string[]>("() => probe.ways");

    /// <summary>The trees of whole pages, written as text.</summary>
    public Task<string[]> TreesAsync(string[] pages) => _page.EvaluateAsync<string[]>(
        """
        pages => {
          const write = node => [...node.childNodes].map(child => child.nodeType === 1
            ? '<' + child.namespaceURI.split('/').at(-1) + ':' + child.localName
              + [...child.attributes].map(a => a.name).sort().map(name => ` ${name}=${child.getAttribute(name)}`).join('') + '>' + write(child) + '</>'
            : child.nodeType === 3 ? child.data : '<!>').join('');
          return pages.map(html => write(new DOMParser().parseFromString(html, 'text/html').body));
        }
        """,
        pages);

    /// <summary>Screenshots of parts of the window, each as a digest.</summary>
    public async Task<string> ShootAsync(int width, int height, IEnumerable<Clip> parts)
    {
        await _page.SetViewportSizeAsync(width, height);
        var digests = new List<string>();
        foreach (var part in parts)
        {
            var picture = await _page.ScreenshotAsync(new() { Clip = part, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
            digests.Add(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(picture)));
        }

        return string.Join(' ', digests);
    }

    /// <summary>The points in parts of the window where a click would reach something within an element.</summary>
    public Task<string[]> HitsAsync(string selector, IEnumerable<Clip> parts) => _page.EvaluateAsync<string[]>(
        """
        ([selector, parts]) => parts.flatMap(([x, y, width, height]) => {
          const hits = [];
          for (let dx = 4; dx < width; dx += 32)
            for (let dy = 4; dy < height; dy += 32)
              if (document.elementFromPoint(x + dx, y + dy)?.closest(selector)) hits.push(`${x + dx},${y + dy}`);
          return hits;
        })
        """,
        new object[] { selector, parts.Select(part => new double[] { part.X, part.Y, part.Width, part.Height }).ToArray() });

    public IReadOnlyList<string> Acts()
    {
        var acts = new List<string>();
        while (_acts.TryDequeue(out var act))
        {
            acts.Add(act);
        }

        return acts;
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private string Address => Origin + (_scripting ? "scripted/" : "plain/") + _served;

    private async Task AnswerAsync(IRoute route)
    {
        var request = route.Request;
        if (request.Url == Address && request.IsNavigationRequest)
        {
            await route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Headers = Headers, Body = _html });
            return;
        }

        var isFrame = request.ResourceType == "document" && request.IsNavigationRequest && request.Frame.ParentFrame is not null;
        if (!isFrame && !Shown.Contains(request.ResourceType))
        {
            _acts.Enqueue($"{request.ResourceType} {request.Url}");
        }

        await route.AbortAsync();
    }
}
