using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>Files that articles show parts of.</summary>
public class SnippetTests
{
    private static readonly Site s_site = Site.Of(
            ("a.md", "---\ntitle: A\n---\n```cs file=\"../../src/Cart.cs#total\"\n```\n"),
            ("b.md", "---\ntitle: B\n---\n<<< @/samples/other.py\n"),
            ("c.md", "---\ntitle: C\n---\nNothing about Cart.cs.\n"))
        .WithSnippet("../src/Cart.cs", "#region total\nfirst();\n#endregion\n")
        .WithSnippet("samples/other.py", "second()\n");

    private static string HtmlOf(GeneratorRun run, string entry) => (string)LoadedSite.Value(run.Load().Entry(entry), "Html")!;

    [Fact]
    public void Articles_show_files_inside_and_outside_of_the_project()
    {
        var run = GeneratorRunner.Run(s_site);

        Assert.Empty(run.Findings);
        Assert.Contains("first", HtmlOf(run, "Articles.A"), StringComparison.Ordinal);
        Assert.Contains("second", HtmlOf(run, "Articles.B"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_file_compiles_the_articles_that_show_it_and_no_other()
    {
        var run = GeneratorRunner.Run(s_site);

        var edited = run.Then(site => site.WithSnippet("../src/Cart.cs", "#region total\nthird();\n#endregion\n"));

        Assert.Equal(1, edited.CompiledArticles);
        Assert.Contains("third", HtmlOf(edited, "Articles.A"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_only_given_to_the_compiler_is_not_listed()
    {
        var site = Site.Of(("a.md", "---\ntitle: A\n---\n```cs file=\"../../src/Cart.cs\"\n```\n"))
            .With(new SiteFile("/src/Cart.cs", SiteFile.Ignored, "x();\n"u8.ToArray()));

        Assert.Equal(
            [
                "articles/a.md(4,13,4,30): error TC2051: there is no file '../../src/Cart.cs' among the project's ContentSnippet items. Add "
                    + "<ContentSnippet Include=\"…\" /> for it to the project file."],
            GeneratorRunner.Run(site).Findings);
    }

    [Fact]
    public void A_file_that_is_removed_is_an_error_where_it_was_shown() => Assert.Equal(
        [
            "articles/a.md(4,13,4,36): error TC2051: there is no file '../../src/Cart.cs' among the project's ContentSnippet items. Add <ContentSnippet "
                + "Include=\"…\" /> for it to the project file."],
        GeneratorRunner.Run(s_site).Then(site => site with { Files = site.Files.RemoveAll(file => file.Path == "/src/Cart.cs") }).Findings);
}
