using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Catalog;

public class CatalogTests
{
    [Fact]
    public void Articles_are_ordered_newest_first_and_undated_last_by_path()
    {
        var catalog = Build(Row("z.md"), Row("b.md", day: 1), Row("c.md", day: 3), Row("a.md", day: 1), Row("y.md"));

        Assert.Equal(["c.md", "a.md", "b.md", "y.md", "z.md"], catalog.Entries.Select(entry => entry.Source));
    }

    [Fact]
    public void Dates_are_compared_as_points_in_time()
    {
        var early = new IndexRow(
            "early.md", new DateTimeOffset(2024, 1, 2, 1, 0, 0, TimeSpan.FromHours(8)), default, default) { Path = ArticlePath.Parse("early.md") };
        var late = new IndexRow("late.md", new DateTimeOffset(2024, 1, 1, 20, 0, 0, TimeSpan.Zero), default, default) { Path = ArticlePath.Parse("late.md") };

        Assert.Equal(["late.md", "early.md"], Build(early, late).Entries.Select(entry => entry.Source));
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        IndexRow[] rows = [Row("a.md", 1, ["x"]), Row("b.md", 1, ["x", "y"]), Row("c.md", null, ["y"]), Row("d.md", 2, ["X"])];

        Assert.Equal(Build(rows), Build(rows.Reverse().ToArray()));
    }

    [Fact]
    public void The_same_file_twice_is_one_article() => Assert.Single(Build(Row("a.md", 1), Row("a.md", 1)).Entries);

    [Fact]
    public void Terms_come_by_size_then_by_name_with_their_articles_newest_first()
    {
        var terms = Categories(Row("a.md", 1, ["b", "big"]), Row("b.md", 2, ["a", "big"]), Row("c.md", 3, ["big"]));

        Assert.Equal(["big:0,1,2", "a:1", "b:2"], terms.Select(term => $"{term.Name}:{string.Join(",", term.Entries)}"));
    }

    [Theory]
    [InlineData("新媒体", "新媒体", "新媒体")]
    [InlineData("C#", "CSharp", "csharp")]
    [InlineData("Big News / Tech", "BigNewsTech", "big-news-tech")]
    [InlineData("all", "AllTerm", "all")]
    [InlineData("try get", "TryGetTerm", "try-get")]
    [InlineData("Categories", "CategoriesTerm", "categories")]
    [InlineData("GetHashCode", "GetHashCodeTerm", "gethashcode")]
    [InlineData("2024", "_2024", "2024")]
    public void A_term_has_a_member_and_a_slug(string name, string identifier, string slug)
    {
        var term = Assert.Single(Categories(Row("a.md", 1, [name])));

        Assert.Equal((name, identifier, slug), (term.Name, term.Identifier, term.Slug));
    }

    [Theory]
    [InlineData("a b", "a-b")]
    [InlineData("😀", "😁")]
    [InlineData("all", "all term")]
    public void Terms_with_one_name_are_told_apart_by_themselves(string one, string other)
    {
        var both = Categories(Row("a.md", 1, [one, other]));
        var more = Categories(Row("a.md", 1, [other, one, "unrelated"]));

        Assert.Equal(2, both.Select(term => term.Identifier).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(2, both.Select(term => term.Slug).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(both, term => Assert.Contains(more, same => (same.Name, same.Identifier, same.Slug) == (term.Name, term.Identifier, term.Slug)));
    }

    [Theory]
    [InlineData("News", "news")]
    [InlineData("AI", "ＡＩ")]
    [InlineData("Ｃ＃", "C#")]
    [InlineData("ÉTÉ", "Été")]
    [InlineData("short news", "ｓｈｏｒｔ　ｎｅｗｓ")]
    public void Terms_that_differ_in_case_or_width_only_are_one_by_the_most_common_spelling(string common, string rare)
    {
        var term = Assert.Single(Categories(Row("a.md", 1, [rare]), Row("b.md", 2, [common]), Row("c.md", 3, [common, rare]), Row("d.md", 4, [common])));

        Assert.Equal(common, term.Name);
        Assert.Equal([0, 1, 2, 3], term.Entries);
        Assert.Equal(
            [$"{common}: b.md c.md d.md", $"{rare}: a.md c.md"], term.Spellings.Select(spelling => $"{spelling.Text}: {string.Join(" ", spelling.Sources)}"));
    }

    [Fact]
    public void A_term_with_a_lone_surrogate_is_a_term() => Assert.Equal("\uD800", TermFolding.Fold("\uD800"));

    [Fact]
    public void Related_articles_share_the_rarest_terms_first_and_never_name_themselves()
    {
        var catalog = Build(
            Row("a.md", 9, ["rare", "common"]), Row("b.md", 8, ["common"]), Row("c.md", 7, ["common"]), Row("d.md", 6, ["rare"]), Row("e.md", 5));

        Assert.Equal([3, 1, 2, -1, -1], Related(catalog, 0));
        Assert.Equal([-1, -1, -1, -1, -1], Related(catalog, 4));
    }

    [Fact]
    public void A_term_of_many_articles_stays_cheap_and_relates_neighbors()
    {
        var rows = Enumerable
            .Range(0, 2_000)
            .Select(i => new IndexRow($"{i:0000}.md", null, new EquatableArray<string>(["all of them"]), default) { Path = ArticlePath.Parse($"{i:0000}.md") })
            .ToArray();

        Assert.Equal([999, 1001, 998, 1002, 997], Related(Build(rows), 1_000));
    }

    [Fact]
    public void Nothing_gives_an_empty_catalog()
    {
        var catalog = Build();

        Assert.Equal((0, 0), (catalog.Entries.Count, catalog.Related.Count));
        Assert.Equal(["Categories", "Tags"], catalog.Taxonomies.Select(taxonomy => taxonomy.Name));
    }

    private static IndexRow Row(string path, int? day = null, string[]? categories = null) =>
        new(
            path,
            day is { } number ? new DateTimeOffset(2024, 1, number, 0, 0, 0, TimeSpan.Zero) : null,
            new EquatableArray<string>(categories ?? []),
            default) { Path = ArticlePath.Parse(path) };

    private static CatalogSpec Build(params IndexRow[] rows) =>
        CatalogBuilder.Build(
            rows,
            new NameAllocator("Articles", "Article").Allocate(
                rows.Select(row => row.Source).Distinct().Select(path => new NameRequest(path, ArticlePath.Parse(path), null, null))),
            new CatalogPlan());

    private static EquatableArray<TermSpec> Categories(params IndexRow[] rows) => Build(rows).Taxonomies[0].Terms;

    private static int[] Related(CatalogSpec catalog, int entry) =>
        catalog.Related.Skip(entry * CatalogSpec.RelatedWidth).Take(CatalogSpec.RelatedWidth).ToArray();
}
