using TypedContent.Tool.Links;

namespace TypedContent.Tool.Tests.Links;

public sealed class LinkCheckerTests
{
    private static readonly LinkOptions s_options = new() { Pause = TimeSpan.Zero, MaxPause = TimeSpan.FromMilliseconds(1), Retries = 2 };

    private static async Task<LinkResult> Check(string address, LinkOptions? options = null)
    {
        using var checker = new LinkChecker(options ?? s_options);
        return await checker.CheckAsync(new Uri(address), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("200 OK", LinkState.Ok)]
    [InlineData("204 No Content", LinkState.Ok)]
    [InlineData("404 Not Found", LinkState.Broken)]
    [InlineData("410 Gone", LinkState.Broken)]
    [InlineData("403 Forbidden", LinkState.Unknown)]
    [InlineData("401 Unauthorized", LinkState.Unknown)]
    [InlineData("429 Too Many Requests", LinkState.Unknown)]
    [InlineData("500 Internal Server Error", LinkState.Broken)]
    [InlineData("999 Request denied", LinkState.Unknown)]
    internal async Task The_status_says_what_is_with_an_address(string status, LinkState state)
    {
        using var site = new LoopbackSite((_, _, _) => LoopbackSite.Answer(status));

        Assert.Equal(state, (await Check(site.Address + "/a")).State);
    }

    [Fact]
    public async Task HEAD_is_enough_where_it_is_answered()
    {
        using var site = new LoopbackSite((_, _, _) => LoopbackSite.Answer("200 OK"));

        await Check(site.Address + "/a");

        Assert.Equal(["HEAD /a"], site.Requests);
    }

    [Theory]
    [InlineData("405 Method Not Allowed")]
    [InlineData("501 Not Implemented")]
    [InlineData("404 Not Found")]
    [InlineData("403 Forbidden")]
    public async Task GET_counts_where_HEAD_is_refused(string refusal)
    {
        using var site = new LoopbackSite((method, _, _) => LoopbackSite.Answer(method == "HEAD" ? refusal : "200 OK"));

        Assert.Equal(LinkState.Ok, (await Check(site.Address + "/a")).State);
        Assert.Equal(["HEAD /a", "GET /a"], site.Requests);
    }

    [Fact]
    public async Task A_redirect_for_good_is_told_with_its_target()
    {
        using var site = new LoopbackSite((_, path, _) => path == "/a" ? LoopbackSite.Answer("301 Moved Permanently", "Location: /b\r\n")
            : path == "/b" ? LoopbackSite.Answer("308 Permanent Redirect", "Location: /c\r\n")
            : LoopbackSite.Answer("200 OK"));

        var result = await Check(site.Address + "/a");

        Assert.Equal(LinkState.Moved, result.State);
        Assert.Equal(site.Address + "/c", result.Target);
    }

    [Fact]
    public async Task A_redirect_for_the_moment_is_how_it_is_meant()
    {
        using var site = new LoopbackSite((_, path, _) => path == "/a" ? LoopbackSite.Answer("302 Found", "Location: /b\r\n") : LoopbackSite.Answer("200 OK"));

        Assert.Equal(LinkState.Ok, (await Check(site.Address + "/a")).State);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        using var site = new LoopbackSite((_, path, _) => LoopbackSite.Answer("302 Found", $"Location: {(path == "/a" ? "/b" : "/a")}\r\n"));

        var result = await Check(site.Address + "/a");

        Assert.Equal(LinkState.Broken, result.State);
        Assert.Contains("in a circle", result.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_without_end_end()
    {
        using var site = new LoopbackSite((_, path, _) => LoopbackSite.Answer("302 Found", $"Location: {path}x\r\n"));

        Assert.Contains("more than 10 times", (await Check(site.Address + "/a")).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_to_a_page_that_is_missing_is_broken()
    {
        using var site = new LoopbackSite(
            (_, path, _) => path == "/a" ? LoopbackSite.Answer("301 Moved Permanently", "Location: /b\r\n") : LoopbackSite.Answer("404 Not Found"));

        Assert.Equal(LinkState.Broken, (await Check(site.Address + "/a")).State);
    }

    [Fact]
    public async Task What_never_answers_is_not_called_broken()
    {
        using var site = new LoopbackSite((_, _, _) => null);

        var result = await Check(site.Address + "/a", s_options with { Timeout = TimeSpan.FromSeconds(3), Retries = 1 });

        Assert.Equal(LinkState.Unknown, result.State);
        Assert.Equal(2, site.Requests.Count);
    }

    [Fact]
    public async Task A_host_where_nobody_listens_is_broken()
    {
        Assert.Equal(LinkState.Broken, (await Check(LoopbackSite.Closed(), s_options with { Retries = 0 })).State);
    }

    [Theory]
    [InlineData("503 Service Unavailable", "")]
    [InlineData("503 Service Unavailable", "Retry-After: 1\r\n")]
    [InlineData("429 Too Many Requests", "Retry-After: Sat, 02 Mar 2024 08:30:00 GMT\r\n")]
    public async Task What_may_pass_is_asked_again(string status, string headers)
    {
        using var site = new LoopbackSite((method, _, count) => count < 2 ? LoopbackSite.Answer(status, headers) : LoopbackSite.Answer("200 OK"));

        Assert.Equal(LinkState.Ok, (await Check(site.Address + "/a", s_options with { Retries = 5 })).State);
    }

    [Theory]
    [InlineData("#steps", LinkState.Ok)]
    [InlineData("#%E8%8C%B6", LinkState.Ok)]
    [InlineData("#old", LinkState.Ok)]
    [InlineData("#readme", LinkState.Ok)]
    [InlineData("#gone", LinkState.MissingFragment)]
    [InlineData("#top", LinkState.Ok)]
    [InlineData("#L10-L20", LinkState.Ok)]
    [InlineData("#/route", LinkState.Ok)]
    [InlineData("#:~:text=tea", LinkState.Ok)]
    internal async Task A_fragment_must_be_a_place_in_the_page(string fragment, LinkState state)
    {
        using var site = new LoopbackSite(
            (_, _, _) => LoopbackSite.Html("<h2 id=steps>Steps</h2><h2 class=x id='茶'>茶</h2><a name=\"old\"></a><a id=\"user-content-readme\"></a>"));

        Assert.Equal(state, (await Check(site.Address + "/a" + fragment)).State);
    }

    [Fact]
    public async Task A_fragment_of_what_is_not_HTML_is_not_looked_for()
    {
        using var site = new LoopbackSite((_, _, _) => LoopbackSite.Answer("200 OK", "Content-Type: application/pdf\r\n", "%PDF"));

        Assert.Equal(LinkState.Ok, (await Check(site.Address + "/a.pdf#page3")).State);
    }

    [Fact]
    public async Task What_is_on_the_ignore_list_is_not_asked()
    {
        using var site = new LoopbackSite((_, _, _) => LoopbackSite.Answer("404 Not Found"));

        Assert.Equal(LinkState.Ignored, (await Check(site.Address + "/a/b", s_options with { Ignore = ["http://127.0.0.1*/a"] })).State);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task A_host_gets_no_more_requests_at_once_than_it_may()
    {
        using var site = new LoopbackSite((_, _, _) => LoopbackSite.Answer("200 OK"));
        using var checker = new LinkChecker(s_options with { PerHost = 2 });

        await Task.WhenAll(
            Enumerable.Range(0, 30).Select(number => checker.CheckAsync(new Uri($"{site.Address}/{number}"), TestContext.Current.CancellationToken)));

        Assert.InRange(site.MostAtOnce, 1, 2);
        Assert.Equal(30, site.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_is_not_HTTP_is_broken()
    {
        using var site = new LoopbackSite((_, _, _) => "SSH-2.0-OpenSSH_9\r\n\r\n");

        Assert.Equal(LinkState.Broken, (await Check(site.Address + "/a", s_options with { Retries = 0 })).State);
    }
}
