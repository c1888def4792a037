namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>Loads bodies with components, and the parts of them that are rendered by themselves, in a browser.</summary>
[Collection(BrowserTests.Name)]
public class ComponentsInBrowserTests(BrowserFixture browser)
{
    private const int PerPage = 800;

    private static readonly string[] s_containers = ["div", "td", "blockquote", "custom-card"];

    private static IReadOnlyList<string> Html => [.. ComponentBodies.All.Select(body => body.Html)];

    [Fact]
    public Task In_a_served_page_they_do_nothing_and_stay_as_they_were_written() => TryAsync(async (page, faults) =>
    {
        for (var first = 0; first < Html.Count; first += PerPage)
        {
            var some = Html.Skip(first).Take(PerPage).ToList();
            await page.ServeAsync(ServedPage.Soundly(some, first, round: 3, isStandard: true));
            faults.AddRange(await page.AskAsync("served", some, first, false, true, true, false));
        }
    });

    [Fact]
    public Task Inserted_by_script_they_do_nothing_and_stay_as_they_were_written() => TryAsync(async (page, faults) =>
    {
        await page.ServeBlankAsync();
        faults.AddRange(await page.AskAsync("take", "innerHTML", s_containers, Html, false, false));
    });

    [Fact]
    public void There_are_some_thousands_of_bodies() => Assert.InRange(ComponentBodies.All.Count, 2_500, 10_000);

    private async Task TryAsync(Func<WatchedPage, List<BrowserFault>, Task> attempt)
    {
        await using var page = await browser.OpenAsync();
        var faults = new List<BrowserFault>();
        await attempt(page, faults);

        var explained = faults.DistinctBy(fault => (fault.Kind, fault.Index, fault.Detail)).Select(Explain).ToList();
        Assert.True(explained.Count == 0, $"{explained.Count} faults\n" + string.Join('\n', explained.Take(25)));
    }

    private static string Explain(BrowserFault fault) => fault.Index < 0 || fault.Index >= ComponentBodies.All.Count
        ? fault.ToString()
        : $"{fault.Kind}, {fault.Way}, {fault.Index}: {fault.Detail}\n  source: {ComponentBodies.All[fault.Index].Source}\n  html:   {ComponentBodies.All[fault.Index].Html}\n";
}
