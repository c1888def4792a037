using TypedContent.Generated;

namespace TypedContent.Scheduling;

/// <summary>The months of a collection with those of their entries that are visible.</summary>
/// <param name="Months">The months, newest first, as 202403.</param>
/// <param name="Starts">Where each month's positions begin; then where the last one's end.</param>
/// <param name="Entries">The positions among the entries that are visible.</param>
internal sealed record VisibleArchive(int[] Months, int[] Starts, int[] Entries)
{
    /// <param name="source">The whole collection.</param>
    /// <param name="moved">For each entry of the whole its position among those that are visible, or -1.</param>
    public static VisibleArchive Of(ContentSource source, int[] moved)
    {
        var months = new List<int>();
        var starts = new List<int> { 0 };
        var entries = new List<int>();
        for (var month = 0; month < source.ArchiveMonths.Length; month++)
        {
            foreach (var position in source.ArchiveEntries[source.ArchiveStarts[month]..source.ArchiveStarts[month + 1]])
            {
                if (moved[position] >= 0)
                {
                    entries.Add(moved[position]);
                }
            }

            if (entries.Count > starts[^1])
            {
                months.Add(source.ArchiveMonths[month]);
                starts.Add(entries.Count);
            }
        }

        return new VisibleArchive([.. months], [.. starts], [.. entries]);
    }
}
