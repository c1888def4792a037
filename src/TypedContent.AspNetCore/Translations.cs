using System.Runtime.CompilerServices;

namespace TypedContent.AspNetCore;

/// <summary>Finds the other languages of an entry: those that share its slug.</summary>
internal static class Translations
{
    // By the list of entries, which is another one after a hot reload.
    private static readonly ConditionalWeakTable<IReadOnlyList<IContentEntry>, ILookup<string, IContentEntry>> s_bySlug = [];

    public static IReadOnlyList<IContentEntry> Of(IContentCollection collection, IContentEntry entry)
    {
        var bySlug = s_bySlug.GetValue(collection.Entries, entries => entries.ToLookup(other => other.Entry.Slug, StringComparer.Ordinal));
        IContentEntry[] same = [.. bySlug[entry.Entry.Slug]];
        return same.Any(other => other.Entry.Url == entry.Entry.Url)
            ? [.. same.Where(other => other.Entry.Url != entry.Entry.Url && other.Lang is not null && other.Lang != entry.Lang)]
            : [];
    }
}
