using TypedContent.Generator.Tests.Running;
using static TypedContent.Generator.Tests.Trees.TreeView;

namespace TypedContent.Generator.Tests.Trees;

/// <summary>The tree of a collection's pages, through the public API. Each load also checks that C# and content pack agree.</summary>
public class TreeTests
{
    private static readonly Site s_manual = Site.Of(
        ("index.md", Page("Home")),
        ("install.md", Page("Install", "order: 1")),
        ("guides/index.md", Page("Guides", "order: 2", "nav_title: How to")),
        ("guides/zebra.md", Page("Zebra", "order: 1")),
        ("guides/apple.md", Page("Apple", "order: 2")),
        ("guides/more/step-10.md", Page("Tenth")),
        ("guides/more/step-2.md", Page("Second")),
        ("about.md", Page("About")));

    [Fact]
    public void Folders_are_branches_and_order_sorts_before_names() => Assert.Equal(
        """
        Install
        How to
          Zebra
          Apple
          [More]
            Second
            Tenth
        About

        """,
        Of(s_manual));

    [Fact]
    public void The_first_node_is_the_collection_with_the_page_of_its_topmost_folder()
    {
        var tree = GeneratorRunner.Run(s_manual).Load().Collection().Tree;

        Assert.Equal("Home", tree.Title);
        Assert.Equal("/articles", tree.Url);
        Assert.Null(tree.Parent);
    }

    [Fact]
    public void Without_such_a_page_it_has_the_collections_name()
    {
        var tree = GeneratorRunner.Run(Site.Of(("a.md", Page("A")))).Load().Collection().Tree;

        Assert.Equal("Articles", tree.Title);
        Assert.Null(tree.Url);
        Assert.Null(tree.Entry);
    }

    [Theory]
    [InlineData("Articles.Index", null, "", "Install, Guides, About", null, "Install")]
    [InlineData("Articles.Install", "Home", "Home", "", "Home", "Guides")]
    [InlineData("Articles.Guides.Index", "Home", "Home", "Zebra, Apple, Second, Tenth", "Install", "Zebra")]
    [InlineData("Articles.Guides.More.Step2", "Guides", "Home, Guides", "", "Apple", "Tenth")]
    [InlineData("Articles.About", "Home", "Home", "", "Tenth", null)]
    public void An_entry_knows_the_pages_around_it(string member, string? parent, string ancestors, string children, string? previous, string? next)
    {
        var entry = GeneratorRunner.Run(s_manual).Load().Entry(member);

        Assert.Equal(parent, Title(entry, "Parent"));
        Assert.Equal(ancestors, Titles(entry, "Ancestors"));
        Assert.Equal(children, Titles(entry, "Children"));
        Assert.Equal(previous, Title(entry, "Previous"));
        Assert.Equal(next, Title(entry, "Next"));
    }

    [Theory]
    [InlineData("order: 1", "order: 2", "A, B")]
    [InlineData("order: 2", "order: 1", "B, A")]
    [InlineData("order: 10", "order: 9", "B, A")]
    [InlineData("order: -1", "order: 0", "A, B")]
    [InlineData("order: 1.5", "order: 1.25", "B, A")]
    [InlineData("order: '2'", "order: \"01\"", "B, A")]
    [InlineData("order: 7", "order: 7", "A, B")]
    [InlineData("order:", "order: 5", "B, A")]
    [InlineData("weight: 20", "weight: 10", "B, A")]
    [InlineData("nav_order: 2", "nav_order: 1", "B, A")]
    [InlineData("sidebar_position: 2", "sidebar_position: 1", "B, A")]
    [InlineData("sidebar: { order: 2 }", "sidebar: { order: 1 }", "B, A")]
    [InlineData("weight: 250 g", "description: x", "A, B")]
    [InlineData("order: desc", "description: x", "A, B")]
    [InlineData("sidebarPosition: 2", "Nav-Order: 1", "B, A")]
    public void Every_systems_key_for_the_order_counts(string first, string second, string expected)
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", Page("A", first)), ("b.md", Page("B", second))));

        Assert.Empty(run.Findings);
        Assert.Equal(expected, string.Join(", ", run.Load().Collection().Tree.Children.Select(node => node.Title)));
    }

    [Theory]
    [InlineData("order: first", "order", "\"first\"")]
    [InlineData("order: [1, 2]", "order", "a list")]
    [InlineData("order: 1st", "order", "\"1st\"")]
    [InlineData("nav_order: true", "nav_order", "\"true\"")]
    [InlineData("sidebar_position: 2024-01-02", "sidebar_position", "\"2024-01-02\"")]
    public void An_order_that_is_not_a_number_is_an_error(string line, string key, string found) => Assert.Equal(
        [$"articles/a.md(3,{key.Length + 3},3,{line.Length + 1}): error TC1010: '{key}' must be a number, by which an article is sorted among those beside it, but is {found}"],
        GeneratorRunner.Run(Site.Of(("a.md", Page("A", line)))).Findings);

    [Theory]
    [InlineData("nav_title: Short")]
    [InlineData("navTitle: Short")]
    [InlineData("sidebar_label: Short")]
    [InlineData("linkTitle: Short")]
    [InlineData("sidebar: { label: Short }")]
    public void Every_systems_key_for_the_title_in_menus_counts(string line) =>
        Assert.Equal("Short\n", Of(Site.Of(("a.md", Page("A long title", line)))));

    [Fact]
    public void A_file_beside_a_folder_of_its_name_is_the_folders_page() => Assert.Equal(
        "Guides\n  Setup\n",
        Of(Site.Of(("guides.md", Page("Guides")), ("guides/setup.md", Page("Setup")))));

    [Fact]
    public void An_index_takes_precedence_over_the_file_beside_the_folder() => Assert.Equal(
        "Beside\nIn it\n  Setup\n",
        Of(Site.Of(("guides.md", Page("Beside")), ("guides/_index.md", Page("In it")), ("guides/setup.md", Page("Setup")))));

    [Fact]
    public void A_number_before_a_folders_name_sorts_it_and_is_not_part_of_its_title() => Assert.Equal(
        "[Getting started]\n  A\n[Reference]\n  B\n[2024 reports]\n  C\n",
        Of(Site.Of(
            ("10-reference/b.md", Page("B")), ("2_getting-started/a.md", Page("A")), ("2024-reports/c.md", Page("C")))));

    [Theory]
    [InlineData("Bicycles")]
    [InlineData("bicycles")]
    [InlineData("parts/bikes")]
    [InlineData("parts/bikes.md")]
    [InlineData("/parts/bikes/")]
    [InlineData("bikes")]
    public void A_parent_is_found_by_title_path_or_file_name(string parent) => Assert.Equal(
        "[Parts]\n  Bicycles\n    Wheels\n",
        Of(Site.Of(("parts/bikes.md", Page("Bicycles")), ("wheels.md", Page("Wheels", "parent: " + parent)))));

    [Fact]
    public void A_parent_may_be_a_folder_without_a_page() => Assert.Equal(
        "[Parts]\n  Bikes\n  Wheels\n",
        Of(Site.Of(("parts/bikes.md", Page("Bikes")), ("wheels.md", Page("Wheels", "parent: parts")))));

    [Fact]
    public void A_folder_goes_where_its_page_goes() => Assert.Equal(
        "Bikes\n  Parts\n    Bell\n",
        Of(Site.Of(("bikes.md", Page("Bikes")), ("parts/index.md", Page("Parts", "parent: Bikes")), ("parts/bell.md", Page("Bell")))));

    [Theory]
    [InlineData("parent: A", "A")]
    [InlineData("parent: a", "A")]
    public void A_page_that_is_its_own_parent_is_reported_and_stays(string line, string way)
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", Page("A", line))));

        Assert.Contains(
            $"TC3070: 'parent' names \"{line[8..]}\", which is the page itself or below it ({way})", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Equal("A\n", Of(run.Load().Collection().Tree));
    }

    [Fact]
    public void A_circle_of_many_is_reported_once()
    {
        var run = GeneratorRunner.Run(Site.Of(
            ("a.md", Page("A", "parent: B")), ("b.md", Page("B", "parent: C")), ("c.md", Page("C", "parent: A")), ("d.md", Page("D", "parent: A"))));

        Assert.Contains("TC3070", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Equal("C\n  B\n    A\n      D\n", Of(run.Load().Collection().Tree));
    }

    [Theory]
    [InlineData("parent: 12")]
    [InlineData("parent: 4711")]
    [InlineData("parent: The Beatles")]
    [InlineData("parent: { name: x }")]
    [InlineData("parent:")]
    public void A_parent_that_means_something_else_is_nobodys_fault(string line) =>
        Assert.Empty(GeneratorRunner.Run(Site.Of(("bicycles.md", Page("Bicycles")), ("wheels.md", Page("Wheels", line)))).Findings);

    [Fact]
    public void A_parent_that_is_missing_is_reported_where_the_collection_uses_the_key() => Assert.Equal(
        [
            "articles/c.md(3,1,3,7): warning TC3071: 'parent' names \"Nowhere\", but Articles has no page of that title, path or file name. The page "
                + "stays in its folder."],
        GeneratorRunner.Run(Site.Of(("a.md", Page("A")), ("b.md", Page("B", "parent: A")), ("c.md", Page("C", "parent: Nowhere")))).Findings);

    [Fact]
    public void Each_language_has_a_tree_of_its_own_with_its_own_order()
    {
        var site = Site.Of(
            ("en/a.md", Page("A", "order: 1")), ("en/b.md", Page("B", "order: 2")), ("zh/a.md", Page("甲", "order: 2")), ("zh/b.md", Page("乙", "order: 1")),
            ("en/guide/index.md", Page("Guide", "order: 3")), ("en/guide/x.md", Page("X")), ("zh/guide/x.md", Page("子")));

        Assert.Equal("A\nB\nGuide\n  X\n", Of(site, "en"));
        Assert.Equal("乙\n甲\n[Guide]\n  子\n", Of(site, "zh"));
    }

    [Fact]
    public void The_tree_of_a_collection_in_several_languages_has_each_article_once() => Assert.Equal(
        "A\nB\n丙\n",
        Of(Site.Of(("a.en.md", Page("A")), ("a.zh.md", Page("甲")), ("b.en.md", Page("B")), ("c.zh.md", Page("丙"))).WithProperty("TypedContentLanguage", "en")));

    [Fact]
    public void A_translation_without_an_order_has_that_of_the_article_that_it_translates() => Assert.Equal(
        "乙\n甲\n",
        Of(Site.Of(("a.en.md", Page("A", "order: 2")), ("b.en.md", Page("B", "order: 1")), ("a.zh.md", Page("甲")), ("b.zh.md", Page("乙"))), "zh"));

    [Fact]
    public void What_an_entry_leads_to_is_in_its_language()
    {
        var loaded = GeneratorRunner.Run(Site.Of(
            ("en/g/index.md", Page("Guide")), ("en/g/a.md", Page("A")), ("en/g/b.md", Page("B")), ("zh/g/a.md", Page("甲")), ("zh/g/b.md", Page("乙")))).Load();

        Assert.Equal("乙", Title(loaded.Entry("Articles.Zh.G.A"), "Next"));
        Assert.Null(Title(loaded.Entry("Articles.Zh.G.A"), "Previous"));
        Assert.Null(Title(loaded.Entry("Articles.Zh.G.A"), "Parent"));
        Assert.Equal("Guide", Title(loaded.Entry("Articles.En.G.A"), "Parent"));
    }

    [Fact]
    public void What_is_not_published_yet_is_not_in_the_tree()
    {
        var site = Site.Of(
            ("a.md", Page("A", "date: 2020-01-01")), ("g/index.md", Page("Secret plan", "date: 2030-01-01")), ("g/b.md", Page("B", "date: 2020-01-01")),
            ("h/c.md", Page("C", "date: 2030-01-01")));
        var collection = GeneratorRunner.Run(site).Load().Collection();

        Assert.Equal("A\n[G]\n  B\n", Of(collection.PublishedAt(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)).Tree));
        Assert.Equal("A\nSecret plan\n  B\n[H]\n  C\n", Of(collection.PublishedAt(new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero)).Tree));
    }

    [Fact]
    public void What_a_view_shows_leads_only_to_what_it_shows()
    {
        var site = Site.Of(("a.md", Page("A", "date: 2020-01-01")), ("b.md", Page("B", "date: 2030-01-01")), ("c.md", Page("C", "date: 2020-01-01")));
        var view = GeneratorRunner.Run(site).Load().Collection().PublishedAt(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.True(view.TryGet("a", out var entry));

        Assert.Equal("C", Title((ContentEntry)entry, "Next"));
    }

    [Fact]
    public void Drafts_are_not_in_the_tree_where_the_project_leaves_them_out() => Assert.Equal(
        "A\n",
        Of(Site.Of(("a.md", Page("A")), ("b.md", Page("B", "draft: true")))));

    [Fact]
    public void An_empty_collection_has_an_empty_tree() => Assert.Equal("", Of(Site.Empty));

    [Fact]
    public void Keys_of_the_tree_have_fixed_types()
    {
        var entry = GeneratorRunner.Run(Site.Of(("a.md", Page("A", "order: 3", "nav_title: Short")))).Load().Entry("Articles.A");

        Assert.Equal(3.0, LoadedSite.Value(entry, "Order"));
        Assert.Equal("Short", LoadedSite.Value(entry, "NavTitle"));
    }

    [Fact]
    public void Weight_and_parent_stay_properties_like_any_other()
    {
        var entry = GeneratorRunner.Run(Site.Of(("a.md", Page("A", "weight: 3", "parent: x")))).Load().Entry("Articles.A");

        Assert.Equal(3L, LoadedSite.Value(entry, "Weight"));
        Assert.Equal("x", LoadedSite.Value(entry, "MetaParent"));
    }
}
