using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Searching;

/// <summary>Searching a collection over HTTP: the page, the JSON, and the parts of the index.</summary>
public sealed class ContentSearchTests
{
    [Fact]
    public async Task The_page_lists_what_is_found_without_script()
    {
        await using var site = await StartAsync();
        var page = new HtmlParser().ParseDocument(await site.GetAsync("/search?q=executable"));

        var hit = page.QuerySelector(".content-search-results li")!;
        Assert.Equal("/manual/install#on-linux", hit.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Install & run › On Linux", hit.QuerySelector("a")!.TextContent);
        Assert.Equal("executable", hit.QuerySelector("mark")!.TextContent);
        Assert.Equal("Pages found: 1", page.QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public async Task The_page_without_a_question_lists_nothing()
    {
        await using var site = await StartAsync();
        var page = new HtmlParser().ParseDocument(await site.GetAsync("/search"));

        Assert.Empty(page.QuerySelectorAll(".content-search-results li"));
        Assert.Equal("/search", page.QuerySelector("form[role=search]")!.GetAttribute("action"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    public async Task A_question_is_never_markup(string query)
    {
        await using var site = await StartAsync();
        var page = new HtmlParser().ParseDocument(await site.GetAsync("/search?q=" + query));

        Assert.Empty(page.QuerySelectorAll("img, main script:not([type=module])"));
        Assert.Equal("Nothing found", page.QuerySelector("[role=status]")!.TextContent);
    }

    [Theory]
    [InlineData("lid", "/manual/guides/first-steps")]
    [InlineData("verbos", "/manual/reference/options")]
    public async Task Programs_get_JSON(string query, string url)
    {
        await using var site = await StartAsync();
        using var json = JsonDocument.Parse(await site.GetAsync("/search.json?q=" + query));

        Assert.Equal(query, json.RootElement.GetProperty("query").GetString());
        Assert.Equal(url, json.RootElement.GetProperty("hits")[0].GetProperty("url").GetString());
        Assert.Contains("<mark>", json.RootElement.GetProperty("hits")[0].GetProperty("snippet").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search.json")]
    [InlineData("/search.json?q=")]
    [InlineData("/search.json?q=zeppelin")]
    public async Task What_is_not_visible_is_not_found(string path)
    {
        await using var site = await StartAsync();
        using var json = JsonDocument.Parse(await site.GetAsync(path));

        Assert.Empty(json.RootElement.GetProperty("hits").EnumerateArray());
    }

    [Fact]
    public async Task Parts_of_the_index_hold_nothing_of_what_is_not_visible()
    {
        await using var site = await StartAsync();
        using var index = JsonDocument.Parse(await site.GetAsync("/search/index.json"));
        var pages = await site.GetAsync("/search/pages-0.json");

        Assert.Equal(6, index.RootElement.GetProperty("articles").GetInt32());
        Assert.DoesNotContain("zeppelin", pages, StringComparison.Ordinal);
        Assert.Contains("Make it executable.", pages, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(pages).RootElement.EnumerateArray().Count(page => page.ValueKind == JsonValueKind.Null));
    }

    [Theory]
    [InlineData("/search/nothing.json", HttpStatusCode.NotFound)]
    [InlineData("/search/words-99.bin", HttpStatusCode.NotFound)]
    [InlineData("/search/words-0.bin", HttpStatusCode.OK)]
    [InlineData("/search/head.bin", HttpStatusCode.OK)]
    [InlineData("/search/", HttpStatusCode.PermanentRedirect)]
    public async Task Only_parts_that_there_are_are_served(string path, HttpStatusCode status)
    {
        await using var site = await StartAsync();
        using var response = await site.SendAsync(path);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task The_box_is_a_form_on_every_page()
    {
        await using var site = await StartAsync();
        var form = new HtmlParser().ParseDocument(await site.GetAsync("/manual/install")).QuerySelector("form[role=search]")!;

        Assert.Equal("/search", form.GetAttribute("action"));
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("/search.json", form.GetAttribute("data-json"));
        Assert.Equal("Search", form.QuerySelector("input[type=search]")!.GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("search")]
    [InlineData("/search/")]
    [InlineData("/")]
    public async Task An_address_that_is_not_one_of_a_page_is_refused(string path)
    {
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => TestSite.StartAsync(app => app.MapContentSearch(Manual.Collection, path)));

        Assert.Contains("Expected e.g. /search.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collection_without_an_index_says_what_to_write()
    {
        var notes = ContentCollection.Create("Notes", [new Note { Title = "T" }]);
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => TestSite.StartAsync(app => app.MapContentSearch(notes)));

        Assert.Contains("<TypedContentSearch>true</TypedContentSearch>", fault.Message, StringComparison.Ordinal);
    }

    private static Task<TestSite> StartAsync() =>
        TestSite.StartAsync(app => app.MapContent(Manual.Collection, content => content.Entries<DocsParts>().Search()));
}
