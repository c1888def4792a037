using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>An article depends on the articles it links to, but only on what its links need.</summary>
public class LinkEditTests
{
    private static readonly Site s_site = Site.Of(
        ("a.md", "---\ntitle: A\n---\n[b](b.md#there)\n"),
        ("b.md", "---\ntitle: B\n---\n## There\n\nText.\n"),
        ("c.md", "---\ntitle: C\n---\nText.\n"));

    [Fact]
    public void Editing_the_text_of_an_article_that_is_linked_to_writes_no_other()
    {
        var edited = GeneratorRunner.Run(s_site).Then(site => site.With("b.md", "---\ntitle: B\n---\n## There\n\nOther text.\n"));

        Assert.Equal(["Articles.B.Article.g.cs"], edited.WrittenFiles);
        Assert.Equal(0, edited.Changes(StageNames.LinkTargets));
        Assert.Equal(1, edited.Executions(StageNames.Linked));
    }

    [Fact]
    public void A_new_heading_writes_no_other_article()
    {
        var edited = GeneratorRunner.Run(s_site).Then(site => site.With("b.md", "---\ntitle: B\n---\n## There\n\n## Here\n"));

        Assert.Equal(["Articles.B.Article.g.cs"], edited.WrittenFiles);
    }

    [Fact]
    public void A_heading_that_goes_breaks_the_link_to_it()
    {
        var edited = GeneratorRunner.Run(s_site).Then(site => site.With("b.md", "---\ntitle: B\n---\n## Where\n"));

        Assert.StartsWith("articles/a.md(4,5,4,15): warning TC3011", Assert.Single(edited.Findings), StringComparison.Ordinal);
        Assert.Equal(["Articles.B.Article.g.cs"], edited.WrittenFiles);
    }

    [Fact]
    public void Another_slug_changes_the_articles_that_link_there_and_their_hashes()
    {
        var run = GeneratorRunner.Run(s_site);
        var edited = run.Then(site => site.With("b.md", "---\ntitle: B\nslug: other\n---\n## There\n\nText.\n"));

        Assert.Contains("Articles.A.Article.g.cs", edited.WrittenFiles);
        Assert.DoesNotContain("Articles.C.Article.g.cs", edited.WrittenFiles);
        var (before, after) = (run.Load().Entry("Articles.A"), edited.Load().Entry("Articles.A"));
        Assert.Equal("/articles/other#there", after.Links[0].Url);
        Assert.NotEqual(before.ContentHash, after.ContentHash);
    }

    [Fact]
    public void A_broken_link_that_moves_writes_nothing_but_its_line()
    {
        var edited = GeneratorRunner
            .Run(s_site.With("c.md", "---\ntitle: C\n---\n[x](no.md)\n"))
            .Then(site => site.With("c.md", "---\n\ntitle: C\n---\n[x](no.md)\n"));

        Assert.StartsWith("articles/c.md(5,5,5,10): warning TC3010", Assert.Single(edited.Findings), StringComparison.Ordinal);
        Assert.Equal(["Articles.C.Article.g.cs"], edited.WrittenFiles);
        Assert.Equal(5, edited.Load().Entry("Articles.C").Links[0].Line);
    }

    [Fact]
    public void A_file_that_comes_mends_the_link_to_it()
    {
        var run = GeneratorRunner.Run(s_site.With("c.md", "---\ntitle: C\n---\n[x](d.md)\n"));

        var edited = run.Then(site => site.With("d.md", "---\ntitle: D\n---\n"));

        Assert.Single(run.Findings);
        Assert.Empty(edited.Findings);
        Assert.Equal("/articles/d", edited.Load().Entry("Articles.C").Links[0].Url);
    }
}
