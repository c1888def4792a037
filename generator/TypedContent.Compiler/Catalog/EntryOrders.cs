using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Orders of a collection's articles besides newest first, which all tables use.</summary>
internal static class EntryOrders
{
    /// <summary>The order of the list of all articles; empty if it is the order of the tables.</summary>
    /// <param name="order">The order.</param>
    /// <param name="rows">The articles, newest first.</param>
    /// <param name="tree">Their tree.</param>
    public static EquatableArray<int> Of(CollectionOrder order, IReadOnlyList<IndexRow> rows, TreeSpec tree) => order switch
    {
        CollectionOrder.Oldest => Sort(rows, static (rows, positions) => positions
            .OrderBy(position => rows[position].Date?.UtcTicks ?? long.MaxValue)
            .ThenBy(position => rows[position].Source, StringComparer.Ordinal)),
        CollectionOrder.Title => Sort(rows, static (rows, positions) => positions
            .OrderBy(position => rows[position].Title, NaturalOrder.Instance)
            .ThenBy(position => rows[position].Source, StringComparer.Ordinal)),
        CollectionOrder.Tree => tree.InOrder,
        _ => [],
    };

    /// <summary>The articles sorted by a property. Those without a value come last in either direction; equal ones are sorted newest first.</summary>
    /// <param name="index">The requested order.</param>
    /// <param name="rank">The index of its sort key in each article's sort keys.</param>
    /// <param name="rows">The articles, newest first.</param>
    public static IndexSpec By(PlannedIndex index, int rank, IReadOnlyList<IndexRow> rows)
    {
        var keys = rows.Select(row => rank < row.SortKeys.Count ? row.SortKeys[rank] : SortKey.None).ToArray();
        var positions = Enumerable.Range(0, keys.Length).OrderBy(position => keys[position].IsNone);
        return new IndexSpec(
            index.Member,
            index.Property,
            index.IsDescending,
            (index.IsDescending ? positions.ThenByDescending(position => keys[position]) : positions.ThenBy(position => keys[position])).ToEquatableArray());
    }

    private static EquatableArray<int> Sort(
        IReadOnlyList<IndexRow> rows, Func<IReadOnlyList<IndexRow>, IEnumerable<int>, IOrderedEnumerable<int>> sort) =>
        sort(rows, Enumerable.Range(0, rows.Count)).ToEquatableArray();
}
