using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>Files that set keys for the articles below their folders.</summary>
public class DefaultsTests
{
    private static readonly Site s_site = Site.Of(
        ("a.md", "---\ntitle: A\n---\n"),
        ("guides/b.md", "---\ntitle: B\n---\n"),
        ("guides/c.md", "---\ntitle: C\nlayout: plain\n---\n"),
        ("guides/_defaults.yml", "layout: wide\nrating: 3\n"));

    [Fact]
    public void Articles_below_the_folder_have_the_keys_and_inference_sees_them()
    {
        var site = GeneratorRunner.Run(s_site).Load();

        Assert.Equal("wide", LoadedSite.Value(site.Entry("Articles.Guides.B"), "Layout"));
        Assert.Equal("plain", LoadedSite.Value(site.Entry("Articles.Guides.C"), "Layout"));
        Assert.Equal(3L, LoadedSite.Value(site.Entry("Articles.Guides.C"), "Rating"));
        Assert.Null(LoadedSite.Value(site.Entry("Articles.A"), "Layout"));
    }

    [Fact]
    public void An_edit_compiles_the_articles_below_and_no_other()
    {
        var run = GeneratorRunner.Run(s_site);

        var edited = run.Then(site => site.With("guides/_defaults.yml", "layout: narrow\nrating: 3\n"));

        Assert.Equal(2, edited.CompiledArticles);
        Assert.Equal(1, edited.Changes(StageNames.Models));
        Assert.Equal("narrow", LoadedSite.Value(edited.Load().Entry("Articles.Guides.B"), "Layout"));
    }

    [Fact]
    public void An_edit_of_an_article_compiles_that_article()
    {
        var run = GeneratorRunner.Run(s_site);

        Assert.Equal(1, run.Then(site => site.With("guides/b.md", "---\ntitle: Bee\n---\n")).CompiledArticles);
    }

    [Fact]
    public void What_is_wrong_with_a_default_is_reported_once_in_its_file() => Assert.Equal(
        [
            "articles/guides/_defaults.yml(1,7,1,17): error TC1012: 'date' is not a valid date: \"2024-13-02\" (month 13). Expected e.g. 2024-03-02 or "
                + "2024-03-02T08:30:00+01:00."],
        GeneratorRunner.Run(s_site.With("guides/_defaults.yml", "date: 2024-13-02\n")).Findings);

    [Fact]
    public void A_declared_type_reads_them_and_checks_them_in_their_file()
    {
        const string Source = """
            using TypedContent;
            using System.ComponentModel.DataAnnotations;
            namespace Sample;
            [ContentCollection("Articles")]
            public sealed partial class Article { public required string Layout { get; init; } [Range(1, 5)] public int Rating { get; init; } }
            """;

        var good = GeneratorRunner.Run(s_site.Without("a.md").WithSource("Article.cs", Source));
        var bad = GeneratorRunner.Run(
            s_site.Without("a.md").WithSource("Article.cs", Source).With("guides/_defaults.yml", "layout: wide\nrating: 9\nraiting: 3\n"));

        Assert.Empty(good.Findings);
        Assert.Equal("wide", LoadedSite.Value(good.Load().Entry("Articles.Guides.B"), "Layout"));
        Assert.Equal(["TC1014", "TC1016"], bad.Result.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.All(bad.Findings, finding => Assert.StartsWith("articles/guides/_defaults.yml(", finding, StringComparison.Ordinal));
    }
}
