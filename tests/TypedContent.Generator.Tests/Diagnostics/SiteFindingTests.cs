using System.Globalization;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

public class SiteFindingTests
{
    [Fact]
    public void Two_articles_with_one_address_are_an_error_in_the_second_that_names_both()
    {
        var run = GeneratorRunner.Run(Site.Of(
            ("one.md", "---\ntitle: One\n---\n"),
            ("two.md", "---\ntitle: Two\nslug: one\n---\n"),
            ("three.md", "---\ntitle: Three\n---\n")));

        Assert.Equal(
            [
                "articles/two.md(3,7,3,10): error TC3001: articles/two.md and articles/one.md have the same address '/articles/one'. Give one of them "
                    + "another 'slug:'."],
            run.Findings);
        Assert.Equal(3, run.Load().All().Count);
    }

    [Fact]
    public void A_key_of_types_that_nothing_takes_is_one_warning_in_the_file_of_the_rarest()
    {
        var run = GeneratorRunner.Run(Site.Of(
            ("a.md", "---\ntitle: A\nmood: glad\n---\n"),
            ("b.md", "---\ntitle: B\n\nmood:\n  now: glad\n---\n"),
            ("c.md", "---\ntitle: C\nmood: sad\n---\n")));

        Assert.Equal(
            [
                "articles/b.md(4,1,4,5): warning TC1020: the key 'mood' is text in 2 files and a map in 1 file of Articles. No single type fits both, "
                    + "so there is no property for it. Rarest in: articles/b.md."],
            run.Findings);
    }

    [Fact]
    public void Of_one_warning_25_are_shown_and_how_many_more_there_are()
    {
        var run = GeneratorRunner.Run(Untitled(30));

        Assert.Equal(26, run.Findings.Count);
        Assert.All(
            run.Findings.Take(25),
            (finding, number) => Assert.StartsWith(Invariant($"articles/a{number:00}.md(1,1,1,4): warning TC1011"), finding, StringComparison.Ordinal));
        Assert.Equal("warning TC1011: 5 more warnings of this kind are not shown; <TypedContentMaxWarnings> says how many are", run.Findings[25]);
    }

    [Fact]
    public void As_many_warnings_as_may_be_shown_have_no_closing_line() => Assert.Equal(25, GeneratorRunner.Run(Untitled(25)).Findings.Count);

    [Fact]
    public void The_number_of_warnings_can_be_set() =>
        Assert.Equal(4, GeneratorRunner.Run(Untitled(30).WithProperty("TypedContentMaxWarnings", "3")).Findings.Count);

    [Fact]
    public void Errors_are_never_capped()
    {
        var site = Enumerable
            .Range(0, 30)
            .Aggregate(Site.Empty, (site, number) => site.With(Invariant($"a{number}.md"), "---\ntitle: T\ndate: 2024-02-30\n---\n"));

        Assert.Equal(30, GeneratorRunner.Run(site).Findings.Count(finding => finding.Contains("error TC1012", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Info", "info TC2001", "error TC1012")]
    [InlineData("Error", "error TC2001", "error TC1012")]
    public void How_severe_a_removal_is_can_be_set_and_changes_nothing_else(string severity, string removal, string other)
    {
        var run = GeneratorRunner.Run(
            Site.Of(("a.md", "---\ntitle: T\ndate: 2024-02-30\n---\n<script>x</script>\n")).WithProperty("TypedContentRemovalSeverity", severity));

        Assert.Equal(2, run.Findings.Count);
        Assert.Contains(other, run.Findings[0], StringComparison.Ordinal);
        Assert.Contains(removal, run.Findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_named_twice_is_one_article()
    {
        var site = Site.Of(("a.md", "---\ntitle: A\n---\n"));
        var twice = site with { Files = [.. site.Files, .. Site.Of(("a.md", "---\ntitle: A\n---\n")).Files] };

        var run = GeneratorRunner.Run(twice);

        Assert.Empty(run.Findings);
        Assert.Equal(GeneratorRunner.Run(site).Sources, run.Sources);
    }

    [Fact]
    public void The_same_file_named_by_two_paths_is_one_article()
    {
        var file = Site.ArticleFile("a.md", "---\ntitle: A\n---\n");

        var run = GeneratorRunner.Run(Site.Empty.With(file).With(file with { Path = Site.Folder + "other/../articles/a.md" }));

        Assert.Single(run.Load().All());
    }

    [Theory]
    [InlineData("README.md", "# A project\n\nText.\n")]
    [InlineData("AnalyzerReleases.Shipped.md", "; Shipped analyzer releases\n")]
    [InlineData("page.html", "<!doctype html><script>x</script>\n")]
    [InlineData("empty.md", "")]
    public void A_file_without_front_matter_and_collection_is_left_alone(string path, string text)
    {
        var run = GeneratorRunner.Run(Site.Empty.With(new SiteFile(Site.Folder + path, "||" + path, System.Text.Encoding.UTF8.GetBytes(text))));

        Assert.Empty(run.Findings);
        Assert.Empty(run.Load().All());
    }

    [Fact]
    public void A_file_with_front_matter_and_no_collection_is_an_article()
    {
        var run = GeneratorRunner.Run(Site.Empty.With(new SiteFile("/posts/2024/a.md", "||2024/a.md", "---\ntitle: A\n---\n"u8.ToArray())));

        Assert.Equal("../posts/2024/a.md", Assert.Single(run.Load().All()).SourcePath);
    }

    [Theory]
    [InlineData("articles/a.md", SiteFile.Ignored)]
    [InlineData("articles/_partial.md", "Articles||_partial.md")]
    public void What_is_ignored_or_a_partial_is_no_article(string path, string description)
    {
        var run = GeneratorRunner.Run(Site.Empty.With(new SiteFile(Site.Folder + path, description, "---\ntitle: [\n---\n"u8.ToArray())));

        Assert.Empty(run.Findings);
        Assert.Empty(run.Load().All());
    }

    private static Site Untitled(int count) =>
        Enumerable.Range(0, count).Aggregate(Site.Empty, (site, number) => site.With(Invariant($"a{number:00}.md"), "---\ndraft: false\n---\n"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
