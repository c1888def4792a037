using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Rows of positions in one table: for each row, the index in the table where it begins, and the end of the last row; then the rows.</summary>
internal static class RowTable
{
    /// <param name="rows">The rows; null for an empty one.</param>
    public static EquatableArray<int> Of(IReadOnlyList<IReadOnlyCollection<int>?> rows)
    {
        var table = new List<int>(rows.Count + 1);
        var end = rows.Count + 1;
        foreach (var row in rows)
        {
            table.Add(end);
            end += row?.Count ?? 0;
        }

        table.Add(end);
        table.AddRange(rows.SelectMany(row => row ?? []));
        return table.ToEquatableArray();
    }
}
