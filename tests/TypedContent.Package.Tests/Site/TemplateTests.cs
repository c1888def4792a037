using System.Text.RegularExpressions;
using TypedContent.Package.Tests.Consumers;

namespace TypedContent.Package.Tests.Site;

/// <summary>The templates as people use them: installed from the packed feed, in a folder outside the repository.</summary>
public sealed class TemplateTests(PackedFeed feed, InstalledTemplates templates) : IClassFixture<InstalledTemplates>
{
    /// <summary>
    /// Names that C# or the packages would not allow, so that three builds cover them as well.
    /// </summary>
    [Theory]
    [InlineData("blog", "2nd blog.博客-x", "Tom & \"Jerry\" \\ {0}", "en")]
    [InlineData("docs", "class", "我的“文档” & 'more'", "zh")]
    [InlineData("empty", "TypedContent", "<b>Mine</b>", "en")]
    public async Task A_new_site_builds_without_a_warning_serves_and_exports_also_with_other_articles(string template, string name, string title, string language)
    {
        using var consumer = new Consumer(feed);
        templates.Create(consumer, template, "--name", name, "--output", ".", "--title", title, "--language", language);
        Assert.True(File.Exists(consumer.FullPath(name + ".csproj")));

        var pages = await BuildAndWalkAsync(consumer);
        var home = pages["/"]!;
        Assert.Equal(language, home.DocumentElement.GetAttribute("lang"));
        Assert.Contains(title, home.Title, StringComparison.Ordinal);
        Assert.Contains(pages.Keys, path => path.StartsWith("/articles/", StringComparison.Ordinal));

        var export = consumer.DotNet(AssemblyOf(consumer), "export", "out").Succeeded();
        Assert.Contains(export.Lines, line => line.EndsWith(", 0 faults", StringComparison.Ordinal));
        Assert.True(File.Exists(consumer.FullPath("out/index.html")));

        Directory.Delete(consumer.FullPath("articles"), recursive: true);
        consumer
            .Write("articles/tea.md", "---\ntitle: Tea\ndate: 2024-03-02\n---\n\nBoil the water, then [wait](guides/coffee.md).\n")
            .Write("articles/guides/coffee.md", "---\ntitle: Coffee\n---\n\nIt has no date.\n");
        pages = await BuildAndWalkAsync(consumer);
        Assert.Contains("/articles/tea", pages.Keys);
        Assert.Contains("/articles/guides/coffee", pages.Keys);
    }

    [Theory]
    [InlineData("MyBlog", "MyBlog")]
    [InlineData("Acme.Web-Site", "Acme.Web_Site")]
    [InlineData("my blog", "my_blog")]
    [InlineData("3.1", "_3._1")]
    [InlineData("博客", "博客")]
    [InlineData("Articles", "ArticlesSite")]
    [InlineData("Acme.class", "Acme.classSite")]
    [InlineData("TypedContent.AspNetCore", "TypedContentSite.AspNetCore")]
    public void The_namespace_is_the_name_as_csharp_allows_it(string name, string expected)
    {
        using var consumer = new Consumer(feed);
        templates.Create(consumer, "empty", "--name", name, "--output", ".");

        var project = File.ReadAllText(consumer.FullPath(name + ".csproj"));
        Assert.Contains($"<RootNamespace>{expected}</RootNamespace>", project, StringComparison.Ordinal);
        Assert.Contains($"namespace {expected};", File.ReadAllText(consumer.FullPath("Article.cs")), StringComparison.Ordinal);
        Assert.Contains($"site.Title = \"{name}\";", File.ReadAllText(consumer.FullPath("Program.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_samples_is_left_in_a_new_site()
    {
        foreach (var template in new[] { "blog", "docs", "empty" })
        {
            using var consumer = new Consumer(feed);
            templates.Create(consumer, template, "--name", "Mine", "--output", ".");

            var files = Directory.GetFiles(consumer.FullPath("."), "*", SearchOption.AllDirectories);
            Assert.NotEmpty(files);
            Assert.All(files, file => Assert.DoesNotMatch(
                new Regex("""TypedContent\w*Token|TypedContentProjectName|#if|FromSource|ProjectReference|页边”|margin\.example|manual\.example|Severity|DiagnosticKinds"""),
                Path.GetFileName(file) + File.ReadAllText(file)));
        }
    }

    private static async Task<IReadOnlyDictionary<string, AngleSharp.Html.Dom.IHtmlDocument?>> BuildAndWalkAsync(Consumer consumer)
    {
        consumer.DotNet("build", "-warnaserror").Succeeded();
        var server = new BlogServer(AssemblyOf(consumer));
        await using var stopping = server;
        await server.InitializeAsync();
        var (pages, faults) = await SiteWalk.FromAsync(server.Address);
        Assert.Empty(faults);
        return pages;
    }

    private static string AssemblyOf(Consumer consumer) => Assert
        .Single(Directory.GetFiles(consumer.FullPath("bin/Debug/net10.0"), "*.runtimeconfig.json"))
        .Replace(".runtimeconfig.json", ".dll", StringComparison.Ordinal);
}

/// <summary>The templates of the packed feed, installed for these tests alone: what the machine has installed stays as it is.</summary>
public sealed class InstalledTemplates : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-templates-").FullName;

    public InstalledTemplates(PackedFeed feed) => DotNet
        .Run("dotnet", _folder, ["new", "install", feed.TemplatePackage, "--debug:custom-hive", Path.Combine(_folder, "hive")], [.. Variables])
        .Succeeded();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal void Create(Consumer consumer, string template, params string[] arguments) => consumer
        .DotNet([.. Variables], ["new", "typedcontent-" + template, .. arguments, "--no-update-check", "--debug:custom-hive", Path.Combine(_folder, "hive")])
        .Succeeded();

    private IEnumerable<(string Name, string Value)> Variables => [("DOTNET_CLI_HOME", Path.Combine(_folder, "home")), ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false")];
}
