namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>
/// Loads sanitized HTML in a browser in every way a page can insert HTML. Nothing may run, no handler or script address may be live, and the HTML must stay
/// where it was put, unchanged. Each test tries both policies.
/// </summary>
[Collection(BrowserTests.Name)]
public class SanitizedInBrowserTests(BrowserFixture browser)
{
    private const int PerPage = 600;

    private static readonly string[] Containers = ["div", "article", "td", "section", "blockquote", "figcaption", "main", "custom-card"];

    [Fact]
    public Task In_a_served_page_it_does_nothing_and_stays_as_it_was_written() => ServeAsync(scripting: true, isStandard: true, 0, 3);

    [Fact]
    public Task In_a_page_in_quirks_mode_it_does_nothing_and_stays_as_it_was_written() => ServeAsync(scripting: true, isStandard: false, 0);

    [Fact]
    public Task Without_scripting_it_does_nothing_and_stays_as_it_was_written() => ServeAsync(scripting: false, isStandard: true, 0);

    [Fact]
    public Task Taken_in_by_script_it_does_nothing_and_stays_as_it_was_written() => TryAsync(async (page, articles, faults) =>
    {
        await page.ServeBlankAsync();
        foreach (var way in await page.WaysAsync())
        {
            faults.AddRange(await page.AskAsync("take", way, Containers, articles.Html, articles.IsTrusted, way == "innerHTML"));
        }
    });

    [Fact]
    public Task Taken_in_where_html_reads_differently_it_still_does_nothing() => TryAsync(async (page, articles, faults) =>
    {
        await page.ServeBlankAsync();
        faults.AddRange(await page.AskAsync("takeAmiss", ServedPage.AmissElements, articles.Html));
    });

    [Fact]
    public Task Served_where_html_reads_differently_it_still_does_nothing() => TryAsync(async (page, articles, faults) =>
    {
        for (var round = 0; round < ServedPage.Amiss.Length; round++)
        {
            // Each of these elements gets its share of the articles.
            var some = articles.Html.Where((_, i) => i % ServedPage.Amiss.Length == round).ToList();
            await page.ServeAsync(ServedPage.Amissly(some, 0, round));
            faults.AddRange((await page.AskAsync("served", some, 0, articles.IsTrusted, false, true, false))
                .Select(f => f with { Index = -1, Way = ServedPage.Amiss[round], Detail = $"{f.Detail}, slot {f.Index}" }));
        }
    });

    [Fact]
    public void There_are_some_thousands_of_payloads() => Assert.InRange(BrowserPayloads.All.Distinct(StringComparer.Ordinal).Count(), 3_500, 10_000);

    [Fact]
    public void There_are_some_thousands_of_outputs() =>
        Assert.InRange(BrowserArticles.Article.Html.Count + BrowserArticles.Trusted.Html.Count, 3_000, 10_000);

    private Task ServeAsync(bool scripting, bool isStandard, params int[] rounds) => TryAsync(
        async (page, articles, faults) =>
        {
            foreach (var round in rounds)
            {
                for (var first = 0; first < articles.Html.Count; first += PerPage)
                {
                    var some = articles.Html.Skip(first).Take(PerPage).ToList();
                    await page.ServeAsync(ServedPage.Soundly(some, first, round, isStandard));
                    faults.AddRange(await page.AskAsync("served", some, first, articles.IsTrusted, true, scripting, scripting && isStandard && round == 0));
                }
            }
        },
        scripting);

    private async Task TryAsync(Func<WatchedPage, BrowserArticles, List<BrowserFault>, Task> attempt, bool scripting = true)
    {
        BrowserArticles[] policies = [BrowserArticles.Article, BrowserArticles.Trusted];
        var explained = await Task.WhenAll(policies.Select(async articles =>
        {
            await using var page = await browser.OpenAsync(scripting);
            var faults = new List<BrowserFault>();
            await attempt(page, articles, faults);
            return faults.DistinctBy(f => (f.Kind, f.Index, f.Detail)).Select(articles.Explain).ToList();
        }));

        var all = explained.SelectMany(e => e).ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults\n" + string.Join('\n', all.Take(25)));
    }
}
