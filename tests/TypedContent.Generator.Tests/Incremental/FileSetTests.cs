using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

public class FileSetTests
{
    [Fact]
    public void Adding_an_article_that_changes_no_type_writes_no_other_article()
    {
        var added = GeneratorRunner.Run(ManyArticles.Site(20)).Then(site => site.With("new.md", ManyArticles.Text(3)));

        Assert.Equal(1, added.CompiledArticles);
        Assert.Equal(["Articles.Catalog.g.cs", "Articles.New.Article.g.cs", "Articles.g.cs"], added.WrittenFiles);
        AssertSameAsFresh(added);
    }

    [Fact]
    public void Adding_an_article_with_a_new_key_writes_the_entry_type_too()
    {
        var added = GeneratorRunner.Run(ManyArticles.Site(3)).Then(site => site.With("new.md", "---\ntitle: New\nmood: glad\n---\n"));

        Assert.Contains("Articles.Entry.g.cs", added.WrittenFiles);
        AssertSameAsFresh(added);
    }

    [Fact]
    public void Removing_an_article_writes_no_other_article()
    {
        var removed = GeneratorRunner.Run(ManyArticles.Site(20), trackSteps: false).Then(site => site.Without(ManyArticles.Path(5)));

        Assert.Equal(0, removed.CompiledArticles);
        Assert.Equal(["Articles.Catalog.g.cs", "Articles.g.cs"], removed.WrittenFiles);
        Assert.DoesNotContain(ManyArticles.HintName(5), removed.Sources.Keys);
        AssertSameAsFresh(removed);
    }

    [Fact]
    public void Removing_the_last_article_leaves_an_empty_collection()
    {
        var removed = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n"))).Then(site => site.Without("a.md"));

        Assert.Empty(removed.Load().All());
        AssertSameAsFresh(removed);
    }

    [Theory]
    [InlineData("second.md", "Second")]
    [InlineData("First.md", "First")]
    [InlineData("FIRST.md", "FIRST")]
    [InlineData("first.html", "First")]
    [InlineData("folder/first.md", "Folder.First")]
    public void Renaming_an_article_also_in_case_alone_gives_what_a_first_build_gives(string path, string member)
    {
        const string Text = "---\ntitle: A\n---\nText.\n";
        var run = GeneratorRunner.Run(ManyArticles.Site(3).With("first.md", Text));

        var renamed = run.Then(site => site.Without("first.md").With(path, Text));

        Assert.Equal("articles/" + path, renamed.Load().Entry("Articles." + member).SourcePath);
        AssertSameAsFresh(renamed);
    }

    [Fact]
    public void An_article_that_comes_to_clash_with_another_renames_only_that_one()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(5).With("a-b.md", "---\ntitle: First\n---\n"));

        var added = run.Then(site => site.With("a b.md", "---\ntitle: Second\n---\n"));

        Assert.DoesNotContain(added.WrittenFiles, file => file.Contains("Folder", StringComparison.Ordinal));
        AssertSameAsFresh(added);
    }

    [Fact]
    public void Adding_one_to_1000_articles_writes_one_bucket_and_the_catalog()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(1000));
        Assert.Equal(16, run.Sources.Keys.Count(IsBucket));

        var added = run.Then(site => site.With("new.md", ManyArticles.Text(3)));

        Assert.Equal(1, added.CompiledArticles);
        Assert.Single(added.WrittenFiles, IsBucket);
        Assert.Equal(["Articles.Catalog.g.cs", "Articles.g.cs"], added.WrittenFiles.Where(file => !IsBucket(file)));
        Assert.Equal(1001, added.Load().All().Select(entry => entry.Html).Count(html => html.Length > 0));
    }

    [Fact]
    public void Crossing_the_limit_to_buckets_and_back_gives_what_a_first_build_gives()
    {
        var run = GeneratorRunner.Run(ManyArticles.Site(256));

        var above = run.Then(site => site.With("new.md", ManyArticles.Text(3)));
        var below = above.Then(site => site.Without("new.md"));

        AssertSameAsFresh(above);
        Assert.Equal(run.Sources, below.Sources);
    }

    private static bool IsBucket(string file) => char.IsAsciiDigit(file["Articles.".Length]);

    private static void AssertSameAsFresh(GeneratorRun run)
    {
        var fresh = GeneratorRunner.Run(run.Site);
        Assert.Equal(fresh.Sources.Keys, run.Sources.Keys);
        Assert.All(fresh.Sources, file => Assert.Equal(file.Value, run.Sources[file.Key]));
        Assert.Equal(fresh.Findings, run.Findings);
    }
}
