using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Declared;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Terms;

/// <summary>Articles that are parts of a series.</summary>
public class SeriesTests
{
    private static readonly Site s_site = Site.Of(
        ("two.md", "---\ntitle: Two\ndate: 2024-01-01\nseries: Bicycle repair\npart: 2\n---\n"),
        ("one.md", "---\ntitle: One\ndate: 2024-02-01\nseries: {name: Bicycle repair, part: 1}\n---\n"),
        ("three.md", "---\ntitle: Three\ndate: 2024-03-01\nseries: [Bicycle repair]\nseries_order: 3\n---\n"),
        ("alone.md", "---\ntitle: Alone\npart: not a series\n---\n"));

    [Fact]
    public void The_entries_of_a_series_come_in_the_order_of_the_parts()
    {
        var series = new TermView(s_site, "Series");

        Assert.Equal("One Two Three", TermView.Titles(series.Member("BicycleRepair")));
        Assert.Equal("/articles/series/bicycle-repair", series.Member("BicycleRepair").Url);
    }

    [Theory]
    [InlineData("One", "Bicycle repair: 1 of 3, before Two, after nothing")]
    [InlineData("Two", "Bicycle repair: 2 of 3, before Three, after One")]
    [InlineData("Three", "Bicycle repair: 3 of 3, before nothing, after Two")]
    [InlineData("Alone", null)]
    public void A_part_knows_its_number_and_the_parts_around_it(string member, string? expected) =>
        Assert.Equal(expected, Describe(LoadedSite.Value(GeneratorRunner.Run(s_site).Load().Entry("Articles." + member), "Series")));

    [Fact]
    public void A_part_without_a_series_is_a_key_like_any_other() =>
        Assert.Equal("not a series", LoadedSite.Value(GeneratorRunner.Run(s_site).Load().Entry("Articles.Alone"), "Part"));

    [Fact]
    public void Without_numbers_the_oldest_is_the_first()
    {
        var loaded = GeneratorRunner.Run(Site.Of(
            ("new.md", "---\ntitle: New\ndate: 2024-03-01\nseries: S\n---\n"),
            ("old.md", "---\ntitle: Old\ndate: 2024-01-01\nseries: S\n---\n"),
            ("ten.md", "---\ntitle: Ten\ndate: 2025-01-01\nseries: S\npart: 10\n---\n"))).Load();

        Assert.Equal("S: 10 of 3, before Old, after nothing", Describe(LoadedSite.Value(loaded.Entry("Articles.Ten"), "Series")));
        Assert.Equal("S: 11 of 3, before New, after Ten", Describe(LoadedSite.Value(loaded.Entry("Articles.Old"), "Series")));
        Assert.Equal("S: 12 of 3, before nothing, after Old", Describe(LoadedSite.Value(loaded.Entry("Articles.New"), "Series")));
    }

    [Fact]
    public void Two_parts_with_one_number_are_a_warning_that_names_both()
    {
        var run = GeneratorRunner.Run(Site.Of(
            ("a.md", "---\ntitle: A\nseries: S\npart: 1\n---\n"),
            ("b.md", "---\ntitle: B\nseries: S\npart: 1\n---\n"),
            ("c.md", "---\ntitle: C\nseries: {name: S, part: 1}\n---\n"),
            ("d.md", "---\ntitle: D\nseries: Other\npart: 1\n---\n")));

        Assert.Equal(
            [
                "articles/b.md(4,7,4,8): warning TC3031: this is part 1 of the series 'S', and so is articles/a.md",
                "articles/c.md(3,25,3,26): warning TC3031: this is part 1 of the series 'S', and so is articles/a.md",
            ],
            run.Findings);
        Assert.Equal(3, new TermView(run.Site, "Series").Find("S")!.Entries.Count);
    }

    [Theory]
    [InlineData(
        "series: {part: 1}",
        "articles/a.md(3,9,3,18): error TC1010: 'series' must be the name of a series, or a map with name and part, but is a map without 'name'")]
    [InlineData("series: {name: S, part: one}", "articles/a.md(3,25,3,28): error TC1010: 'part' must be the number of a part, 0 or more, but is \"one\"")]
    [InlineData("series: [[S]]", "articles/a.md(3,10,3,13): error TC1010: 'series' must be the name of a series, or a map with name and part, but is a list")]
    [InlineData("series:", null)]
    [InlineData("series: false", null)]
    [InlineData("series: 2024", null)]
    public void What_is_no_series_is_an_error_at_its_place(string yaml, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], GeneratorRunner.Run(Site.Of(("a.md", $"---\ntitle: A\n{yaml}\n---\n"))).Findings);

    [Fact]
    public void An_article_in_several_series_is_in_all_and_says_the_first()
    {
        var site = s_site.With("both.md", "---\ntitle: Both\ndate: 2025-01-01\nseries: [Zen, Bicycle repair]\n---\n");

        Assert.Equal(
            "Zen: 1 of 1, before nothing, after nothing", Describe(LoadedSite.Value(GeneratorRunner.Run(site).Load().Entry("Articles.Both"), "Series")));
        Assert.Equal("One Two Three Both", TermView.Titles(new TermView(site, "Series").Member("BicycleRepair")));
    }

    [Fact]
    public void In_a_view_the_parts_are_those_to_be_seen()
    {
        var loaded = GeneratorRunner.Run(s_site.With("z.md", "---\ntitle: Z\ndate: 2024-01-01\nseries: A series\n---\n")).Load();
        var view = loaded.Collection().PublishedAt(new DateTimeOffset(2024, 1, 15, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(
            "Bicycle repair: 2 of 1, before nothing, after nothing",
            Describe(view.GetType().GetMethod("SeriesOf")!.Invoke(view, [loaded.Entry("Articles.Two")])));
        Assert.Null(view.GetType().GetMethod("SeriesOf")!.Invoke(view, [loaded.Entry("Articles.One")]));
        Assert.Equal(
            ["A series: Z", "Bicycle repair: Two"],
            view.Taxonomies.Single(taxonomy => taxonomy.Name == "Series").All.Select(term => $"{term.Name}: {TermView.Titles(term)}"));
    }

    [Fact]
    public void Where_there_is_none_the_class_is_there_and_empty_and_no_library_sees_a_taxonomy()
    {
        var run = GeneratorRunner.Run(Site
            .Of(("a.md", "---\ntitle: A\n---\n"))
            .WithSource("Use.cs", "using Sample; public static class Use { public static int Count => Articles.Series.All.Count + (Articles.Series.TryGet(\"x\", out _) ? 1 : 0) + (Articles.A.Series?.Part ?? 0); }"));

        Assert.Equal(["Categories", "Tags"], run.Load().Collection().Taxonomies.Select(taxonomy => taxonomy.Name));
    }

    [Theory]
    [InlineData("Series/Serial")]
    [InlineData("Serials/Series")]
    [InlineData("Archive/Part")]
    [InlineData("Tags/Tag")]
    [InlineData("Categories/Category")]
    public void A_collection_may_have_the_name_of_what_others_have_in_them(string collection)
    {
        var name = collection.Split('/')[0];
        var site = Site.Empty
            .WithProperty("TypedContentCollections", collection)
            .WithMember(name, "a.md", "---\ntitle: A\ndate: 2024-01-01\nseries: S\ntags: t\ncategories: c\n---\n");

        Assert.Equal(
            ["c", "t", "S"], GeneratorRunner.Run(site).Load().Collection(name).Taxonomies.SelectMany(taxonomy => taxonomy.All).Select(term => term.Name));
    }

    [Fact]
    public void A_declared_type_has_series_too_and_may_have_a_property_of_that_name()
    {
        var with = GeneratorRunner
            .Run(DeclaredSite.Of("public required string Title { get; init; }\npublic string? Series { get; init; }", "title: T\nseries: S\npart: 4"))
            .Load();
        var without = GeneratorRunner.Run(DeclaredSite.Of("public required string Title { get; init; }", "title: T\nseries: S\npart: 4")).Load();

        Assert.Equal("S", LoadedSite.Value(with.All("Posts")[0], "Series"));
        Assert.Equal("S: 4 of 1, before nothing, after nothing", Describe(LoadedSite.Value(without.All("Posts")[0], "Series")));
    }

    private static string? Describe(object? part) => part is null ? null
        : $"{LoadedSite.Value(part, "Name")}: {LoadedSite.Value(part, "Part")} of {LoadedSite.Value(part, "Total")}, before {Title(part, "Next")}, after {Title(part, "Previous")}";

    private static string Title(object part, string member) => LoadedSite.Value(part, member) is IContentEntry entry ? entry.Title : "nothing";
}
