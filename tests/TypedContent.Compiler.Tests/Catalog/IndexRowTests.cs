using System.Globalization;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Taxonomies;
using SortKey = TypedContent.Compiler.Catalog.SortKey;

namespace TypedContent.Compiler.Tests.Catalog;

/// <summary>What lists and terms take from an article.</summary>
public sealed class IndexRowTests
{
    [Theory]
    [InlineData("date: 2024-03-02", "2024-03-02")]
    [InlineData("date: 2024-03-02\npublishDate: 2024-04-01", "2024-04-01")]
    [InlineData("publishDate: 2024-04-01", "2024-04-01")]
    [InlineData("other: 1", null)]
    public void An_article_is_visible_from_its_publish_date_or_else_from_its_date(string yaml, string? from) =>
        Assert.Equal(from, Of(yaml).VisibleFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("translationKey: ' tea '", "tea")]
    [InlineData("translation_key: tea", "tea")]
    [InlineData("translationKey: ''", null)]
    [InlineData("other: tea", null)]
    public void A_translation_key_is_a_word(string yaml, string? key) => Assert.Equal(key, Of(yaml).TranslationKey);

    [Theory]
    [InlineData("lang: zh", "zh")]
    [InlineData("other: 1", null)]
    public void A_row_has_the_language_of_its_article(string yaml, string? lang) => Assert.Equal(lang, Of(yaml).Lang);

    [Theory]
    [InlineData("Authors", "author", "author: [Ann, Bob]", "Ann|Bob")]
    [InlineData("Languages", "lang", "lang: zh", "zh")]
    [InlineData("Languages", "lang", "other: 1", "")]
    [InlineData("Topics", "topics", "topics: [[Drinks, Tea], Food]", "Drinks/Tea|Food")]
    [InlineData("Topics", "topics", "topics: []", "")]
    [InlineData("Topics", "topics", "other: Tea", "")]
    [InlineData("Topics", "", "topics: Tea", "")]
    public void A_taxonomy_of_the_project_has_the_terms_under_its_key(string taxonomy, string key, string yaml, string expected)
    {
        var row = Of(yaml, new CatalogPlan { Taxonomies = [new PlannedTaxonomy(taxonomy, key)] });

        Assert.Equal(expected, string.Join("|", row.PathsIn(taxonomy).Select(path => string.Join("/", path.Words))));
        Assert.Equal(expected.Length > 0, row.Terms.Any(use => use.Taxonomy == taxonomy));
    }

    [Fact]
    public void Terms_that_an_article_already_has_in_a_taxonomy_are_not_read_again()
    {
        var row = Of("categories: [[A, B]]\nsections: C", new CatalogPlan { Taxonomies = [new PlannedTaxonomy("Categories", "sections")] });

        Assert.Equal("Categories", Assert.Single(row.Terms).Taxonomy);
    }

    [Fact]
    public void A_row_has_a_sort_key_for_each_order() =>
        Assert.Equal([SortKey.None], Of("other: 1", new CatalogPlan { Indexes = [new PlannedIndex("ByRating", "Rating", false, false)] }).SortKeys);

    private static IndexRow Of(string yaml, CatalogPlan? plan = null) => IndexRow.Of(Compile.Yaml("title: t\n" + yaml).Model, plan ?? new CatalogPlan());
}
