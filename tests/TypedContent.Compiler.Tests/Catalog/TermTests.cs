using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Catalog;

/// <summary>Terms with aliases, terms within terms, and series.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("k8s", "Kubernetes")]
    [InlineData("K8S", "Kubernetes")]
    [InlineData("kube", "Kubernetes")]
    [InlineData("golang", "golang")]
    [InlineData("Kubernetes", "Kubernetes")]
    public void A_word_means_the_term_that_it_is_an_alias_of(string word, string term) => Assert.Equal(term, Aliases().Resolve(word));

    [Fact]
    public void Aliases_that_refer_to_each_other_end() =>
        Assert.Equal("a", new TermAliases("Tags", [new TermAlias("", "a", "b"), new TermAlias("", "b", "a")]).Resolve("a"));

    [Fact]
    public void The_aliases_of_a_term_are_known_from_it()
    {
        Assert.Equal(["k8s", "kube"], Aliases().WordsFor(TermFolding.Fold("kubernetes")));
        Assert.Empty(Aliases().WordsFor(TermFolding.Fold("Go")));
        Assert.True(new TermAliases("Tags", [new TermAlias("Categories", "golang", "Go")]).IsEmpty);
    }

    [Fact]
    public void Articles_that_use_an_alias_have_the_term()
    {
        var plan = new CatalogPlan { Aliases = [new TermAlias("categories", "k8s", "Kubernetes")] };

        var term = Assert.Single(Rows.Build(plan, Rows.Row("a.md") with { Categories = ["k8s"], Tags = ["k8s"] }).Taxonomies[0].Terms);

        Assert.Equal(("Kubernetes", "k8s"), (term.Name, Assert.Single(term.Aliases)));
    }

    [Fact]
    public void The_aliases_of_a_term_are_sorted()
    {
        var plan = new CatalogPlan { Aliases = [new TermAlias("", "kube", "Kubernetes"), new TermAlias("", "k8s", "Kubernetes")] };

        Assert.Equal(["k8s", "kube"], Assert.Single(Rows.Build(plan, Rows.Row("a.md") with { Categories = ["Kubernetes"] }).Taxonomies[0].Terms).Aliases);
    }

    [Fact]
    public void A_term_within_another_has_its_names_and_its_articles()
    {
        var taxonomy = Nested(["Drinks", "Coffee"], ["Drinks", "Tea"], ["Food"], ["Drinks", "Tea"]);

        Assert.Equal(
            ["Drinks Drinks drinks -1 0,1,3", "Tea Drinks_Tea drinks/tea 0 1,3", "Coffee Drinks_Coffee drinks/coffee 0 0", "Food Food food -1 2"],
            taxonomy.Terms.Select(term => $"{term.Name} {term.Identifier} {term.Slug} {term.Parent} {string.Join(",", term.Entries)}"));
    }

    [Fact]
    public void The_tables_of_nested_terms_lead_both_ways()
    {
        var taxonomy = Nested(["Drinks", "Coffee"], ["Drinks", "Tea"], ["Food"], ["Drinks", "Tea"]);

        Assert.Equal([-1, 0, 0, -1], taxonomy.Parents);
        Assert.Equal(["1,2", "", "", "", "0,3"], Rows.OfTable(taxonomy.Children, 5));
        Assert.Equal([2, 0, 3, 1], taxonomy.ByName);
    }

    [Fact]
    public void Plain_terms_have_no_tables()
    {
        var taxonomy = Nested(["A"], ["B"]);

        Assert.Empty(taxonomy.Parents);
        Assert.Empty(taxonomy.Children);
        Assert.Empty(taxonomy.ByName);
    }

    [Fact]
    public void Terms_of_one_name_are_sorted_by_their_addresses() => Assert.Empty(Nested(["A", "X"], ["B", "X"]).ByName);

    [Fact]
    public void A_collection_knows_the_parts_of_its_series()
    {
        var catalog = Rows.Build(
            new CatalogPlan(), Rows.Row("a.md") with { Series = [new("Basics", 1)] }, Rows.Row("b.md") with { Series = [new("Basics", 1)] });

        Assert.Equal([0, 0, 1, 1, 0, 1], catalog.SeriesParts);
        Assert.Equal("b.md", Assert.Single(catalog.SeriesClashes).Source);
        Assert.Empty(Rows.Build(new CatalogPlan(), Rows.Row("a.md")).SeriesParts);
    }

    [Fact]
    public void Terms_within_one_have_numbers_without_an_underscore_of_their_own() =>
        Assert.Equal(["Year", "Year_2024"], Nested(["Year", "2024"]).Terms.Select(term => term.Identifier).Order());

    [Theory]
    [InlineData("tea pot", "Tea-Pot", "tea pot -> Tea-Pot")]
    [InlineData("tea pot", "teapot", "")]
    [InlineData("😀", "😁", "")]
    public void Of_two_terms_with_one_address_the_rarer_one_is_probably_a_typo(string rare, string common, string expected)
    {
        var terms = Nested([rare], [common], [common]).Terms;

        Assert.Equal(expected, string.Join(" ", terms.Where(term => term.Twin is not null).Select(term => $"{term.Name} -> {term.Twin!.Other}")));
    }

    [Fact]
    public void Of_two_terms_with_one_address_that_are_equally_common_the_later_one_by_name_is_the_typo() =>
        Assert.Equal("tea pot", Assert.Single(Nested(["Tea-Pot"], ["tea pot"]).Terms, term => term.Twin is not null).Name);

    [Fact]
    public void Of_two_spellings_that_are_equally_common_the_first_is_the_name()
    {
        var term = Assert.Single(Nested(["news"], ["News"]).Terms);

        Assert.Equal(("News", "News news"), (term.Name, string.Join(" ", term.Spellings.Select(spelling => spelling.Text))));
    }

    [Fact]
    public void A_term_with_one_spelling_lists_none() => Assert.Empty(Assert.Single(Nested(["News"]).Terms).Spellings);

    [Fact]
    public void A_term_without_a_letter_is_named_by_what_it_is()
    {
        var term = Assert.Single(Nested(["😀"]).Terms);

        Assert.Equal("term", term.Slug);
        Assert.Matches(@"\ATerm_[0-9a-f]{6}\z", term.Identifier);
    }

    [Fact]
    public void A_twin_says_which_files_name_the_two()
    {
        var twin = Assert.Single(Nested(["tea pot"], ["Tea-Pot"], ["Tea-Pot"], ["tea pot"], ["Tea-Pot"]).Terms.Select(term => term.Twin).OfType<SlugTwin>());

        Assert.Equal(new SlugTwin("Tea-Pot", "0.md", "1.md"), twin);
    }

    [Fact]
    public void The_parts_of_a_series_come_by_number_and_then_oldest_first()
    {
        var series = Series(("d", [new("Basics", null)]), ("c", [new("basics", 2)]), ("b", [new("Basics", null)]), ("a", [new("Basics", 1)]));

        Assert.Equal([3, 1, 2, 0], Assert.Single(series!.Taxonomy.Terms).Entries);
        Assert.Equal("0:0:4 1:0:2 2:0:3 3:0:1", Parts(series));
        Assert.Empty(series.Clashes);
    }

    [Fact]
    public void An_article_in_two_series_has_its_part_in_each()
    {
        var series = Series(("b", [new("Rare", 7), new("Common", null)]), ("a", [new("Common", null)]));

        Assert.Equal(["Common", "Rare"], series!.Taxonomy.Terms.Select(term => term.Name));
        Assert.Equal("0:1:7 0:0:2 1:0:1", Parts(series));
    }

    [Fact]
    public void Two_parts_with_one_number_are_reported_at_the_later_path()
    {
        var series = Series(("b", [new("Basics", 1)]), ("a", [new("Basics", 1)]), ("c", [new("Basics", 2)]), ("d", [new("Basics", null)]));

        Assert.Equal([new SeriesClash("Basics", 1, "b.md", "a.md")], series!.Clashes);
    }

    [Fact]
    public void A_series_may_have_an_alias()
    {
        var series = SeriesBuilder.Build(
            [Rows.Row("b.md") with { Series = [new("Intro", null)] }, Rows.Row("a.md") with { Series = [new("Basics", null)] }],
            [new TermAlias("", "intro", "Basics")]);

        Assert.Equal([1, 0], Assert.Single(series!.Taxonomy.Terms).Entries);
    }

    [Fact]
    public void Articles_of_no_series_have_none() => Assert.Null(Series(("a", [])));

    private static TermAliases Aliases() => new("Tags",
    [
        new TermAlias("", "k8s", "Kubernetes"),
        new TermAlias("tags", "kube", "k8s"),
        new TermAlias("Categories", "golang", "Go"),
    ]);

    private static TaxonomySpec Nested(params string[][] paths) => Rows.Build(
        new CatalogPlan(),
        [.. paths.Select((words, number) => Rows.Row($"{number}.md") with { Terms = [new TermUse("Categories", [new TermPath([.. words])])] })]).Taxonomies[0];

    private static SeriesSpec? Series(params (string Name, SeriesUse[] Uses)[] articles) =>
        SeriesBuilder.Build([.. articles.Select(article => Rows.Row(article.Name + ".md") with { Series = article.Uses.ToEquatableArray() })], []);

    private static string Parts(SeriesSpec series) => string.Join(" ", series.Parts.Chunk(3).Select(part => string.Join(":", part)));
}
