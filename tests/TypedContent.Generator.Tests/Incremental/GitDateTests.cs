using System.Globalization;
using TypedContent.Generator.Tests.Declared;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>The times of last commits, which the package's targets list.</summary>
public class GitDateTests
{
    // 2024-03-02T20:00:00Z.
    private const long Evening = 1_709_409_600;

    private const string Text = "---\ntitle: T\n---\nText.\n";

    [Theory]
    [InlineData("title: T", "UTC", "2024-03-02T20:00:00+00:00")]
    [InlineData("title: T", "Asia/Shanghai", "2024-03-03T04:00:00+08:00")]
    [InlineData("title: T\ndate: 2024-03-02", "UTC", "2024-03-02T20:00:00+00:00")]
    [InlineData("title: T\ndate: 2024-03-03", "UTC", null)]
    [InlineData("title: T\nupdated: 2024-01-01", "UTC", "2024-01-01T00:00:00+00:00")]
    [InlineData("title: T\nlastmod: 2025-01-01", "UTC", "2025-01-01T00:00:00+00:00")]
    [InlineData("title: T\nupdated:", "UTC", "2024-03-02T20:00:00+00:00")]
    [InlineData("title: T\nupdated: Invalid Date", "UTC", "2024-03-02T20:00:00+00:00")]
    public void An_article_that_says_nothing_has_the_time_of_its_last_commit(string frontMatter, string zone, string? expected) => Assert.Equal(
        expected,
        Updated(GeneratorRunner.Run(WithDates(Site.Of(("a.md", $"---\n{frontMatter}\n---\nText.\n")).WithProperty("TypedContentTimeZone", zone), ("articles/a.md", Evening))), "Articles.A"));

    [Fact]
    public void A_file_of_defaults_takes_precedence_and_a_file_that_is_not_listed_has_none()
    {
        var run = GeneratorRunner.Run(WithDates(
            Site.Of(("a.md", Text), ("b.md", Text), ("old/c.md", Text), ("old/_defaults.yml", "updated: 2020-01-01\n")),
            ("articles/a.md", Evening), ("articles/old/c.md", Evening)));

        Assert.Equal(
            ("2024-03-02T20:00:00+00:00", null, "2020-01-01T00:00:00+00:00"),
            (Updated(run, "Articles.A"), Updated(run, "Articles.B"), Updated(run, "Articles.Old.C")));
    }

    [Theory]
    [InlineData("public DateTimeOffset? Updated { get; init; }", "2024-03-02T20:00:00+00:00")]
    [InlineData("public required DateTimeOffset Updated { get; init; }", "2024-03-02T20:00:00+00:00")]
    [InlineData("[FrontMatter(\"modified\")] public DateTime Updated { get; init; }", "2024-03-02T20:00:00+00:00")]
    [InlineData("public DateOnly? Updated { get; init; }", "2024-03-02T00:00:00+00:00")]
    [InlineData("public int Rating { get; init; }", "2024-03-02T20:00:00+00:00")]
    public void A_declared_property_has_it_too(string member, string expected)
    {
        var run = GeneratorRunner.Run(WithDates(DeclaredSite.Of(member, "title: T"), ("posts/a.md", Evening)));

        Assert.DoesNotContain(run.Findings, finding => finding.Contains("error", StringComparison.Ordinal));
        Assert.Equal(expected, Updated(run, "Posts.A"));
    }

    [Fact]
    public void A_commit_compiles_no_article_and_writes_only_those_with_another_time()
    {
        var site = Site.Of(("a.md", Text), ("b.md", Text));
        var run = GeneratorRunner.Run(WithDates(site, ("articles/a.md", Evening), ("articles/b.md", Evening)));

        var committed = run.Then(site => WithDates(site, ("articles/a.md", Evening), ("articles/b.md", Evening + 60)));

        Assert.Equal(0, committed.CompiledArticles);
        Assert.Equal(["Articles.B.Article.g.cs"], committed.WrittenFiles.Where(file => file.EndsWith(".Article.g.cs", StringComparison.Ordinal)));
        Assert.Equal("2024-03-02T20:01:00+00:00", Updated(committed, "Articles.B"));
        Assert.Equal(GeneratorRunner.Run(committed.Site).Sources, committed.Sources);
    }

    [Fact]
    public void Another_list_is_not_read() => Assert.Null(Updated(
        GeneratorRunner.Run(Site.Of(("a.md", Text)).With(
            new SiteFile(Site.Folder + "obj/app.TypedContent.dates", null, "TypedContent dates 2\n1\t/site/articles/a.md\n"u8.ToArray()))),
        "Articles.A"));

    private static string? Updated(GeneratorRun run, string entry) =>
        ((IContentEntry)run.Load().Entry(entry)).Updated?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static Site WithDates(Site site, params (string Path, long Time)[] dates) => site.With(new SiteFile(
        Site.Folder + "obj/app.TypedContent.dates",
        null,
        System.Text.Encoding.UTF8.GetBytes("TypedContent dates 1\n" + string.Concat(dates.Select(date => $"{date.Time}\t{Site.Folder}{date.Path}\n")))));
}
