using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;

namespace TypedContent.Compiler.Tests.Catalog;

/// <summary>The lists of a collection besides newest first.</summary>
public sealed class ListTests
{
    [Fact]
    public void The_archive_has_months_as_written_newest_first()
    {
        var archive = ArchiveBuilder.Build(
            [Rows.Row("a.md", "2024-03-05"), Rows.Row("b.md", "2024-03-01T00:30:00+08:00"), Rows.Row("c.md"), Rows.Row("d.md", "2023-12-31")]);

        Assert.Equal([202403, 202312], archive.Months);
        Assert.Equal([0, 2, 3], archive.Starts);
        Assert.Equal([0, 1, 3], archive.Entries);
    }

    [Fact]
    public void Articles_without_dates_have_no_archive() => Assert.Equal(ArchiveSpec.Empty, ArchiveBuilder.Build([Rows.Row("a.md")]));

    [Fact]
    public void A_table_of_rows_has_where_each_begins_and_then_the_rows() => Assert.Equal([4, 6, 6, 7, 1, 2, 0], RowTable.Of([[1, 2], null, [0]]));

    [Fact]
    public void Links_are_known_from_both_ends()
    {
        var table = BackLinks.Find(
            [Rows.Row("a.md") with { LinksTo = ["b.md", "gone.md"] }, Rows.Row("b.md"), Rows.Row("c.md") with { LinksTo = ["b.md", "a.md"] }]);

        Assert.Equal(["2", "0,2", ""], Rows.OfTable(table, 3));
    }

    [Theory]
    [InlineData(nameof(CollectionOrder.Newest), "")]
    [InlineData(nameof(CollectionOrder.Oldest), "2 3 0 1")]
    [InlineData(nameof(CollectionOrder.Title), "2 3 1 0")]
    [InlineData(nameof(CollectionOrder.Tree), "2 1 3 0")]
    public void The_list_of_all_articles_has_the_order_that_the_project_asks_for(string order, string expected)
    {
        IndexRow[] rows =
        [
            Rows.Row("z.md", "2024-03-05") with { Title = "Part 10" },
            Rows.Row("b.md") with { Title = "Part 9" },
            Rows.Row("a.md", "2024-01-01") with { Title = "B" },
            Rows.Row("c.md", "2024-01-01") with { Title = "b" },
        ];

        var positions = EntryOrders.Of(Enum.Parse<CollectionOrder>(order), rows, TreeBuilder.Build(rows, LanguageSpec.None, VersionSpec.None.Plan, []));

        Assert.Equal(expected, string.Join(" ", positions));
    }

    [Theory]
    [InlineData(false, "1 0 4 3 2")]
    [InlineData(true, "3 0 4 1 2")]
    public void An_order_by_a_property_has_articles_without_a_value_last_and_equal_ones_newest_first(bool isDescending, string expected)
    {
        var rows = new double?[] { 2, 1, null, 3, 2 }
            .Select((number, index) => Rows.Row($"{index}.md") with { SortKeys = number is null ? [SortKey.None] : [new SortKey(number, null)] }).ToArray();

        var index = EntryOrders.By(new PlannedIndex("ByRating", "Rating", isDescending, false), 0, rows);

        Assert.Equal((expected, isDescending), (string.Join(" ", index.Entries), index.IsDescending));
    }

    [Fact]
    public void An_article_that_was_read_without_a_sort_key_has_none() =>
        Assert.Equal([1, 0], EntryOrders.By(
            new PlannedIndex("ByRating", "Rating", false, false), 1,
            [Rows.Row("a.md") with { SortKeys = [SortKey.None] }, Rows.Row("b.md") with { SortKeys = [SortKey.None, new SortKey(1, null)] }]).Entries);

    [Fact]
    public void A_sort_key_is_the_value_of_its_property()
    {
        var date = new DateTimeOffset(2024, 3, 2, 8, 0, 0, TimeSpan.FromHours(8));

        Assert.Equal(new SortKey(5, null), Of(DeclaredValue.Of(5L)));
        Assert.Equal(new SortKey(1, null), Of(DeclaredValue.Of(true)));
        Assert.Equal(new SortKey(1.5, null), Of(DeclaredValue.Of(1.5)));
        Assert.Equal(new SortKey(date.UtcTicks, null), Of(DeclaredValue.Of(date)));
        Assert.Equal(new SortKey(null, "10"), Of(DeclaredValue.Of("10")));
        Assert.Equal(new SortKey(10.5, null), Of(DeclaredValue.Of("10.5"), isNumber: true));
        Assert.Equal(new SortKey(null, "ten"), Of(DeclaredValue.Of("ten"), isNumber: true));
        Assert.True(Of(DeclaredValue.Null).IsNone);
        Assert.True(SortKey.Of(new PlannedIndex("ByRating", "Rating", false, false), [new NamedValue("Other", DeclaredValue.Of(5L))]).IsNone);

        static SortKey Of(DeclaredValue value, bool isNumber = false) => SortKey.Of(
            new PlannedIndex("ByRating", "Rating", false, isNumber), [new NamedValue("Other", DeclaredValue.Of("x")), new NamedValue("Rating", value)]);
    }

    [Fact]
    public void Numbers_sort_before_texts_and_texts_as_people_count()
    {
        SortKey[] keys = [new(null, "a10"), new(3, null), new(null, "a9"), new(2, null)];

        Assert.Equal(["2", "3", "a9", "a10"], keys.Order().Select(key => key.Text ?? $"{key.Number}"));
    }

    [Fact]
    public void A_folder_has_the_articles_of_its_subfolders()
    {
        var folders = Rows.Build(new CatalogPlan(), Rows.Row("a.md"), Rows.Row("x/b.md"), Rows.Row("x/y/c.md")).Folders;

        Assert.Equal(["X:1,2", "X.Y:2"], folders.Select(folder => $"{string.Join(".", folder.Scope)}:{string.Join(",", folder.Entries)}"));
    }

    [Fact]
    public void Characters_that_some_systems_decompose_are_known_from_the_addresses_of_files_too()
    {
        var catalog = Rows.Build(new CatalogPlan(), Rows.Row("a.md"));

        Assert.Empty((catalog with { Files = [new ResolvedAsset("é.png", "Articles", null, "", "out")] }).Decompositions);
        Assert.NotEmpty((catalog with { Files = [new ResolvedAsset("é.png", "Articles", "/é.png", "", "out")] }).Decompositions);
    }

    [Fact]
    public void An_article_is_visible_between_two_times()
    {
        var from = new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.FromHours(8));
        var catalog = Rows.Build(new CatalogPlan(), Rows.Row("a.md") with { VisibleFrom = from, VisibleUntil = from.AddDays(1) }, Rows.Row("b.md"));

        Assert.Equal([from.UtcTicks, from.AddDays(1).UtcTicks, 0, long.MaxValue], catalog.Visibility);
    }

    [Theory]
    [InlineData(nameof(CollectionOrder.Title), null, true)]
    [InlineData(nameof(CollectionOrder.Tree), null, false)]
    [InlineData(nameof(CollectionOrder.Newest), "guides", true)]
    public void Titles_are_needed_where_they_order_the_list_or_name_a_parent(string order, string? parent, bool expected) =>
        Assert.Equal(expected, CatalogBuilder.NeedsTitles(
            [Rows.Row("a.md"), Rows.Row("b.md") with { Parent = parent }], new CatalogPlan { Order = Enum.Parse<CollectionOrder>(order) }));

    [Fact]
    public void The_tree_is_added_with_the_titles_that_it_needs()
    {
        IndexRow[] rows = [Rows.Row("b.md"), Rows.Row("a.md") with { Parent = "Start here" }];
        var catalog = CatalogBuilder.AddTree(
            Rows.Build(new CatalogPlan { Order = CollectionOrder.Title }, rows),
            rows,
            [new PageTitle("b.md", "Start here", null), new PageTitle("a.md", "Z", null)]);

        Assert.Empty(catalog.Tree.Faults);
        Assert.Equal([1, 0], catalog.Order);
    }
}
