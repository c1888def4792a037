using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Incremental;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Snapshots;

/// <summary>Snapshots of generated code.</summary>
public class CodeTests
{
    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public void The_founding_shape(string extension) =>
        SnapshotOf.Sources(GeneratorRunner.Run(Site.Of(($"2021-11-06-early-tea-market.{extension}", FoundingShape.Text))), "founding-shape-" + extension);

    [Fact]
    public void A_markdown_article() => SnapshotOf.Sources(Clean(Site.Of(("guides/2024-03-02-setup.md", """
        ---
        title: Setting up
        date: 2024-03-02T08:30:00+01:00
        updated: 2024-03-05
        description: From nothing to a first page.
        authors: [Ada, Grace]
        categories: Guides
        tags: [c#, first steps]
        lang: en
        ---
        # Setting up

        A first paragraph with a [link](https://example.com "The title") and `code`.

        <!-- more -->

        ## What you need

        - a shell
        - an editor

        ```csharp
        var quotes = $"{{ {"\"\"\""} }}";
        ```

        ![A desk](desk.png)

        """))), "markdown-article");

    [Theory]
    [InlineData("---\ntitle: Nothing\n---\n")]
    [InlineData("---\ntitle: Nothing\n---")]
    [InlineData("---\r\ntitle: Nothing\r\n---\r\n\r\n \t\r\n")]
    public void An_empty_body(string text) => SnapshotOf.Sources(Clean(Site.Of(("nothing.md", text))), "empty-body");

    [Fact]
    public void No_articles() => SnapshotOf.Sources(Clean(Site.Empty), "no-articles");

    [Fact]
    public void Nested_folders() => SnapshotOf.Sources(
        Clean(Site.Of(
            ("a.md", Titled("A")),
            ("guides/a.md", Titled("Guide")),
            ("guides/deep/er/a.md", Titled("Deeper")),
            ("guides/deep/index.md", Titled("Index")),
            ("zh/guides/a.md", Titled("指南")))),
        "nested-folders",
        file => !file.EndsWith(".Entry.g.cs", StringComparison.Ordinal));

    [Fact]
    public void Several_collections() => SnapshotOf.Sources(
        Clean(Site.Of(("a.md", Titled("A")))
            .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post,Stories/Story")
            .WithMember("Posts", "first.md", "---\ntitle: First\nrating: 5\n---\nText.\n")),
        "several-collections");

    [Fact]
    public void The_global_namespace_and_internal_types() => SnapshotOf.Sources(
        Clean(Site.Of(("a.md", Titled("A"))).WithProperty("TypedContentNamespace", "").WithProperty("TypedContentAccessibility", "internal")),
        "global-namespace");

    [Fact]
    public void Buckets_of_many_articles() => SnapshotOf.Sources(
        GeneratorRunner.Run(Incremental.ManyArticles.Site(257)),
        "bucket",
        file => file == "Articles.000.g.cs");

    private static string Titled(string title) => $"---\ntitle: {title}\n---\nText.\n";

    private static GeneratorRun Clean(Site site)
    {
        var run = GeneratorRunner.Run(site);
        Assert.Empty(run.Findings);
        return run;
    }
}
