using System.Diagnostics.CodeAnalysis;

namespace TypedContent.AspNetCore.Tests;

/// <summary>A collection of entries that no compiler has seen, so that they may hold what it would not let through.</summary>
internal sealed class HandMadeCollection(params IContentEntry[] entries) : IContentCollection
{
    public string Name => "Notes";

    public IReadOnlyList<IContentEntry> All => entries;

    public IReadOnlyList<IContentTaxonomy> Taxonomies => [];

    public IReadOnlyList<string> Languages => [.. entries.Select(entry => entry.Lang).OfType<string>().Distinct()];

    public bool TryGet(string slug, [NotNullWhen(true)] out IContentEntry? entry)
    {
        entry = entries.FirstOrDefault(one => one.Slug == slug);
        return entry is not null;
    }

    public IContentCollection InLanguage(string language) => new HandMadeCollection([.. entries.Where(entry => entry.Lang == language)]);
}
