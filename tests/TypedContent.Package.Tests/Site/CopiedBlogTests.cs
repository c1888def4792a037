using System.Text.RegularExpressions;
using TypedContent.Package.Tests.Consumers;

namespace TypedContent.Package.Tests.Site;

/// <summary>The sample as users copy it: outside the repository, with the package, and with two articles of their own instead of ours.</summary>
public sealed partial class CopiedBlogTests(PackedFeed feed)
{
    [Fact]
    public async Task A_copy_with_two_articles_of_one_language_builds_without_a_warning_and_every_link_leads_somewhere_in_that_language()
    {
        using var consumer = new Consumer(feed);
        var blog = Path.Combine(Repository.Root, "samples", "Blog");
        foreach (var file in Directory.EnumerateFiles(blog, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(blog, file)))
        {
            if (!file.StartsWith("articles", StringComparison.Ordinal) && !file.StartsWith("obj", StringComparison.Ordinal))
            {
                consumer.Write(file, File.ReadAllBytes(Path.Combine(blog, file)));
            }
        }

        var project = File.ReadAllText(Path.Combine(blog, "Blog.csproj"));
        project = ProjectReference().Replace(
            Import().Replace(project, ""), $"<PackageReference Include=\"TypedContent.AspNetCore\" Version=\"{feed.Version}\" />");
        consumer
            .Write(
                "Blog.csproj",
                project.Replace("<TargetFramework>", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><TargetFramework>", StringComparison.Ordinal))
            .Write("articles/tea.md", "---\ntitle: 喝茶\nlang: zh\ndate: 2024-03-02\n---\n\n先烧水，[再等](coffee.md)。\n")
            .Write("articles/coffee.md", "---\ntitle: 咖啡\nlang: zh\ntags: [早晨]\n---\n\n没有日期的一篇。\n");

        consumer.Build().Succeeded();
        var server = new BlogServer(consumer.FullPath("bin/Debug/net10.0/Blog.dll"));
        await using var stopping = server;
        await server.InitializeAsync();
        var (pages, faults) = await SiteWalk.FromAsync(server.Address);

        Assert.Empty(faults);
        Assert.Contains("/articles/tags", pages.Keys);
        Assert.DoesNotContain(
            pages.Keys, path => path is "/en" or "/zh" or "/authors" or "/articles/categories" || path.StartsWith("/zh/", StringComparison.Ordinal));
        Assert.All(pages.Values, page => Assert.Equal("zh", page?.DocumentElement.GetAttribute("lang") ?? "zh"));
        Assert.All(pages.Values, page => Assert.Null(page?.QuerySelector("main [lang=en]")));
    }

    [GeneratedRegex("""<Import Project="[^"]*" />""")]
    private static partial Regex Import();

    [GeneratedRegex("""<ProjectReference Include="[^"]*" />""")]
    private static partial Regex ProjectReference();
}
