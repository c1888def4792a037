using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TypedContent.AspNetCore.Endpoints;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>Entries at addresses made from templates, and redirects from their old addresses.</summary>
public sealed class PermalinkTests
{
    private static readonly Action<WebApplication> s_site = app =>
    {
        app.MapContent(Notes.Collection, (note, _) => Results.Text(note.Title));
        app.MapContentBodies(Notes.Collection);
    };

    [Theory]
    [InlineData("/notes/2024/first.html", "First")]
    [InlineData("/notes/2021/first.html", "First again")]
    [InlineData("/notes/2023/a/b/%E5%9F%8E%E5%B8%82.html", "Deep")]
    [InlineData("/n/second/", "Second")]
    public async Task An_entry_is_served_at_its_address(string path, string title)
    {
        await using var site = await TestSite.StartAsync(s_site);

        Assert.Equal(title, await site.GetAsync(path));
        Assert.Contains("<p>", await site.GetAsync("/raw" + path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/n/second", "/n/second/")]
    [InlineData("/N/Second/", "/n/second/")]
    [InlineData("/notes/2024/first.html/", "/notes/2024/first.html")]
    [InlineData("/Notes/2024/First.HTML?a=1", "/notes/2024/first.html?a=1")]
    [InlineData("/blog/first.html", "/notes/2024/first.html")]
    [InlineData("/notes/2024/older", "/notes/2024/first.html")]
    [InlineData("/notes/2024/Older/", "/notes/2024/first.html")]
    [InlineData("/2019/%E6%97%A7%20%E7%AC%94%E8%AE%B0", "/notes/2024/first.html")]
    [InlineData("/blog/second/?x=1", "/n/second/?x=1")]
    public async Task Another_spelling_or_an_alias_is_redirected_for_good(string asked, string location)
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(asked);

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(location, response.Headers.GetValues("Location").Single());
    }

    [Theory]
    [InlineData("/notes/first")]
    [InlineData("/notes/2023/first.html")]
    [InlineData("/first.html")]
    [InlineData("/notes/2024/first")]
    [InlineData("/n/2nd/")]
    public async Task A_slug_alone_is_no_address(string path)
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/notes/2024/first.html", true)]
    [InlineData("/notes/2023/a/b/城市.html", true)]
    [InlineData("/n/second/", false)]
    [InlineData("/notes/2021/first.html", false)]
    [InlineData("/notes/2022/first.html", false)]
    [InlineData("", false)]
    [InlineData("/", false)]
    [InlineData("//", false)]
    public void An_address_that_ends_with_the_slug_is_found_without_the_table_of_all(string path, bool isFound) =>
        Assert.Equal(isFound, EntryRoute.Find(Notes.Collection, path) is not null);

    [Fact]
    public async Task A_path_that_nobody_has_makes_no_entry()
    {
        // A separate view, whose entries no other test has created.
        var notes = Notes.Collection.PublishedAt(new DateTimeOffset(2023, 12, 31, 0, 0, 0, TimeSpan.Zero));
        await using var site = await TestSite.StartAsync(app => app.MapContentBodies(notes), options: options => options.ShowsUnpublished = true);

        foreach (var path in new[] { "/plain.css", "/raw/notes", "/RAW/none", "/raw/blog/none.html" })
        {
            using var response = await site.SendAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        Assert.Equal(0, ((IAddressedCollection)notes).MadeCount);
    }

    [Fact]
    public void What_links_to_an_old_address_leads_to_the_new_one() =>
        Assert.Equal(["/n/second/", "/n/second/"], Notes.Collection.All.Single(note => note.Url == "/notes/2024/first.html").Links.Select(link => link.Url));
}
