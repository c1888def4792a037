using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Reverses links: finds the articles that link to each article.</summary>
internal static class BackLinks
{
    /// <param name="rows">The articles, in their order.</param>
    /// <returns>Rows of positions in one table, in the format of <see cref="CatalogSpec.LinkedFrom"/>.</returns>
    public static EquatableArray<int> Find(IReadOnlyList<IndexRow> rows)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            positions[rows[i].Source] = i;
        }

        var linkedFrom = new List<int>?[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var source in rows[i].LinksTo)
            {
                if (positions.TryGetValue(source, out var target))
                {
                    (linkedFrom[target] ??= []).Add(i);
                }
            }
        }

        return RowTable.Of(linkedFrom);
    }
}
