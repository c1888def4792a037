using TypedContent.Generated;

namespace TypedContent.Scheduling;

/// <summary>The months of a collection with their visible entries.</summary>
/// <param name="Months">The months, newest first, in the form 202403.</param>
/// <param name="Starts">Where each month's positions begin; then where the last one's end.</param>
/// <param name="Entries">The positions among the visible entries.</param>
internal sealed record VisibleArchive(int[] Months, int[] Starts, int[] Entries)
{
    /// <param name="source">The whole collection.</param>
    /// <param name="moved">For each entry of the whole collection, its position among the visible ones, or -1.</param>
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
