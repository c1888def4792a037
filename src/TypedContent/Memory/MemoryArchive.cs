namespace TypedContent.Memory;

/// <summary>The months of entries, in the same tables as in a compiled collection.</summary>
internal sealed record MemoryArchive(int[] Months, int[] Starts, int[] Entries)
{
    public static MemoryArchive Of(IReadOnlyList<IContentEntry> entries)
    {
        var months = Enumerable.Range(0, entries.Count)
            .Where(position => entries[position].Date is not null)
            .GroupBy(position => entries[position].Date!.Value is var date ? (date.Year * 100) + date.Month : 0)
            .OrderByDescending(month => month.Key)
            .ToArray();
        var starts = new int[months.Length + 1];
        for (var i = 0; i < months.Length; i++)
        {
            starts[i + 1] = starts[i] + months[i].Count();
        }

        return new MemoryArchive([.. months.Select(month => month.Key)], starts, [.. months.SelectMany(month => month)]);
    }
}
