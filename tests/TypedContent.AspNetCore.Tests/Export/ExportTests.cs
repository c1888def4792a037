using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Export;
using TypedContent.AspNetCore.Sitemaps;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Export;

public sealed class ExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-export-").FullName;
    private int _exitCode;

    [Fact]
    public async Task Every_entry_term_feed_and_old_address_is_a_file_whatever_it_is_called()
    {
        await ExportAsync("--base", "/sub/");

        foreach (var url in Articles.All.Select(article => article.Url).Concat(Articles.Collection.Taxonomies.SelectMany(taxonomy => taxonomy).Select(term => term.Url)))
        {
            Assert.True(File.Exists(FileOf(url + "/index.html")), url);
        }

        foreach (var term in Articles.Collection.Taxonomies.SelectMany(taxonomy => taxonomy))
        {
            Assert.Equal(term.Name, Page(term.Url).QuerySelector("h1")!.TextContent);
            Assert.True(File.Exists(FileOf(term.Url + "/feed.xml")), term.Url);
        }

        Assert.Equal("/sub/articles/coffee", Page("/2019/咖啡").QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("https://example.org/sub/articles/coffee", await File.ReadAllTextAsync(FileOf("/sitemap.xml")), StringComparison.Ordinal);
        Assert.Equal("gone", Page("/404.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_sitemap_in_parts_is_written_with_all_of_them()
    {
        await ExportAsync([.. Enumerable.Range(0, SitemapPages.MostPages).Select(i => $"/p{i}")], ["--base", "/sub/"]);

        Assert.Contains("/sub/sitemap-2.xml", await File.ReadAllTextAsync(FileOf("/sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("/p49999<", await File.ReadAllTextAsync(FileOf("/sitemap-1.xml")), StringComparison.Ordinal);
        Assert.Contains("/articles/coffee<", await File.ReadAllTextAsync(FileOf("/sitemap-2.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_beside_articles_are_written_as_they_are()
    {
        await ExportAsync();

        foreach (var file in Articles.Collection.Files)
        {
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, file.OutputPath)), await File.ReadAllBytesAsync(FileOf(file.Url)));
        }

        Assert.Equal("/articles/cup.jpg", Page("/articles/coffee").QuerySelector("main img")!.GetAttribute("src"));
        Assert.DoesNotContain("cup.jpg", await File.ReadAllTextAsync(FileOf("/sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_lead_below_the_base_and_foreign_ones_stay()
    {
        await ExportAsync("--base=https://elsewhere.example/a/b/");

        var page = Page("/articles/coffee");

        Assert.Equal(
            ["/a/b/en/articles/tea", "#the-cup", "https://other.example/a?b=1&c=2", "mailto:a@example.org"],
            page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!));
        Assert.Equal("/a/b/images/a.png 1x, /a/b/b.png 2x", page.QuerySelector("main img[srcset]")!.GetAttribute("srcset"));
        Assert.Equal("https://elsewhere.example/a/b/articles/coffee", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_address_is_a_file_whatever_its_template_and_an_old_one_leads_on()
    {
        await ExportAsync("--base", "/sub/");

        Assert.Equal("First", Page("/notes/2024/first.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Deep", Page("/notes/2023/a/b/城市.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Second", Page("/n/second").QuerySelector("h1")!.TextContent);
        Assert.Equal("/sub/n/second/", Page("/notes/2024/first.html").QuerySelector("a")!.GetAttribute("href"));
        foreach (var (alias, url) in new[] { ("/blog/first.html", "/notes/2024/first.html"), ("/notes/2024/older", "/notes/2024/first.html"), ("/2019/旧 笔记", "/notes/2024/first.html"), ("/blog/second", "/n/second/") })
        {
            var page = Page(alias);
            Assert.Equal($"0; url=/sub{url}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.Equal($"https://example.org/sub{url}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal($"/sub{url}", page.QuerySelector("a")!.GetAttribute("href"));
        }

        Assert.DoesNotContain("/blog/", await File.ReadAllTextAsync(FileOf("/sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_a_fault()
    {
        var exporter = await ExportAsync();

        Assert.Equal(["/articles/coffee -> /b.png: 404", "/articles/coffee -> /images/a.png: 404"], exporter.Faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_that_throws_is_a_fault_and_the_others_are_written()
    {
        var exporter = await ExportAsync([], [], app =>
        {
            app.MapGet("/more", () => Results.Content("<a href=/throws>x</a><a href=/last>y</a>", "text/html"));
            app.MapGet("/throws", (Func<string>)(() => throw new InvalidOperationException("No such thing.")));
            app.MapGet("/last", () => Results.Content("<p>last</p>", "text/html"));
        });

        Assert.Contains("/more -> /throws: 500 (InvalidOperationException: No such thing.)", exporter.Faults);
        Assert.True(File.Exists(FileOf("/last/index.html")));
        Assert.Equal(1, _exitCode);
    }

    [Theory]
    [InlineData("/data", "/data/x")]
    [InlineData("/data/x", "/data")]
    public async Task A_file_where_another_page_needs_a_folder_is_a_fault_and_the_others_are_written(string first, string second)
    {
        var exporter = await ExportAsync([], [], app =>
        {
            app.MapGet("/more", () => Results.Content($"<a href={first}>x</a><a href={second}>y</a><a href=/last>z</a>", "text/html"));
            app.MapGet("/data", () => Results.Content("{}", "application/json"));
            app.MapGet("/data/x", () => Results.Content("<p>page</p>", "text/html"));
            app.MapGet("/last", () => Results.Content("<p>last</p>", "text/html"));
        });

        var files = new[] { "/data", "/data/x/index.html" };
        var (written, left) = first == "/data" ? (files[0], files[1]) : (files[1], files[0]);
        Assert.Contains($"{left} and {written}: one is a file where the other needs a folder, and was left out", exporter.Faults);
        Assert.True(File.Exists(FileOf(written)));
        Assert.True(File.Exists(FileOf("/last/index.html")));
    }

    [Fact]
    public async Task An_export_to_where_nothing_can_be_written_fails()
    {
        await File.WriteAllTextAsync(FileOf("/file"), "");

        await ExportAsync([], [], folder: "file/site");

        Assert.Equal(1, _exitCode);
    }

    [Theory]
    [InlineData("run", "export", "out")]
    [InlineData]
    [InlineData("--urls", "http://localhost:1")]
    public void Other_arguments_are_no_export(params string[] args) => Assert.False(WebApplication.CreateSlimBuilder().AddContentExport(args));

    [Theory]
    [InlineData("https://example.org/", null, "https://example.org/")]
    [InlineData(null, null, "http://localhost/")]
    [InlineData("https://example.org/", "/sub/", "https://example.org/sub/")]
    [InlineData("https://example.org/x/", "sub", "https://example.org/sub/")]
    [InlineData("https://example.org/x/", "/", "https://example.org/")]
    [InlineData("https://example.org/", "http://other.example/y/", "http://other.example/y/")]
    public void The_base_is_a_path_or_an_address(string? site, string? given, string expected) =>
        Assert.Equal(expected, new ExportArguments("out", given).BaseFor(site is null ? null : new Uri(site)).AbsoluteUri);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<SiteExporter> ExportAsync(params string[] options) => ExportAsync(["/"], options);

    private async Task<SiteExporter> ExportAsync(string[] otherPages, string[] options, Action<WebApplication>? more = null, string folder = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddRazorComponents();
        builder.Services.AddContent(site => site.BaseAddress = new Uri("https://example.org/"));
        Assert.True(builder.AddContentExport(["export", Path.Combine(_folder, folder), .. options]));
        var app = builder.Build();
        app.MapGet("/", () => Results.Content("<a href=/articles/coffee>Coffee</a><a href=/more>More</a>", "text/html"));
        app.MapContent<ArticlePage>(Articles.Collection);
        app.MapContent(Notes.Collection, (note, _) => Results.Content($"<h1>{note.Title}</h1>{note.Html}", "text/html"));
        app.MapContentTerms<TermPage>(Articles.Collection);
        app.MapContentFeeds(Articles.Collection);
        app.MapContentSitemap(otherPages);
        (more ?? MapNothingMore)(app);
        app.MapFallback(() => Results.Content("<h1>gone</h1>", "text/html", statusCode: 404));
        var exporter = app.Services.GetRequiredService<SiteExporter>();
        await app.RunAsync();
        // It is the program's; the tests' own is another.
        (_exitCode, Environment.ExitCode) = (Environment.ExitCode, 0);
        return exporter;
    }

    private static void MapNothingMore(WebApplication app) => app.MapGet("/more", () => Results.Content("<p>more</p>", "text/html"));

    private IHtmlDocument Page(string url) => new HtmlParser().ParseDocument(File.ReadAllText(FileOf(Path.HasExtension(url) ? url : url + "/index.html")));

    private string FileOf(string url) => Path.Combine(_folder, url.TrimStart('/'));
}
