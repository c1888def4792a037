using System.Globalization;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Taxonomies;

namespace TypedContent.Compiler.Tests.Catalog;

/// <summary>Where pages are in the tree: by folder, by the parent that they name, and by their order.</summary>
public sealed class ParentTests
{
    [Theory]
    [InlineData("a.md guides/b.md", "(a.md Guides(guides/b.md))")]
    [InlineData("guides/index.md guides/b.md", "(guides/index.md(guides/b.md))")]
    [InlineData("guides.md guides/b.md", "(guides.md(guides/b.md))")]
    [InlineData("guides.md guides/README.md", "(guides.md guides/README.md)")]
    [InlineData("index.md a.md", "index.md(a.md)")]
    [InlineData("x/y/a.md", "(X(Y(x/y/a.md)))")]
    [InlineData("a10.md a9.md B.md", "(a9.md a10.md B.md)")]
    [InlineData("guides/b.md Guides/a.md", "(Guides(Guides/a.md guides/b.md))")]
    public void A_page_is_in_its_folder(string paths, string expected) => Assert.Equal(expected, Show([.. paths.Split(' ').Select(path => Rows.Row(path))]));

    [Theory]
    [InlineData("Setup")]
    [InlineData(" set up ")]
    [InlineData("guides/setup")]
    [InlineData("guides/setup.md")]
    [InlineData("/guides/setup/")]
    [InlineData("SETUP.HTML")]
    public void A_page_is_below_the_parent_that_it_names_by_title_path_or_file(string parent) =>
        Assert.Equal("(Guides(guides/setup.md(a.md)))",
            Show(Rows.Row("a.md") with { Parent = parent }, Rows.Row("guides/setup.md") with { Title = "Setup", NavTitle = "Set up" }));

    [Theory]
    [InlineData("guides")]
    [InlineData("Guides/")]
    public void A_folder_without_a_page_may_be_a_parent(string parent) =>
        Assert.Equal("(Guides(a.md guides/b.md))", Show(Rows.Row("a.md") with { Parent = parent }, Rows.Row("guides/b.md")));

    [Fact]
    public void A_page_of_a_folder_may_be_named_by_the_folder() =>
        Assert.Equal("(X(x/guides/index.md(a.md)))", Show(Rows.Row("a.md") with { Parent = "guides" }, Rows.Row("x/guides/index.md")));

    [Fact]
    public void Of_two_pages_with_one_title_the_first_by_path_is_the_parent() =>
        Assert.Equal("(a.md(c.md) b.md)",
            Show(Rows.Row("b.md") with { Title = "Same" }, Rows.Row("a.md") with { Title = "Same" }, Rows.Row("c.md") with { Parent = "same" }));

    [Fact]
    public void A_path_takes_precedence_over_a_title_and_a_title_over_a_file_name()
    {
        Assert.Equal("(a.md b.md(c.md))",
            Show(Rows.Row("a.md") with { Title = "b" }, Rows.Row("b.md") with { Title = "x" }, Rows.Row("c.md") with { Parent = "b" }));
        Assert.Equal("(a.md(c.md) X(x/b.md))",
            Show(Rows.Row("a.md") with { Title = "b" }, Rows.Row("c.md") with { Parent = "b" }, Rows.Row("x/b.md") with { Title = "x" }));
    }

    [Fact]
    public void A_parent_is_in_the_pages_own_language_or_else_in_any()
    {
        IndexRow[] rows =
        [
            Rows.Row("a.zh.md") with { Parent = "Setup" },
            Rows.Row("b.zh.md") with { Parent = "Only" },
            Rows.Row("only.md") with { Title = "Only" },
            Rows.Row("x.zh.md") with { Title = "Setup" },
            Rows.Row("setup.md") with { Title = "Setup" },
        ];
        var catalog = Rows.Build(new CatalogPlan(), rows);
        rows = [.. catalog.Entries.Select(entry => rows.Single(row => row.Source == entry.Source))];

        var tree = TreeBuilder.Build(rows, catalog.Languages, catalog.Versions.Plan, catalog.Editions);

        Assert.Equal("(only.md(b.zh.md) setup.md x.zh.md(a.zh.md))", Show(tree, rows));
    }

    [Fact]
    public void Siblings_come_by_their_order_and_then_by_name() =>
        Assert.Equal("(c.md b.md a.md d.md)",
            Show(Rows.Row("a.md"), Rows.Row("b.md") with { Order = 2 }, Rows.Row("c.md") with { Order = -1 }, Rows.Row("d.md")));

    [Fact]
    public void A_page_that_is_its_own_ancestor_stays_where_it_is()
    {
        IndexRow[] rows = [Rows.Row("a.md") with { Title = "A", Parent = "B" }, Rows.Row("b.md") with { Title = "B", Parent = "A" }];

        Assert.Equal([new ParentFault("b.md", "A", IsCycle: true, "A → B")], Build(rows).Faults);
        Assert.Equal("(b.md(a.md))", Show(rows));
    }

    [Fact]
    public void A_page_that_names_itself_is_a_cycle_of_one() =>
        Assert.Equal([new ParentFault("a.md", "a", IsCycle: true, "A")], Build(Rows.Row("a.md") with { Title = "A", Parent = "a" }).Faults);

    [Fact]
    public void The_page_of_the_collection_has_no_parent() =>
        Assert.Equal("index.md(A(a/b.md))", Show(Rows.Row("a/b.md"), Rows.Row("index.md") with { Title = "Home", Parent = "nowhere" }));

    [Theory]
    [InlineData("Setpu", "Setup")]
    [InlineData("layout", "")]
    [InlineData("abc", "")]
    [InlineData("Part 2", "Part 1")]
    [InlineData("2023", "")]
    public void A_parent_that_does_not_exist_is_a_mistake_if_a_similar_page_does(string parent, string near)
    {
        var faults = Build(
            Rows.Row("a.md") with { Title = "A", Parent = parent },
            Rows.Row("abd.md") with { Title = "Setup" },
            Rows.Row("2024.md") with { Title = "2024" },
            Rows.Row("x.md") with { Title = "Part 1" }).Faults;

        Assert.Equal(near, string.Join(" ", faults.Select(fault => fault.Near)));
    }

    [Fact]
    public void A_parent_that_does_not_exist_is_a_mistake_where_other_pages_name_theirs()
    {
        var faults = Build(
            Rows.Row("a.md") with { Parent = "qqqqqqqq" }, Rows.Row("b.md") with { Parent = "c" }, Rows.Row("c.md")).Faults;

        Assert.Equal([new ParentFault("a.md", "qqqqqqqq", IsCycle: false, "")], faults);
    }

    private static TreeSpec Build(params IndexRow[] rows) => TreeBuilder.Build(rows, LanguageSpec.None, VersionSpec.None.Plan, []);

    /// <summary>The tree: pages by their files and folders without a page by their titles, each followed by its children.</summary>
    private static string Show(params IndexRow[] rows) => Show(Build(rows), rows);

    private static string Show(TreeSpec tree, IndexRow[] rows)
    {
        var pages = Rows.OfTable(tree.Pages, tree.Nodes.Count / 2).ToArray();
        return Node(0);

        string Node(int number)
        {
            var title = tree.Nodes[(number * 2) + 1];
            var name = pages[number].Length > 0
                ? string.Join("+", pages[number].Split(',').Select(page => rows[int.Parse(page, CultureInfo.InvariantCulture)].Source))
                : title >= 0 ? tree.Titles[title]
                : "";
            var children = Enumerable.Range(0, pages.Length).Where(child => tree.Nodes[child * 2] == number).Select(Node).ToArray();
            return children.Length == 0 ? name : $"{name}({string.Join(" ", children)})";
        }
    }
}
