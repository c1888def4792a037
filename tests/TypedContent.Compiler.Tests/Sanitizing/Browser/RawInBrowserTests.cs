namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>
/// The control: unsanitized payloads do run, and each kind of fault is detected. Without it, the other browser tests would prove nothing.
/// </summary>
[Collection(BrowserTests.Name)]
public class RawInBrowserTests(BrowserFixture browser)
{
    private static readonly string[] Containers = ["div"];
    private static readonly string[] Harmless = ["<p>x</p>", "y"];

    [Theory]
    [InlineData("executed", "<img src=x onerror=alert(1)>")]
    [InlineData("executed", "<script>alert(1)</script>")]
    [InlineData("executed", "<a href=javascript:alert(1)>x</a>")]
    [InlineData("executed", "<iframe srcdoc='<script>alert(1)</script>'></iframe>")]
    [InlineData("executed", "<script>console.log('executed')</script>")]
    [InlineData("executed", "<script>fetch('https://trap.test/beacon')</script>")]
    [InlineData("executed", "<script src=https://trap.test/x.js></script>")]
    [InlineData("executed", "<link rel=stylesheet href=https://trap.test/x.css>")]
    [InlineData("executed", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>")]
    [InlineData("executed", "<details open ontoggle=alert(1)>x</details>")]
    [InlineData("handler", "<p onclick=alert(1)>x</p>")]
    [InlineData("address", "<a href='java&#10;script:alert(1)'>x</a>")]
    [InlineData("address", "<img srcset='javascript:alert(1) 1x'>")]
    [InlineData("element", "<svg><set attributeName=d /></svg>")]
    [InlineData("element", "<!-- x -->")]
    [InlineData("break-out", "</div></div><p>x")]
    [InlineData("break-out", "<body class=x>")]
    [InlineData("dangling", "<p title='x")]
    [InlineData("dangling", "<!-- x")]
    [InlineData("clobbered", "<img name=cookie src=x>")]
    [InlineData("clobbered", "<form><input name=attributes></form>")]
    [InlineData("mutation", "<p><search>x</search>y</p>")]
    public async Task A_served_page_of_it_has_the_fault(string kind, string payload)
    {
        var page = await browser.SharedAsync();
        string[] articles = [payload, .. Harmless];
        await page.ServeAsync(ServedPage.Soundly(articles, 0, round: 0, isStandard: true));
        Assert.Contains(kind, (await page.AskAsync("served", articles, 0, false, true, true, true)).Select(f => f.Kind));
    }

    [Fact]
    public async Task A_page_without_faults_has_none()
    {
        await using var page = await browser.OpenAsync();
        await page.ServeAsync(ServedPage.Soundly(Harmless, 0, round: 0, isStandard: true));
        Assert.Empty(await page.AskAsync("served", Harmless, 0, false, true, true, true));
    }

    [Fact]
    public async Task Taken_in_by_script_it_runs_whatever_the_way()
    {
        string[] payloads = ["<img src=x onerror=alert(1)>", "<b onmouseover=alert(1)>x</b>", "<a href=javascript:alert(1)>x</a>"];
        await using var page = await browser.OpenAsync();
        await page.ServeBlankAsync();
        foreach (var way in await page.WaysAsync())
        {
            var faults = await page.AskAsync("take", way, Containers, payloads, false, false);
            Assert.True(faults.Count(f => f.Kind == "executed") >= payloads.Length, $"{way}\n{string.Join('\n', faults)}");
        }
    }

    [Fact]
    public async Task What_does_nothing_as_it_is_read_first_runs_when_it_is_written_and_read_again()
    {
        // A form nested in a form, which no parser creates from source text. Without the nesting, the style element is MathML and its text is parsed as tags.
        string[] payloads = ["<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>"];
        await using var page = await browser.OpenAsync();
        await page.ServeBlankAsync();
        var first = await page.AskAsync("take", "innerHTML", Containers, payloads, true, false);
        Assert.DoesNotContain("executed", first.Select(f => f.Kind));

        var again = await page.AskAsync("take", "written again three times", Containers, payloads, true, false);
        Assert.Superset(new HashSet<string> { "executed", "handler", "mutation" }, again.Select(f => f.Kind).ToHashSet());
    }

    [Fact]
    public async Task Without_scripting_its_handlers_are_seen_and_do_not_run()
    {
        const string Payload = "<noscript><b onclick=alert(1)>x</b></noscript>";
        await using var page = await browser.OpenAsync(scripting: false);
        await page.ServeAsync(ServedPage.Soundly([Payload], 0, round: 0, isStandard: true));
        var kinds = (await page.AskAsync("served", new[] { Payload }, 0, false, true, false, true)).Select(f => f.Kind).ToList();
        Assert.Contains("handler", kinds);
        Assert.DoesNotContain("executed", kinds);
    }

    [Fact]
    public async Task Most_techniques_are_faults_and_many_run()
    {
        // A refresh would navigate away, and a name could replace what the probe uses.
        var techniques = BrowserPayloads.Techniques
            .Where(t => !t.Contains("http-equiv", StringComparison.Ordinal) && !t.Contains("name=", StringComparison.Ordinal)).ToList();
        await using var page = await browser.OpenAsync();
        await page.ServeBlankAsync();
        var faults = await page.AskAsync("take", "innerHTML", Containers, techniques, false, true);

        Assert.InRange(faults.Where(f => f.Kind != "mutation").Select(f => f.Index).Distinct().Count(), techniques.Count / 2, techniques.Count);
        Assert.InRange(faults.Where(f => f.Kind == "executed").Select(f => f.Index).Distinct().Count(), 100, techniques.Count);
    }
}
