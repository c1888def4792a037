using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

public class OptionTests
{
    private const string Zoned = "---\ntitle: Zoned\ndate: 2024-03-02T08:30:00+01:00\n---\nText.\n";
    private const string Local = "---\ntitle: Local\ndate: 2020-03-02 08:30:00\n---\nText.\n";
    private const string Pictured = "---\ntitle: Pictured\ndate: 2024-03-03T08:30:00Z\n---\n![A cat](cat.png)\n";

    private static readonly Site s_site = Site.Of(("zoned.md", Zoned), ("local.md", Local), ("pictured.md", Pictured));

    [Fact]
    public void Another_time_zone_compiles_all_and_writes_the_articles_whose_date_has_none()
    {
        var changed = GeneratorRunner.Run(s_site).Then(site => site.WithProperty("TypedContentTimeZone", "+08:00"));

        Assert.Equal(3, changed.CompiledArticles);
        // The catalog changes too, because it contains the time from which an article is visible.
        Assert.Equal(["Articles.Catalog.g.cs", "Articles.Local.Article.g.cs"], changed.WrittenFiles);
        Assert.Equal(TimeSpan.FromHours(8), ((IContentEntry)changed.Load().Entry("Articles.Local")).Date!.Value.Offset);
    }

    [Fact]
    public void Another_time_zone_changes_the_hash_of_an_article_with_a_local_date_under_a_key_of_its_own()
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: T\nexpires: 2024-03-02 08:30:00\n---\n")));
        var before = run.Load().Entry("Articles.A").ContentHash;

        var after = run.Then(site => site.WithProperty("TypedContentTimeZone", "+08:00")).Load().Entry("Articles.A").ContentHash;

        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Other_date_formats_compile_all_and_read_what_they_name()
    {
        var run = GeneratorRunner.Run(s_site.With("american.md", "---\ntitle: American\ndate: 03/04/2024\nexpires: 05/06/2024\n---\n"));

        var changed = run.Then(site => site.WithEncodedProperty("TypedContentEncodedDateFormats", "MM/dd/yyyy;MMM d, yyyy"));

        Assert.Contains("TC1012", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Empty(changed.Findings);
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero), LoadedSite.Value(changed.Load().Entry("Articles.American"), "Expires"));
    }

    [Fact]
    public void Another_sanitizer_compiles_all_and_writes_the_articles_whose_body_changes()
    {
        var changed = GeneratorRunner.Run(s_site).Then(site => site.WithProperty("TypedContentSanitizer", "Strict"));

        Assert.Equal(3, changed.CompiledArticles);
        Assert.Equal(["Articles.Pictured.Article.g.cs"], changed.WrittenFiles);
    }

    [Fact]
    public void Highlighting_and_mathematics_compile_all_and_write_the_articles_whose_body_changes()
    {
        var run = GeneratorRunner.Run(s_site.With("code.md", "---\ntitle: Code\n---\n```csharp\nvar x;\n```\n").With("sum.md", "---\ntitle: Sum\n---\n$x$\n"));

        var plain = run.Then(site => site.WithProperty("TypedContentHighlight", "false"));
        var withMath = plain.Then(site => site.WithProperty("TypedContentMath", "true"));

        Assert.Equal(["Articles.Code.Article.g.cs"], plain.WrittenFiles);
        Assert.Equal(["Articles.Sum.Article.g.cs"], withMath.WrittenFiles);
        Assert.Equal("<p><code class=\"language-math\">x</code></p>", withMath.Load().Entry("Articles.Sum").Html);
    }

    [Fact]
    public void Hard_breaks_compile_all_and_write_the_articles_whose_body_changes()
    {
        var run = GeneratorRunner.Run(s_site.With("verse.md", "---\ntitle: Verse\n---\nRoses are red,\nviolets are blue.\n"));

        var broken = run.Then(site => site.WithProperty("TypedContentHardBreaks", "true"));

        Assert.Equal(["Articles.Verse.Article.g.cs"], broken.WrittenFiles);
        Assert.Equal("<p>Roses are red,<br>\nviolets are blue.</p>", broken.Load().Entry("Articles.Verse").Html);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", Sanitizer = TypedContent.ContentSanitizer.Trusted")]
    public void Another_sanitizer_of_one_collection_compiles_that_collection_only(string before)
    {
        var site = s_site
            .WithMember("Comments", "one.md", Pictured)
            .WithMember("Comments", "two.md", Local)
            .WithSource("Comment.cs", Declared(before));

        var changed = GeneratorRunner.Run(site).Then(site => site.WithSource("Comment.cs", Declared(", Sanitizer = TypedContent.ContentSanitizer.Strict")));

        Assert.Equal(2, changed.CompiledArticles);
        Assert.Equal(["Comments.One.Article.g.cs"], changed.WrittenFiles.Select(file => file.Replace(".Comment.", ".Article.", StringComparison.Ordinal)));

        static string Declared(string argument) => $"namespace Sample; [TypedContent.ContentCollection(\"Comments\"{argument})] partial class Comment;";
    }

    [Fact]
    public void Another_namespace_writes_all_files_and_compiles_nothing()
    {
        var changed = GeneratorRunner.Run(s_site).Then(site => site.WithProperty("TypedContentNamespace", "Other.Pages"));

        Assert.Equal(0, changed.CompiledArticles);
        Assert.Equal(changed.Sources.Keys, changed.WrittenFiles);
        Assert.All(changed.Sources.Values, source => Assert.Contains("Other.Pages", source, StringComparison.Ordinal));
    }

    [Fact]
    public void Another_accessibility_writes_the_types_and_no_article()
    {
        var changed = GeneratorRunner.Run(s_site).Then(site => site.WithProperty("TypedContentAccessibility", "internal"));

        Assert.Equal(0, changed.CompiledArticles);
        Assert.DoesNotContain(changed.WrittenFiles, file => file.EndsWith(".Article.g.cs", StringComparison.Ordinal));
        Assert.Contains("Articles.Entry.g.cs", changed.WrittenFiles);
        Assert.Contains("Articles.g.cs", changed.WrittenFiles);
    }

    [Fact]
    public void The_number_of_warnings_writes_and_compiles_nothing()
    {
        var changed = GeneratorRunner.Run(s_site).Then(site => site.WithProperty("TypedContentMaxWarnings", "3"));

        Assert.Equal(0, changed.CompiledArticles);
        Assert.Empty(changed.WrittenFiles);
    }

    [Fact]
    public void Switching_the_global_using_off_removes_its_file_and_writes_nothing()
    {
        var run = GeneratorRunner.Run(s_site);

        var changed = run.Then(site => site.WithProperty("TypedContentGlobalUsing", "false"));

        Assert.Equal(["TypedContent.GlobalUsing.g.cs"], run.Sources.Keys.Except(changed.Sources.Keys));
        Assert.Equal(0, changed.CompiledArticles);
        Assert.Empty(changed.WrittenFiles);
    }

    [Fact]
    public void Including_drafts_compiles_nothing_and_writes_the_drafts_and_the_catalog()
    {
        var run = GeneratorRunner.Run(s_site.With("draft.md", "---\ntitle: Draft\ndraft: true\n---\n"));

        var changed = run.Then(site => site.WithProperty("TypedContentIncludeDrafts", "true"));

        Assert.Equal(0, changed.CompiledArticles);
        Assert.Equal(["Articles.Catalog.g.cs", "Articles.Draft.Article.g.cs", "Articles.g.cs"], changed.WrittenFiles);
    }
}
