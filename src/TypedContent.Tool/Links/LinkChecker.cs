using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedContent.Tool.Links;

/// <summary>
/// Requests each address once: with HEAD, and with GET if HEAD is refused or the address has a fragment. Limits the requests per host, and retries temporary
/// failures.
/// </summary>
internal sealed partial class LinkChecker : IDisposable
{
    private readonly LinkOptions _options;
    private readonly HttpClient _client;
    private readonly SemaphoreSlim _all;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex[] _ignored;

    public LinkChecker(LinkOptions options)
    {
        _options = options;
        _all = new SemaphoreSlim(options.Parallel);
        _ignored = [.. options.Ignore.Select(pattern => new Regex(
            @"\A" + Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase))];
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = options.Timeout,
        })
        { Timeout = options.Timeout };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("typedcontent-links/1.0");
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.8");
    }

    public void Dispose() => _client.Dispose();

    public async Task<LinkResult> CheckAsync(Uri address, CancellationToken cancellation)
    {
        if (_ignored.Any(pattern => pattern.IsMatch(address.OriginalString)))
        {
            return new LinkResult(LinkState.Ignored, "on the ignore list");
        }

        var host = _hosts.GetOrAdd(address.Authority, _ => new SemaphoreSlim(_options.PerHost));
        await host.WaitAsync(cancellation);
        try
        {
            await _all.WaitAsync(cancellation);
            try
            {
                return await TryAsync(address, cancellation);
            }
            finally
            {
                _all.Release();
            }
        }
        finally
        {
            host.Release();
        }
    }

    private async Task<LinkResult> TryAsync(Uri address, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (result, wait) = await AskAsync(address, cancellation);
            if (wait is null || attempt >= _options.Retries)
            {
                return result;
            }

            var pause = wait.Value > TimeSpan.Zero ? wait.Value : _options.Pause * Math.Pow(2, attempt);
            await Task.Delay(pause < _options.MaxPause ? pause : _options.MaxPause, cancellation);
        }
    }

    /// <returns>The result, and how long to wait before a retry; null if a retry would not help.</returns>
    private async Task<(LinkResult Result, TimeSpan? Wait)> AskAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(address, cancellation);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (new LinkResult(LinkState.Unknown, $"no answer within {_options.Timeout.TotalSeconds:0.#} seconds"), TimeSpan.Zero);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError == HttpRequestError.NameResolutionError)
        {
            return (new LinkResult(LinkState.Broken, $"there is no host '{address.Host}'"), TimeSpan.Zero);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            return (new LinkResult(LinkState.Broken, "its certificate is not valid: " + (fault.InnerException?.Message ?? fault.Message)), null);
        }
        catch (HttpRequestException fault)
        {
            var reason = fault.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused }
                ? "the connection is refused"
                : fault.Message;
            return (new LinkResult(LinkState.Broken, reason), TimeSpan.Zero);
        }
        catch (Exception fault) when (fault is IOException or InvalidOperationException)
        {
            return (new LinkResult(LinkState.Broken, "the answer is not HTTP: " + fault.Message), null);
        }
    }

    private async Task<(LinkResult, TimeSpan?)> FollowAsync(Uri address, CancellationToken cancellation)
    {
        var at = address;
        var fragment = address.Fragment;
        var isPermanent = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var hop = 0; ; hop++)
        {
            if (!seen.Add(at.GetLeftPart(UriPartial.Query)))
            {
                return (new LinkResult(LinkState.Broken, $"it redirects in a circle, by way of {at}"), null);
            }

            if (hop > _options.MaxRedirects)
            {
                return (new LinkResult(LinkState.Broken, $"it redirects more than {_options.MaxRedirects} times"), null);
            }

            var needsPage = _options.ChecksFragments && IsPlace(fragment);
            using var response = await SendAsync(at, needsPage, cancellation);
            var code = (int)response.StatusCode;
            if (code is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            {
                isPermanent &= code is 301 or 308;
                var next = new Uri(at, location);
                fragment = next.Fragment.Length > 0 ? next.Fragment : fragment;
                if (next.Scheme is not ("http" or "https"))
                {
                    return (new LinkResult(LinkState.Broken, $"it redirects to {next}, which is not a web page"), null);
                }

                at = next;
                continue;
            }

            return await JudgeAsync(address, at, hop, isPermanent, fragment, needsPage, response, cancellation);
        }
    }

    private async Task<(LinkResult, TimeSpan?)> JudgeAsync(
        Uri address, Uri at, int hops, bool isPermanent, string fragment, bool needsPage, HttpResponseMessage response, CancellationToken cancellation)
    {
        var code = (int)response.StatusCode;
        var text = $"{code} {(string.IsNullOrEmpty(response.ReasonPhrase) ? response.StatusCode.ToString() : response.ReasonPhrase)}";
        if (code is 401 or 403 or 407 or 451 or 999)
        {
            return (new LinkResult(LinkState.Unknown, $"{text}: it is not for everybody, or not for programs"), null);
        }

        if (code is 429 or >= 500)
        {
            var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - DateTimeOffset.UtcNow ?? TimeSpan.Zero : TimeSpan.Zero;
            return (new LinkResult(code == 429 ? LinkState.Unknown : LinkState.Broken, text), wait);
        }

        if (code is < 200 or >= 300)
        {
            return (new LinkResult(LinkState.Broken, hops == 0 ? text : $"{text} at {at}"), null);
        }

        if (needsPage && IsHtml(response.Content.Headers.ContentType) && !await HasPlaceAsync(response, fragment, cancellation))
        {
            return (new LinkResult(LinkState.MissingFragment, $"the page has no '{Uri.UnescapeDataString(fragment)}'"), null);
        }

        if (hops == 0)
        {
            return (new LinkResult(LinkState.Ok, text), null);
        }

        // A temporary redirect, for example to a page in the reader's language, is intended.
        var target = at.GetLeftPart(UriPartial.Query) + fragment;
        return isPermanent
            ? (new LinkResult(LinkState.Moved, $"moved to {target}", target), null)
            : (new LinkResult(LinkState.Ok, $"{text} at {target}"), null);
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, bool needsPage, CancellationToken cancellation)
    {
        var bare = new UriBuilder(address) { Fragment = "" }.Uri;
        if (!needsPage)
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, bare);
            try
            {
                var head = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
                // Some servers refuse HEAD, or respond to it differently, so only a success is trusted.
                if ((int)head.StatusCode is < 400 or 429)
                {
                    return head;
                }

                head.Dispose();
            }
            catch (HttpRequestException fault) when (fault.HttpRequestError is HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse)
            {
            }
        }

        using var get = new HttpRequestMessage(HttpMethod.Get, bare);
        return await _client.SendAsync(get, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    private async Task<bool> HasPlaceAsync(HttpResponseMessage response, string fragment, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(_options.Timeout);
        var page = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while (page.Length < _options.MaxPage && (read = await stream.ReadAsync(buffer, time.Token)) > 0)
        {
            page.Write(buffer, 0, read);
        }

        // The rest of such a large page is unknown, so the fragment is not reported as missing.
        if (page.Length >= _options.MaxPage)
        {
            return true;
        }

        var written = fragment[1..];
        var decoded = Uri.UnescapeDataString(written);
        foreach (Match match in PlacePattern().Matches(Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length)))
        {
            var id = WebUtility.HtmlDecode(match.Groups["id"].Value);
            // GitHub and others add a prefix to identifiers in user content, which their script removes.
            if (id == written || id == decoded || id == "user-content-" + decoded)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a fragment names a place in the page. Routes of scripts and text highlights do not.</summary>
    private static bool IsPlace(string fragment) =>
        fragment.Length > 1 && fragment[1] is not ('!' or '/' or ':') && !fragment.Equals("#top", StringComparison.OrdinalIgnoreCase)
        && !fragment.Contains('=', StringComparison.Ordinal) && !LinePattern().IsMatch(fragment);

    private static bool IsHtml(MediaTypeHeaderValue? type) => type?.MediaType is "text/html" or "application/xhtml+xml";

    [GeneratedRegex("""\s(?:id|name)\s*=\s*(?:"(?<id>[^"]*)"|'(?<id>[^']*)'|(?<id>[^\s"'>]+))""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlacePattern();

    // Lines of source code, which code hosts handle with a script: #L10-L20.
    [GeneratedRegex(@"\A#L\d+(?:-L?\d+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LinePattern();
}
