using System.Text.RegularExpressions;
using TypedContent.Package.Tests.Consumers;

namespace TypedContent.Package.Tests.Site;

/// <summary>The files that templates create.</summary>
[Collection(nameof(InstalledTemplates))]
public sealed class TemplateTests(PackedFeed feed, InstalledTemplates templates)
{
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
}
