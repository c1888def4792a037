using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

public class EditTests
{
    private static readonly string[] s_collected = [
        StageNames.Settings, StageNames.Collections, StageNames.Clashes, StageNames.Schema, StageNames.Names, StageNames.Catalog, StageNames.Findings];

    [Fact]
    public void With_200_articles_editing_the_body_of_one_compiles_one_and_writes_one_file()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(200));

        var edited = run.Then(site => site.With(ManyArticles.Path(100), ManyArticles.Text(100, "Another paragraph.")));

        Assert.Equal(1, edited.CompiledArticles);
        Assert.Equal(1, edited.Executions(StageNames.Compiled));
        Assert.Equal(1, edited.Changes(StageNames.Compiled));
        Assert.Equal(1, edited.Changes(StageNames.Articles));
        Assert.Equal([ManyArticles.HintName(100)], edited.WrittenFiles);
        Assert.All(s_collected, stage => Assert.Equal(0, edited.Changes(stage)));
    }

    [Fact]
    public void Editing_the_title_of_one_article_writes_one_file()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(20));

        var edited = run.Then(site => site.With(ManyArticles.Path(7), ManyArticles.Text(7).Replace("Article 7", "Seventh", StringComparison.Ordinal)));

        Assert.Equal([ManyArticles.HintName(7)], edited.WrittenFiles);
    }

    [Fact]
    public void Editing_the_date_of_one_article_writes_the_article_and_the_catalog()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(20));

        var edited = run.Then(site => site.With(ManyArticles.Path(7), ManyArticles.Text(7).Replace("2024", "2025", StringComparison.Ordinal)));

        Assert.Equal(["Articles.Catalog.g.cs", ManyArticles.HintName(7), "Articles.g.cs"], edited.WrittenFiles);
    }

    [Theory]
    [InlineData("---\ndate: 2024-03-02\ncategories: [b, a]\nrating: 3\ntitle: T\nmap: {x: 1, y: 2}\n---\nBody.\n")]
    [InlineData("---\ntitle: T\nmap: {y: 2, x: 1}\nrating: 3\ncategories: [b, a]\ndate: 2024-03-02\n---\nBody.\n")]
    [InlineData("\n\n---\n# A comment.\ntitle: 'T'\n\ndate:   2024-03-02\ncategories:\n  - b\n  - a\nrating: 3\nmap:\n  x: 1\n  y: 2\n---\nBody.\n")]
    [InlineData("---\r\ntitle: T\r\ndate: 2024-03-02\r\ncategories: [b, a]\r\nrating: 3\r\nmap: {x: 1, y: 2}\r\n---\r\nBody.\r\n")]
    [InlineData("\uFEFF---\ntitle: \"T\"\ndate: 2024-03-02\ncategories: [b, a]\nrating: 3\nmap: {x: 1, y: 2}\n---\n\n\nBody.")]
    public void Laying_a_file_out_anew_writes_nothing(string text)
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(3)
            .With("a.md", "---\ntitle: T\ndate: 2024-03-02\ncategories: [b, a]\nrating: 3\nmap: {x: 1, y: 2}\n---\nBody.\n"));

        var edited = run.Then(site => site.With("a.md", text));

        Assert.Equal(1, edited.Executions(StageNames.Compiled));
        Assert.Equal(0, edited.Changes(StageNames.Models));
        Assert.Equal(0, edited.Changes(StageNames.Articles));
        Assert.All(s_collected, stage => Assert.Equal(0, edited.Changes(stage)));
        Assert.Empty(edited.WrittenFiles);
    }

    [Fact]
    public void A_finding_that_moves_to_another_line_writes_nothing_and_is_reported_there()
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: T\ndate: Invalid Date\n---\nBody.\n")));

        var edited = run.Then(site => site.With("a.md", "---\n\n\ntitle: T\ndate: Invalid Date\n---\nBody.\n"));

        Assert.Empty(edited.WrittenFiles);
        Assert.StartsWith("articles/a.md(5,7,5,19): warning TC1013", Assert.Single(edited.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Saving_a_file_without_a_change_compiles_nothing()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(3));

        var saved = run.Then(site => site.With(ManyArticles.Path(1), ManyArticles.Text(1)));

        Assert.Equal(0, saved.Executions(StageNames.Compiled));
        Assert.Empty(saved.WrittenFiles);
    }

    [Fact]
    public void Editing_unrelated_code_runs_nothing_that_depends_on_files()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(20).WithSource("Program.cs", "class C { }"));

        var edited = run.Then(site => site.WithSource("Program.cs", "class C { int _x; int M() => _x; }").WithSource("Other.cs", "partial class D { }"));

        // These stages read the code, so they run, but their results are the same.
        string[] readers = [StageNames.Clashes, StageNames.Symbols, StageNames.Components, StageNames.UsedNames];
        Assert.All(StageNames.All.Except(readers), stage => Assert.Equal(0, edited.Executions(stage)));
        Assert.All(readers, stage => Assert.Equal(0, edited.Changes(stage)));
        Assert.Empty(edited.WrittenFiles);
    }
}
