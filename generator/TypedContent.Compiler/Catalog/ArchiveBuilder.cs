using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Groups articles by the year and month of their dates as written, regardless of the offset.</summary>
internal static class ArchiveBuilder
{
    /// <param name="rows">The articles, newest first.</param>
    public static ArchiveSpec Build(IReadOnlyList<IndexRow> rows)
    {
        var months = new Dictionary<int, List<int>>();
        for (var position = 0; position < rows.Count; position++)
        {
            if (rows[position].Date is { } date)
            {
                var month = (date.Year * 100) + date.Month;
                if (!months.TryGetValue(month, out var entries))
                {
                    months.Add(month, entries = []);
                }

                entries.Add(position);
            }
        }

        if (months.Count == 0)
        {
            return ArchiveSpec.Empty;
        }

        var names = new List<int>(months.Keys);
        names.Sort();
        names.Reverse();
        var starts = new List<int>(months.Count + 1) { 0 };
        var all = new List<int>(rows.Count);
        foreach (var month in names)
        {
            all.AddRange(months[month]);
            starts.Add(all.Count);
        }

        return new ArchiveSpec(names.ToEquatableArray(), starts.ToEquatableArray(), all.ToEquatableArray());
    }
}

/// <summary>The articles grouped by month.</summary>
/// <param name="Months">The months, newest first, in the form 202403.</param>
/// <param name="Starts">The index in <paramref name="Entries"/> where each month's articles begin, and the end of the last one's.</param>
/// <param name="Entries">The positions of the articles of each month, newest first.</param>
internal sealed record ArchiveSpec(EquatableArray<int> Months, EquatableArray<int> Starts, EquatableArray<int> Entries)
{
    public static ArchiveSpec Empty { get; } = new([], [], []);
}
