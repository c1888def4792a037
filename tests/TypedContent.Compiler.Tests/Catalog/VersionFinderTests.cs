using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;

namespace TypedContent.Compiler.Tests.Catalog;

/// <summary>The versions of pages.</summary>
public sealed class VersionFinderTests
{
    [Fact]
    public void The_pages_of_one_path_are_versions_of_each_other()
    {
        var versions = Build(new VersionPlan(true, [], ""), "v1/a.md", "v1/b.md", "v2/a.md", "c.md").Versions;

        // By path: c.md, v1/a.md, v1/b.md, v2/a.md.
        Assert.Equal(["v2", "v1"], versions.Names);
        Assert.Equal([-1, 1, 1, 0], versions.Entries);
        Assert.Equal(["", "3,1", "", "3,1"], Rows.OfTable(versions.Versions, 4));
        Assert.Equal([new MissingPage("v1/b.md", "v1", "v2")], versions.Missing);
    }

    [Fact]
    public void A_page_has_versions_in_its_own_language_only()
    {
        var versions = Build(new VersionPlan(true, [], ""), "v1/a.md", "v2/a.md", "v2/a.zh.md").Versions;

        Assert.Equal(["1,0", "1,0", ""], Rows.OfTable(versions.Versions, 3));
    }

    [Theory]
    [InlineData("v1/setup", "v2/setup", "1,0 1,0")]
    [InlineData("setup", "v2/setup", "1,0 1,0")]
    [InlineData("v1/setup", "v2setup", "")]
    [InlineData("v1", "v2", "1,0 1,0")]
    public void Pages_of_one_slug_are_versions_of_each_other_if_it_differs_in_the_version_only(string first, string second, string expected)
    {
        IndexRow[] rows = [Rows.Row("v1/a.md"), Rows.Row("v2/b.md")];
        string[] slugs = [first, second];
        var versions = CatalogBuilder.Build(
            rows,
            new NameAllocator("Articles", "Article").Allocate(rows.Select((row, number) => new NameRequest(row.Source, row.Path, slugs[number], null))),
            new CatalogPlan { Versions = new VersionPlan(true, [], "") }).Versions;

        Assert.Equal(expected, versions.Versions.Count == 0 ? "" : string.Join(" ", Rows.OfTable(versions.Versions, 2)));
    }

    [Fact]
    public void Pages_in_one_version_each_have_no_table() => Assert.Empty(Build(new VersionPlan(true, [], ""), "v1/a.md", "v2/b.md").Versions.Versions);

    [Fact]
    public void A_version_that_is_still_written_misses_nothing() =>
        Assert.Empty(Build(new VersionPlan(true, ["next", "beta"], ""), "next/a.md", "beta/b.md").Versions.Missing);

    [Fact]
    public void The_only_version_misses_nothing() => Assert.Empty(Build(new VersionPlan(true, [], ""), "v1/a.md").Versions.Missing);

    [Fact]
    public void A_listed_version_without_a_page_is_unused()
    {
        Assert.Equal(["v3"], Build(new VersionPlan(false, ["v3", "V2"], ""), "v2/a.md").Versions.Unused);
        Assert.Equal(["v3"], Build(new VersionPlan(false, ["v3"], ""), "a.md").Versions.Unused);
    }

    [Fact]
    public void Without_a_plan_there_are_no_versions() => Assert.Same(VersionSpec.None, Build(VersionPlan.None, "v1/a.md", "v2/a.md").Versions);

    [Fact]
    public void Neighbors_have_one_language_and_one_version()
    {
        var catalog = Build(new VersionPlan(true, [], ""), "c.md", "v1/a.md", "v2/a.md", "v2/a.zh.md");

        Assert.Equal([4, 2, 0, 1], Editions.Of(catalog.Languages, catalog.Versions));
    }

    [Fact]
    public void Versions_in_one_language_number_the_neighbors_alone()
    {
        var catalog = Build(new VersionPlan(true, [], ""), "c.md", "v1/a.md", "v2/a.md");

        Assert.Equal([2, 1, 0], Editions.Of(catalog.Languages, catalog.Versions));
    }

    private static CatalogSpec Build(VersionPlan versions, params string[] paths) =>
        Rows.Build(new CatalogPlan { Versions = versions }, [.. paths.Select(path => Rows.Row(path))]);
}
