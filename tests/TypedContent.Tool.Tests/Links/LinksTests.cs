using System.Text.Json;

namespace TypedContent.Tool.Tests.Links;

public sealed class LinksTests
{
    private static LoopbackSite Site() =>
        new((_, path, _) => path == "/gone" ? LoopbackSite.Answer("404 Not Found")
            : path == "/old" ? LoopbackSite.Answer("301 Moved Permanently", "Location: /new\r\n")
            : LoopbackSite.Html("<p id=a>"));

    [Fact]
    public async Task Findings_have_file_line_and_column_and_each_address_is_asked_once()
    {
        using var site = Site();
        using var folder = new TemporaryFolder(
            (
                "a.md",
                $"---\ntitle: A\n---\nOne [x]({site.Address}/gone) and [y]({site.Address}/ok).\n\nAgain [z]({site.Address}/gone), `{site.Address}/code`.\n"),
            ("b.md", $"---\ntitle: B\n---\n<{site.Address}/old> ![i]({site.Address}/ok)\n"));

        var run = await ToolRun.StartAsync("links", folder.Root, "--retries", "0");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Equal(
            $"a.md(4,9): error link-broken: {site.Address}/gone: 404 Not Found\n"
            + $"a.md(6,11): error link-broken: {site.Address}/gone: 404 Not Found\n"
            + $"b.md(4,2): warning link-moved: {site.Address}/old: moved to {site.Address}/new\n"
            + "3 addresses: 1 ok, 1 moved, 1 broken\n",
            run.Output);
        Assert.Equal(2, site.Requests.Count(request => request.EndsWith(" /gone", StringComparison.Ordinal)));
        Assert.DoesNotContain(site.Requests, request => request.EndsWith("/code", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Warnings_alone_are_a_success()
    {
        using var site = Site();
        using var folder = new TemporaryFolder(("a.md", $"---\ntitle: A\n---\n[x]({site.Address}/old)\n"));

        Assert.Equal(ExitCodes.Success, (await ToolRun.StartAsync("links", folder.Root)).ExitCode);
    }

    [Fact]
    public async Task A_good_answer_in_the_cache_is_not_asked_for_again()
    {
        using var site = Site();
        using var folder = new TemporaryFolder(("a.md", $"---\ntitle: A\n---\n[x]({site.Address}/ok) [y]({site.Address}/gone)\n"));
        var cache = Path.Combine(folder.Root, "cache.json");

        await ToolRun.StartAsync("links", folder.Root, "--cache", cache, "--retries", "0");
        var run = await ToolRun.StartAsync("links", folder.Root, "--cache", cache, "--retries", "0");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Single(site.Requests, request => request == "HEAD /ok");
        Assert.Equal(2, site.Requests.Count(request => request == "HEAD /gone"));
    }

    [Fact]
    public async Task The_ignore_file_beside_the_articles_counts()
    {
        using var site = Site();
        using var folder = new TemporaryFolder(
            ("a.md", $"---\ntitle: A\n---\n[x]({site.Address}/gone)\n"), (".linkignore", "# not ours\nhttp://127.0.0.1:*/gone\n"));

        Assert.Equal(ExitCodes.Success, (await ToolRun.StartAsync("links", folder.Root)).ExitCode);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task JSON_and_SARIF_have_what_was_found()
    {
        using var site = Site();
        using var folder = new TemporaryFolder(("文 a.md", $"---\ntitle: A\n---\n[x]({site.Address}/gone)\n"));
        var log = Path.Combine(folder.Root, "links.sarif");

        var run = await ToolRun.StartAsync("links", folder.Root, "--json", "--sarif", log, "--retries", "0");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("broken", json.RootElement[0].GetProperty("state").GetString());
        using var sarif = JsonDocument.Parse(File.ReadAllText(log));
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("link-broken", result.GetProperty("ruleId").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("%E6%96%87%20a.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(5, place.GetProperty("region").GetProperty("startColumn").GetInt32());
    }
}
