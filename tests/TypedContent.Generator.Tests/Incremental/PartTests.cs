using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>Parts that articles include.</summary>
public class PartTests
{
    private static readonly Site s_site = Site.Of(
        ("a.md", "---\ntitle: A\n---\n<!-- include: _parts/one.md -->\n"),
        ("guides/b.md", "---\ntitle: B\n---\n[!INCLUDE [c](../chapter.md)]\n"),
        ("chapter.md", "---\ntitle: C\n---\nWords of c.\n"),
        ("d.md", "---\ntitle: D\n---\nNothing of one.\n"),
        ("_parts/one.md", "First.\n"));

    private static string HtmlOf(GeneratorRun run, string entry) => (string)LoadedSite.Value(run.Load().Entry(entry), "Html")!;

    private static string[] Shown(GeneratorRun run) => [.. run.Findings.Where(finding => !finding.Contains("TC0030", StringComparison.Ordinal))];

    [Fact]
    public void Files_in_a_folder_of_parts_and_articles_are_included()
    {
        var run = GeneratorRunner.Run(s_site);

        Assert.Empty(Shown(run));
        Assert.Equal("<p>First.</p>", HtmlOf(run, "Articles.A"));
        Assert.Equal("<p>Words of c.</p>", HtmlOf(run, "Articles.Guides.B"));
    }

    [Fact]
    public void An_edit_of_a_part_compiles_the_articles_that_include_it_and_no_other()
    {
        var run = GeneratorRunner.Run(s_site);

        var edited = run.Then(site => site.With("_parts/one.md", "Second.\n"));

        Assert.Equal(1, edited.CompiledArticles);
        Assert.Equal("<p>Second.</p>", HtmlOf(edited, "Articles.A"));
    }

    [Fact]
    public void An_edit_of_an_article_compiles_those_that_include_it_too()
    {
        var edited = GeneratorRunner.Run(s_site).Then(site => site.With("chapter.md", "---\ntitle: C\n---\nOther words.\n"));

        Assert.Equal(2, edited.CompiledArticles);
        Assert.Equal("<p>Other words.</p>", HtmlOf(edited, "Articles.Guides.B"));
    }

    [Fact]
    public void What_is_wrong_in_a_part_is_said_once_and_in_the_part()
    {
        var site = s_site.With("_parts/one.md", "[gone](gone.md) <script>x</script>\n").With("e.md", "---\ntitle: E\n---\n<!-- include: _parts/one.md -->\n");

        Assert.Equal(
            ["articles/_parts/one.md(1,17,1,25): warning TC2001", "articles/_parts/one.md(1,8,1,15): warning TC3010"],
            Shown(GeneratorRunner.Run(site)).Select(finding => finding[..finding.IndexOf(": ", finding.IndexOf("TC", StringComparison.Ordinal), StringComparison.Ordinal)]).Order());
    }

    [Fact]
    public void A_value_that_changes_compiles_only_the_articles_that_name_values()
    {
        var run = GeneratorRunner.Run(
            s_site.With("v.md", "---\ntitle: V{{version}}\n---\nIn {{version}}.\n").WithEncodedProperty("TypedContentEncodedVariables", "version\t1.0"));
        Assert.Equal("<p>In 1.0.</p>", HtmlOf(run, "Articles.V"));

        var changed = run.Then(site => site.WithEncodedProperty("TypedContentEncodedVariables", "version\t2.0"));

        Assert.Equal(1, changed.CompiledArticles);
        Assert.Equal("<p>In 2.0.</p>", HtmlOf(changed, "Articles.V"));
    }

    [Fact]
    public void A_misspelled_article_is_suggested() => Assert.Equal(
        ["articles/a.md(4,1,4,31): error TC2080: there is no file 'guides/bb.md' that can be included. Did you mean 'guides/b.md'?"],
        Shown(GeneratorRunner.Run(s_site.With("a.md", "---\ntitle: A\n---\n<!-- include: guides/bb.md -->\n"))));
}
