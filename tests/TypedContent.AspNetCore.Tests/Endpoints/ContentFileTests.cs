using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

public sealed class ContentFileTests
{
    private static readonly Action<WebApplication> s_site = app => app.MapContent<ArticlePage>(Articles.Collection);

    [Fact]
    public async Task Every_file_is_served_at_its_own_address_as_it_is()
    {
        await using var site = await TestSite.StartAsync(s_site);

        Assert.Equal(
            ["articles/clip.mp4", "articles/cup.jpg", "articles/diagram.svg", "articles/page.xhtml", "articles/说明 书.txt"],
            Articles.Collection.Files.Select(file => file.SourcePath));
        foreach (var file in Articles.Collection.Files)
        {
            using var response = await site.SendAsync(ContentAddress.Encode(file.Url));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, file.OutputPath)), await response.Content.ReadAsByteArrayAsync());
            Assert.Equal(file.MediaType, response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Theory]
    [InlineData("/articles/diagram.svg", true, false)]
    [InlineData("/articles/page.xhtml", true, true)]
    [InlineData("/articles/cup.jpg", false, false)]
    [InlineData("/articles/clip.mp4", false, false)]
    public async Task What_could_hold_script_may_run_none(string path, bool isActive, bool isDownload)
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var response = await site.SendAsync(path);

        Assert.Equal(isActive, response.Headers.TryGetValues("Content-Security-Policy", out var policy));
        Assert.True(!isActive
            || (policy!.Single().Contains("script-src 'none'", StringComparison.Ordinal) && policy!.Single().EndsWith("sandbox", StringComparison.Ordinal)));
        Assert.Equal(isDownload ? "attachment" : null, response.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task A_client_that_has_a_file_is_told_so()
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var first = await site.SendAsync("/articles/cup.jpg");
        var (tag, modified) = (first.Headers.ETag!.ToString(), first.Content.Headers.LastModified!.Value.ToString(
            "R", System.Globalization.CultureInfo.InvariantCulture));

        using var byTag = await site.SendAsync("/articles/cup.jpg", null, ("If-None-Match", tag));
        using var byDate = await site.SendAsync("/articles/cup.jpg", null, ("If-Modified-Since", modified));
        using var other = await site.SendAsync("/articles/cup.jpg", null, ("If-None-Match", "\"other\""));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK), (byTag.StatusCode, byDate.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for_and_its_head_alone()
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var part = await site.SendAsync("/articles/clip.mp4", null, ("Range", "bytes=256-259"));
        using var head = await site.SendAsync("/articles/clip.mp4", HttpMethod.Head);

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal([0, 1, 2, 3], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal(new ContentRangeHeaderValue(256, 259, 1024), part.Content.Headers.ContentRange);
        Assert.Equal(1024, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/articles/CUP.jpg", "/articles/cup.jpg")]
    [InlineData("/articles/cup.jpg/", "/articles/cup.jpg")]
    public async Task Another_spelling_is_redirected(string path, string url)
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var response = await site.SendAsync(path);

        Assert.Equal((HttpStatusCode.PermanentRedirect, url), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/articles/coffee.md")]
    [InlineData("/articles/none.jpg")]
    [InlineData("/articles/..%2f..%2fappsettings.json")]
    [InlineData("/articles/%2e%2e/TypedContent.AspNetCore.Tests.dll")]
    [InlineData("/articles/..%5ccup.jpg")]
    [InlineData("/articles/cup.jpg%00")]
    public async Task Nothing_else_can_be_asked_for(string path)
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var response = await site.SendAsync(path);

        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, response.StatusCode.ToString());
    }

    [Fact]
    public async Task A_file_that_was_taken_away_is_not_found()
    {
        var file = new ContentFile
        {
            Name = "x.png", Url = "/x.png", SourcePath = "articles/x.png", MediaType = "image/png", OutputPath = "content/none/x.png",
        };
        await using var site = await TestSite.StartAsync(app => app.MapGet("/x", () => new ContentFileResult(file)));
        using var response = await site.SendAsync("/x");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task In_development_an_apps_own_file_is_read_where_it_lies_in_the_project()
    {
        var folder = Directory.CreateTempSubdirectory("typedcontent-files-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "articles"));
            await File.WriteAllTextAsync(Path.Combine(folder, "articles", "cup.jpg"), "edited");
            var file = Articles.Collection.Files.Single(file => file.Name == "cup.jpg");
            var copy = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, file.OutputPath));

            Assert.Equal("edited"u8.ToArray(), await ServeAsync("Development", "TypedContent.AspNetCore.Tests"));
            Assert.Equal(copy, await ServeAsync("Development", "Another"));
            Assert.Equal(copy, await ServeAsync("Production", "TypedContent.AspNetCore.Tests"));

            async Task<byte[]> ServeAsync(string environment, string application)
            {
                await using var site = await TestSite.StartAsync(
                    s_site, services => services.AddSingleton<IWebHostEnvironment>(new Environment(environment, application, folder)));
                using var response = await site.SendAsync(file.Url);
                return await response.Content.ReadAsByteArrayAsync();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task What_is_said_of_the_pages_holds_for_their_files()
    {
        await using var site = await TestSite.StartAsync(app => app.MapContent<ArticlePage>(Articles.Collection).WithMetadata("marked"));

        var marked = site.Services
            .GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<string>() == "marked");

        Assert.Equal(
            ["Articles: /articles/{**file}", "Articles: /articles/{slug}"], marked.Select(endpoint => endpoint.DisplayName).Order(StringComparer.Ordinal));
    }

    private sealed class Environment(string name, string application, string root) : IWebHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = application;

        public string ContentRootPath { get; set; } = root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string WebRootPath { get; set; } = root;

        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
    }
}
