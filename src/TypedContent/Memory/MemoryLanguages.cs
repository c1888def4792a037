namespace TypedContent.Memory;

/// <summary>The languages of entries, in the same tables as in a compiled collection.</summary>
/// <param name="Tags">The tags. The empty tag, for entries without a language, comes first.</param>
/// <param name="Entries">For each entry, the position of its tag; empty if there is at most one.</param>
/// <param name="Translations">Where each entry's row begins, where the last one ends, and the rows; empty if there are no translations.</param>
internal sealed record MemoryLanguages(IReadOnlyList<string> Tags, int[] Entries, int[] Translations)
{
    public static MemoryLanguages Of<TEntry>(TEntry[] entries)
        where TEntry : ContentEntry, IContentEntry
    {
        string[] tags = [.. entries.Select(entry => entry.Lang ?? "").Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
        if (tags.Length < 2)
        {
            return new MemoryLanguages(tags is [""] ? [] : tags, [], []);
        }

        int[] languages = [.. entries.Select(entry => Array.FindIndex(tags, tag => tag.Equals(entry.Lang ?? "", StringComparison.OrdinalIgnoreCase)))];
        var bySlug = Enumerable.Range(0, entries.Length).ToLookup(position => entries[position].Slug, StringComparer.Ordinal);
        int[][] rows = [.. entries.Select(entry => bySlug[entry.Slug].OrderBy(position => languages[position]).ToArray())];
        return new MemoryLanguages(tags, languages, rows.Any(row => row.Length > 1) ? MemoryRelations.Rows(rows) : []);
    }
}
