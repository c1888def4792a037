using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler;
using TypedContent.Generator.Highlighting;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>How much work an edit causes, counted in pieces of work of stages: time would depend on the machine.</summary>
public class EditWorkTests
{
    /// <summary>What looks at all articles of a collection, and takes long where there are ten thousand. Of what a pack and members on demand need, an editor asks nothing.</summary>
    private static readonly string[] s_ofWholeSite =
    [
        StageNames.Collections, StageNames.Schema, StageNames.Names, StageNames.LinkTargets, StageNames.References, StageNames.Catalog, StageNames.CatalogTree,
        StageNames.Clashing, StageNames.Pages, StageNames.Findings, StageNames.Shapes,
    ];

    [Theory]
    [InlineData("body")]
    [InlineData("title")]
    public void An_edit_causes_the_same_work_whatever_the_number_of_articles(string part)
    {
        var (few, many) = (WorkOf(part, articles: 10), WorkOf(part, articles: 100));

        // What code there is, is handed to the compiler as it is, a file an article.
        Assert.Equal(few.Where(stage => stage.Key != StageNames.ArticleCode), many.Where(stage => stage.Key != StageNames.ArticleCode));
    }

    [Theory]
    [InlineData("body")]
    [InlineData("title")]
    public void An_edit_of_an_article_computes_nothing_of_the_whole_site(string part) =>
        Assert.Empty(WorkOf(part, articles: 20).Keys.Intersect(s_ofWholeSite));

    [Theory]
    [InlineData("date")]
    [InlineData("categories")]
    public void An_edit_of_what_lists_go_by_computes_lists_and_tree_once(string part)
    {
        var work = WorkOf(part, articles: 20);

        Assert.Equal((1, 1), (work[StageNames.Catalog], work[StageNames.CatalogTree]));
        Assert.DoesNotContain(StageNames.Names, work.Keys);
        Assert.DoesNotContain(StageNames.LinkTargets, work.Keys);
    }

    [Fact]
    public void A_title_that_articles_name_as_their_parent_moves_them_and_computes_the_tree_alone()
    {
        var site = ManyArticles.Site(20).With("child.md", "---\ntitle: Child\nparent: Seventh\n---\n");

        Assert.Equal([StageNames.CatalogTree], WorkOf("title", site).Keys.Intersect(s_ofWholeSite));
        var edited = GeneratorRunner.Run(site).Then(site => Edit(site, "title"));
        Assert.Equal("Seventh", ((IContentEntry)LoadedSite.Value(edited.Load().Entry("Articles.Child"), "Parent")!).Title);
        Assert.Equal(GeneratorRunner.Run(edited.Site).Sources, edited.Sources);
    }

    [Fact]
    public void A_title_moves_its_article_in_a_list_by_title_and_computes_no_groups()
    {
        var site = ManyArticles.Site(20).WithSource(
            "Article.cs", "[TypedContent.ContentCollection(\"Articles\", Order = TypedContent.ContentOrder.Title)] public sealed partial class Article;");

        Assert.Equal([StageNames.CatalogTree], WorkOf("title", site).Keys.Intersect(s_ofWholeSite));
        var edited = GeneratorRunner.Run(site).Then(site => Edit(site, "title"));
        Assert.Equal("Seventh", ((IContentEntry)edited.Load().All()[^1]).Title);
        Assert.Equal(GeneratorRunner.Run(edited.Site).Sources, edited.Sources);
    }

    [Fact]
    public void In_an_editor_an_edit_writes_only_its_own_part_of_what_differs_from_the_last_build()
    {
        var (built, _) = PackedTwin.Build(ManyArticles.Site(100));
        var edited = Enumerable.Range(20, 50).Aggregate(
            built, (site, number) => site.With(ManyArticles.Path(number), ManyArticles.Text(number, "Edited.")));

        Assert.Equal(1, WorkOf("body", edited)[StageNames.PatchParts]);
    }

    private static SortedDictionary<string, int> WorkOf(string part, int articles) => WorkOf(part, ManyArticles.Site(articles));

    /// <returns>How many pieces of work each stage did after the edit; those that did none are left out.</returns>
    private static SortedDictionary<string, int> WorkOf(string part, Site site)
    {
        var work = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var generator = new ContentGenerator(
            static options => new ArticleCompiler(options, CSharpClassifier.Instance).Compile,
            new CompilationMemo(capacity: 10_000_000),
            (stage, _) =>
            {
                lock (work)
                {
                    work[stage] = work.GetValueOrDefault(stage) + 1;
                }
            });
        var (compilation, inputs) = (GeneratorRunner.Compile(site), new SiteInputs(site));
        var driver = GeneratorRunner
            .Update(CSharpGeneratorDriver.Create([generator.AsSourceGenerator()]), inputs)
            .RunGenerators(compilation);
        Assert.NotEmpty(work);
        work.Clear();
        _ = GeneratorRunner.Update(driver, inputs.ChangeTo(Edit(site, part))).RunGenerators(compilation);
        return work;
    }

    private static Site Edit(Site site, string part) => site.With(ManyArticles.Path(7), part switch
    {
        "body" => ManyArticles.Text(7, "Another paragraph."),
        "title" => ManyArticles.Text(7).Replace("Article 7", "Seventh", StringComparison.Ordinal),
        "date" => ManyArticles.Text(7).Replace("2024", "2025", StringComparison.Ordinal),
        _ => ManyArticles.Text(7).Replace("Group", "Another group", StringComparison.Ordinal),
    });
}
