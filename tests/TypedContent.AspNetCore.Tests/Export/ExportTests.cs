using System.Text.Json;
using System.Text.RegularExpressions;
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
    
    [Fact]
    public async Task Every_entry_term_feed_and_old_address_is_a_file_whatever_it_is_called()
    {
        await ExportAsync("--base", "/sub/");

        foreach (var url in Articles.All
            .Select(article => article.Url)
            .Concat(Articles.Collection.Taxonomies.SelectMany(taxonomy => taxonomy).Select(term => term.Url)))
        {
            Assert.True(File.Exists(FileOf(url + "/index.html")), url);
        }

        foreach (var term in Articles.Collection.Taxonomies.SelectMany(taxonomy => taxonomy))
        {
            Assert.Equal(term.Name, Page(term.Url).QuerySelector("h1")!.TextContent);
            Assert.True(File.Exists(FileOf(term.Url + "/feed.xml")), term.Url);
        }

        Assert.Equal("/sub/articles/coffee/", Page("/2019/咖啡").QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("https://example.org/sub/articles/coffee/", await File.ReadAllTextAsync(FileOf("/sitemap.xml")), StringComparison.Ordinal);
        Assert.Equal("gone", Page("/404.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_sitemap_in_parts_is_written_with_all_of_them()
    {
        await ExportAsync([.. Enumerable.Range(0, SitemapPages.MostPages).Select(i => $"/p{i}")], ["--base", "/sub/"]);

        Assert.Contains("/sub/sitemap-2.xml", await File.ReadAllTextAsync(FileOf("/sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("/p49999<", await File.ReadAllTextAsync(FileOf("/sitemap-1.xml")), StringComparison.Ordinal);
        Assert.Contains("/articles/coffee/<", await File.ReadAllTextAsync(FileOf("/sitemap-2.xml")), StringComparison.Ordinal);
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
            ["/a/b/en/articles/tea/", "#the-cup", "https://other.example/a?b=1&c=2", "mailto:a@example.org"],
            page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!));
        Assert.Equal("/a/b/images/a.png 1x, /a/b/b.png 2x", page.QuerySelector("main img[srcset]")!.GetAttribute("srcset"));
        Assert.Equal("https://elsewhere.example/a/b/articles/coffee/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
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
        var result = await ExportAsync();

        Assert.Equal(["/articles/coffee -> /b.png: 404", "/articles/coffee -> /images/a.png: 404"], result.Faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_that_throws_is_a_fault_and_the_others_are_written()
    {
        var result = await ExportAsync([], [], app =>
        {
            app.MapGet("/more", () => Results.Content("<a href=/throws>x</a><a href=/last>y</a>", "text/html"));
            app.MapGet("/throws", (Func<string>)(() => throw new InvalidOperationException("No such thing.")));
            app.MapGet("/last", () => Results.Content("<p>last</p>", "text/html"));
        });

        Assert.Contains("/more -> /throws: 500 (InvalidOperationException: No such thing.)", result.Faults);
        Assert.True(File.Exists(FileOf("/last/index.html")));
    }

    [Theory]
    [InlineData("/data", "/data/x")]
    [InlineData("/data/x", "/data")]
    public async Task A_file_where_another_page_needs_a_folder_is_a_fault_and_the_others_are_written(string first, string second)
    {
        var result = await ExportAsync([], [], app =>
        {
            app.MapGet("/more", () => Results.Content($"<a href={first}>x</a><a href={second}>y</a><a href=/last>z</a>", "text/html"));
            app.MapGet("/data", () => Results.Content("{}", "application/json"));
            app.MapGet("/data/x", () => Results.Content("<p>page</p>", "text/html"));
            app.MapGet("/last", () => Results.Content("<p>last</p>", "text/html"));
        });

        var files = new[] { "/data", "/data/x/index.html" };
        var (written, left) = first == "/data" ? (files[0], files[1]) : (files[1], files[0]);
        Assert.Contains($"{left} and {written}: one is a file where the other needs a folder, and was left out", result.Faults);
        Assert.True(File.Exists(FileOf(written)));
        Assert.True(File.Exists(FileOf("/last/index.html")));
    }

    [Fact]
    public async Task An_export_to_where_nothing_can_be_written_fails()
    {
        await File.WriteAllTextAsync(FileOf("/file"), "");

        await Assert.ThrowsAnyAsync<IOException>(() => ExportAsync([], [], folder: "file/site"));
    }

    [Theory]
    [InlineData(ContentPageAddresses.Slash)]
    [InlineData(ContentPageAddresses.Html)]
    public async Task Every_address_that_is_written_is_that_of_a_file(ContentPageAddresses addresses)
    {
        await ExportAsync("--base", "https://example.org/sub/", "--addresses", addresses.ToString());
        var checkedAddresses = 0;

        foreach (var file in Directory
            .EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".html" or ".xml" or ".json"))
        {
            foreach (Match match in Regex.Matches(await File.ReadAllTextAsync(file), """(?:https://example\.org|(?:href|src)=")(/sub/[^"<>\\&?#,\s]*)"""))
            {
                var address = Uri.UnescapeDataString(match.Groups[1].Value)["/sub".Length..];
                Assert.True(
                    address is "/images/a.png" or "/images/coffee.jpg" or "/b.png"
                        || File.Exists(FileOf(address.EndsWith('/') ? address + "index.html" : address)),
                    $"{file}: {address}");
                checkedAddresses++;
            }
        }

        Assert.True(checkedAddresses > 200, $"{checkedAddresses}");
        var coffee = addresses == ContentPageAddresses.Slash ? "/articles/coffee/index.html" : "/articles/coffee.html";
        var address2 = "https://example.org/sub" + coffee.Replace("index.html", "", StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(FileOf(coffee));
        foreach (var place in new[] { $"rel=\"canonical\" href=\"{address2}\"", $"property=\"og:url\" content=\"{address2}\"", $"\"url\":\"{address2}\"" })
        {
            Assert.Contains(place, page, StringComparison.Ordinal);
        }

        foreach (var feed in new[] { "/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml" })
        {
            Assert.Contains(address2, await File.ReadAllTextAsync(FileOf(feed)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_host_that_reads_redirects_from_a_file_gets_one_and_no_pages_that_lead_on()
    {
        await ExportAsync("--redirects", "netlify,swa,nginx", "--base", "/sub/");

        Assert.Contains(
            "/sub/2019/%E5%92%96%E5%95%A1 /sub/articles/coffee/ 301\n", await File.ReadAllTextAsync(FileOf("/_redirects")), StringComparison.Ordinal);
        Assert.Contains(
            "location = \"/sub/2019/咖啡\" { return 301 \"/sub/articles/coffee/\"; }\n",
            await File.ReadAllTextAsync(FileOf("/redirects.nginx.conf")),
            StringComparison.Ordinal);
        using var swa = JsonDocument.Parse(await File.ReadAllTextAsync(FileOf("/staticwebapp.config.json")));
        Assert.Contains(
            swa.RootElement.GetProperty("routes").EnumerateArray(),
            route => route.GetProperty("route").GetString() == "/sub/old/coffee" && route.GetProperty("redirect").GetString() == "/sub/articles/coffee/");
        Assert.False(File.Exists(FileOf("/old/coffee/index.html")));
    }

    [Fact]
    public async Task Old_addresses_of_pages_that_are_no_entries_lead_on_and_those_of_files_have_a_copy()
    {
        var moved = new Dictionary<string, string>
        {
            ["/tag/Slow/"] = "/articles/tags/slow",
            ["/类别/{x}"] = "/articles/coffee",
            ["/index.xml"] = "/feed.xml",
            ["/away"] = "https://elsewhere.example/",
            ["/nowhere"] = "/no-such-page",
        };

        var result = await ExportAsync([], ["--base", "/sub/"], app => app.MapContentRedirects(moved));

        Assert.Equal("/sub/articles/tags/slow/", Page("/tag/Slow").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/sub/articles/coffee/", Page("/类别/{x}").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("https://elsewhere.example/", Page("/away").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(await File.ReadAllTextAsync(FileOf("/feed.xml")), await File.ReadAllTextAsync(FileOf("/index.xml")));
        Assert.Contains("/nowhere -> /no-such-page: 404", result.Faults);
    }

    [Fact]
    public async Task A_host_that_reads_redirects_has_those_of_old_addresses_too()
    {
        await ExportAsync(
            [], ["--redirects", "netlify"], app => app.MapContentRedirects(new Dictionary<string, string> { ["/tag/slow/"] = "/articles/tags/slow" }));

        Assert.Contains("/tag/slow/ /articles/tags/slow/ 301\n", await File.ReadAllTextAsync(FileOf("/_redirects")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_could_hold_script_have_their_headers_in_the_files_that_hosts_read()
    {
        await ExportAsync("--base", "/sub/");

        var headers = await File.ReadAllTextAsync(FileOf("/_headers"));
        Assert.StartsWith("/*\n  X-Content-Type-Options: nosniff\n", headers, StringComparison.Ordinal);
        Assert.Contains("/sub/articles/diagram.svg\n  Content-Security-Policy: default-src 'none'; ", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("cup.jpg", headers, StringComparison.Ordinal);

        using var swa = JsonDocument.Parse(await File.ReadAllTextAsync(FileOf("/staticwebapp.config.json")));
        var route = swa.RootElement
            .GetProperty("routes")
            .EnumerateArray()
            .First(route => route.GetProperty("route").GetString() == "/sub/articles/diagram.svg");
        Assert.Contains("script-src 'none'", route.GetProperty("headers").GetProperty("Content-Security-Policy").GetString(), StringComparison.Ordinal);

        var iis = System.Xml.Linq.XDocument.Parse(await File.ReadAllTextAsync(FileOf("/web.config")));
        Assert.Contains(iis.Descendants("location"), location => (string?)location.Attribute("path") == "articles/diagram.svg");
    }

    [Theory]
    [InlineData("a.", "ends with a dot or a blank")]
    [InlineData("a ", "ends with a dot or a blank")]
    [InlineData("con", "is the name of a device on Windows")]
    [InlineData("NUL.txt", "is the name of a device on Windows")]
    [InlineData("com1.tar.gz", "is the name of a device on Windows")]
    [InlineData("lpt\u00B9", "is the name of a device on Windows")]
    [InlineData("a\nb", "has a control character in it")]
    [InlineData("a\u007Fb", "has a control character in it")]
    [InlineData("a\\b", "has a backslash in it")]
    [InlineData("..", "cannot be a file's name here")]
    public void A_name_that_is_no_file_somewhere_is_a_fault(string name, string fault) =>
        Assert.StartsWith(fault, FileNames.FindFault(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("console")]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("a.b")]
    [InlineData(".nojekyll")]
    [InlineData("咖啡")]
    public void Any_other_is_a_name(string name) => Assert.Null(FileNames.FindFault(name));

    [Fact]
    public async Task A_host_that_leaves_folders_out_is_told_not_to()
    {
        await ExportAsync();

        Assert.Empty(await File.ReadAllBytesAsync(FileOf("/.nojekyll")));
    }

    [Theory]
    [InlineData("\"--bsae\" is not an option of export. Expected --base, --addresses, --redirects.", "--bsae", "/x/")]
    [InlineData("--base needs a value.", "--base")]
    [InlineData("--addresses does not know \"flat\". Expected slash or html.", "--addresses=flat")]
    [InlineData("--addresses does not know \"1\". Expected slash or html.", "--addresses=1")]
    [InlineData(
        "--redirects does not know \"apache\". Expected one or more of netlify, cloudflare, swa, nginx, with commas between them.", "--redirects", "apache")]
    [InlineData("\"more\" is a second folder, after \"out\". Expected one.", "more")]
    public async Task An_argument_that_says_nothing_ends_the_program_with_2(string fault, params string[] arguments)
    {
        string[] args = ["export", "out", .. arguments];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddTypedContent();
        await using var app = builder.AddContentExport(args).Build();

        Assert.Equal(2, await app.RunOrExportAsync(args));
        Assert.Equal(fault, ExportArguments.Read(args).Fault);
    }

    [Fact]
    public async Task An_export_that_was_not_prepared_says_how()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => app.RunOrExportAsync(["export", "out"]));

        Assert.Contains("builder.AddContentExport(args)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_only_runs_in_an_export_says_how_to_end_the_program()
    {
        var builder = WebApplication.CreateSlimBuilder().AddContentExport(["export", "out"]);
        builder.Services.AddTypedContent();
        await using var app = builder.Build();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());

        Assert.Contains("RunOrExportAsync(args)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "export", "out")]
    [InlineData]
    [InlineData("--urls", "http://localhost:1")]
    public async Task Other_arguments_are_no_export(params string[] args)
    {
        await using var app = WebApplication.CreateSlimBuilder().AddContentExport(args).Build();

        Assert.Null(app.Services.GetService<ContentExportOptions>());
    }

    [Theory]
    [InlineData("https://example.org/", null, "https://example.org/")]
    [InlineData(null, null, "http://localhost/")]
    [InlineData("https://example.org/", "/sub/", "https://example.org/sub/")]
    [InlineData("https://example.org/x/", "sub", "https://example.org/sub/")]
    [InlineData("https://example.org/x/", "/", "https://example.org/")]
    [InlineData("https://example.org/", "http://other.example/y/", "http://other.example/y/")]
    public void The_base_is_a_path_or_an_address(string? site, string? given, string expected) =>
        Assert.Equal(expected, ExportArguments.BaseFor(new ContentExportOptions { Base = given }, site is null ? null : new Uri(site)).AbsoluteUri);

    [Fact]
    public async Task The_Markdown_of_pages_is_beside_them_and_the_list_for_language_models_leads_to_it()
    {
        await ExportAsync(["/"], ["--base", "/sub/"], app =>
        {
            MapNothingMore(app);
            app.MapContent(Handbooks.Collection, content => content.Entries<VersionedPage>().Markdown().Llms());
        });

        Assert.StartsWith("# Setup 2\n\nPlug in", await File.ReadAllTextAsync(FileOf("/handbooks/v2/setup.md")), StringComparison.Ordinal);
        Assert.Contains("(https://example.org/sub/handbooks/v2/setup.md)", await File.ReadAllTextAsync(FileOf("/llms.txt")), StringComparison.Ordinal);
        Assert.Equal("/sub/handbooks/v2/setup.md", new Uri(
            Page("/handbooks/v2/setup").QuerySelector("link[type='text/markdown']")!.GetAttribute("href")!,
            UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } address ? address.AbsolutePath : "");
        Assert.False(File.Exists(FileOf("/handbooks/v1/legacy.md")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<ContentExportResult> ExportAsync(params string[] options) => ExportAsync(["/"], options);

    private async Task<ContentExportResult> ExportAsync(string[] otherPages, string[] options, Action<WebApplication>? more = null, string folder = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddRazorComponents();
        builder.Services.AddTypedContent(site => site.BaseAddress = new Uri("https://example.org/"));
        var arguments = ExportArguments.Read(["export", Path.Combine(_folder, folder), .. options]);
        Assert.Null(arguments.Fault);
        builder.AddContentExport(arguments.Options);
        await using var app = builder.Build();
        app.MapGet("/", () => Results.Content("<a href=/articles/coffee>Coffee</a><a href=/more>More</a>", "text/html"));
        app.MapContent<ArticlePage>(Articles.Collection);
        app.MapContent(Notes.Collection, (note, _) => Results.Content($"<h1>{note.Title}</h1>{note.Html}", "text/html"));
        app.MapContentTerms<TermPage>(Articles.Collection);
        app.MapContentFeeds(Articles.Collection);
        app.MapContentSitemap(otherPages);
        (more ?? MapNothingMore)(app);
        app.MapFallback(() => Results.Content("<h1>gone</h1>", "text/html", statusCode: 404));
        return await app.ExportContentAsync();
    }

    private static void MapNothingMore(WebApplication app) => app.MapGet("/more", () => Results.Content("<p>more</p>", "text/html"));

    private IHtmlDocument Page(string url) => new HtmlParser().ParseDocument(File.ReadAllText(FileOf(Path.HasExtension(url) ? url : url + "/index.html")));

    private string FileOf(string url) => Path.Combine(_folder, url.TrimStart('/'));
}
