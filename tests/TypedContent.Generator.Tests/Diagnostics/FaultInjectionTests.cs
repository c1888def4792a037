using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Components;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary>
/// Injects an exception into every stage, one at a time, when it works on the article <c>b.md</c>, the collection Posts, or the project as a whole. The result
/// must be TC0001, and the other articles must be generated.
/// </summary>
public class FaultInjectionTests
{
    private static readonly Site s_site = SiteOf("[To a](../articles/a.md), [nowhere](c.md)");

    // Sites in which an article has a generated file of its own, is in a bucket, or is newer than the content pack.
    private static readonly Dictionary<string, Site> s_sites = new()
    {
        ["code"] = s_site,
        ["pack"] = s_site.Packed(),
        ["old pack"] = s_site
            .Packed()
            .With(new SiteFile(Site.Folder + "obj/TypedContent.pack.index", null, "TypedContent pack index 2\nArticles 0 0\nPosts 0 0\n"u8.ToArray())),
        ["written pack"] = s_site.Packed().WithEncodedProperty("TypedContentPackFile", "/does/not/exist/TypedContent.pack"),
        ["components"] = SiteOf("<Callout Title=\"Mind\">the gap</Callout>").WithComponents(),
        ["many"] = Enumerable.Range(0, 300).Aggregate(s_site, (site, number) => site.WithMember("Posts", $"{number}.md", "---\ntitle: T\nrating: 1\n---\n")),
    };

    public static TheoryData<string> Stages => [.. StageNames.All.Concat(StageNames.Outputs)];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_fault_in_a_stage_is_an_error_that_names_it_and_the_other_articles_come_out(string stage)
    {
        var isReached = false;
        foreach (var (name, site) in s_sites)
        {
            // Skipped if already reached: it compiles 300 articles, and is only for stages that no other site reaches.
            if (isReached && name == "many")
            {
                continue;
            }

            var (result, wasInjected) = Run(site, stage);
            isReached |= wasInjected;

            Assert.Null(result.Exception);
            var faults = result.Diagnostics.Where(diagnostic => diagnostic.Id == "TC0001").Select(DiagnosticText.Of).ToArray();
            Assert.Equal(wasInjected, faults.Length > 0);
            Assert.All(
                faults, fault => Assert.Contains($"in the stage {stage}: InvalidOperationException: a fault, injected", fault, StringComparison.Ordinal));
            Assert.True(HasMember(result, "A"), $"{name}: {string.Join("\n", faults)}");
        }

        Assert.True(isReached, $"No site reaches {stage}.");
    }

    [Fact]
    public void Every_stage_that_works_is_in_the_list_of_stages()
    {
        var stages = new HashSet<string>(StringComparer.Ordinal);

        foreach (var site in s_sites.Values)
        {
            Drive(site, (stage, _) =>
            {
                lock (stages)
                {
                    stages.Add(stage);
                }
            });
        }

        Assert.Equal(StageNames.All.Concat(StageNames.Outputs).Order(StringComparer.Ordinal), stages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fault_at_one_article_is_reported_at_its_file()
    {
        var (result, _) = Run(s_site, StageNames.Linked);

        Assert.Equal(
            "posts/b.md(1,1,1,1): error TC0001: TypedContent failed on this article, in the stage Linked: InvalidOperationException: a fault, injected. "
            + "This is an error in TypedContent, not in your files. Until it is fixed, ContentIgnore=\"true\" on the article's item leaves the article out. Please report it.",
            Assert.Single(result.Diagnostics.Where(diagnostic => diagnostic.Id == "TC0001").Select(DiagnosticText.Of)));
        Assert.True(HasMember(result, "B"), "The article itself comes out too, with its links as they were written.");
    }

    [Fact]
    public void A_fault_of_one_collection_names_it()
    {
        var (result, _) = Run(s_site, StageNames.Names);

        Assert.StartsWith(
            "error TC0001: TypedContent failed on the collection Posts, in the stage Names: InvalidOperationException",
            Assert.Single(result.Diagnostics.Where(diagnostic => diagnostic.Id == "TC0001").Select(DiagnosticText.Of)),
            StringComparison.Ordinal);
    }

    private static bool HasMember(GeneratorRunResult result, string member) =>
        result.GeneratedSources.Any(source => source.SourceText.ToString().Contains($" {member} => OfKey(", StringComparison.Ordinal));

    private static (GeneratorRunResult Result, bool WasInjected) Run(Site site, string stage)
    {
        var wasInjected = false;
        var result = Drive(site, (name, input) =>
        {
            if (name == stage && !IsAboutOthers(FaultSubjects.Of(input).Name))
            {
                wasInjected = true;
                throw new InvalidOperationException("a fault, injected");
            }
        });
        return (result, wasInjected);
    }

    private static bool IsAboutOthers(string subject) =>
        subject.Length > 0
            && !subject.Contains("b.md", StringComparison.Ordinal)
            && !subject.Contains("Posts", StringComparison.Ordinal)
            && !subject.Contains("obj/", StringComparison.Ordinal);

    private static GeneratorRunResult Drive(Site site, Action<string, object?> probe)
    {
        var generator = new ContentGenerator(static options => new ArticleCompiler(options).Compile, new CompilationMemo(capacity: 0), probe);
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()]);
        return GeneratorRunner.Drive(site, driver).GetRunResult().Results.Single();
    }

    private static Site SiteOf(string body) => Site.Empty
        .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post,Authors/Author")
        .With("a.md", "---\ntitle: A\ntags: [one]\n---\n[To b](b.md), [nowhere](c.md), ![beside](photo.png)\n")
        .WithMember("Authors", "jane.md", "---\nname: Jane\n---\n")
        .WithMember("Posts", "b.md", "---\ntitle: B\ntags: [One]\nauthor: jane\nrating: 3\n---\n" + body + "\n", "/posts/{slug}")
        .WithFileList(["Articles"], ("Articles", "photo.png", "articles/photo.png"))
        .WithSource("Post.cs", """
            namespace Sample;
            [TypedContent.ContentCollection("Posts")]
            public sealed partial class Post
            {
                public required string Title { get; init; }
                public int Rating { get; init; }
                public partial Author? Author { get; }
            }
            """);
}
