using System.Globalization;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;

namespace TypedContent.Compiler.Tests.Catalog;

/// <summary>Short names for articles as lists and terms see them.</summary>
internal static class Rows
{
    /// <param name="path">Its path, which is also its source.</param>
    /// <param name="date">Its date, such as <c>2024-03-02T08:00:00+08:00</c>; or null.</param>
    public static IndexRow Row(string path, string? date = null) =>
        new(path, date is null ? null : DateTimeOffset.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), [], [], [])
        {
            Path = ArticlePath.Parse(path),
            Lang = ArticlePath.Parse(path).Lang,
        };

    public static CatalogSpec Build(CatalogPlan plan, params IndexRow[] rows) => CatalogBuilder.Build(
        rows,
        new NameAllocator("Articles", "Article").Allocate(rows.Select(row => new NameRequest(row.Source, row.Path, null, null))),
        plan);

    /// <summary>The rows of a table of positions, each as <c>0,1</c>.</summary>
    public static IEnumerable<string> OfTable(IReadOnlyList<int> table, int count) =>
        Enumerable.Range(0, count).Select(row => string.Join(",", Enumerable.Range(table[row], table[row + 1] - table[row]).Select(at => table[at])));
}
