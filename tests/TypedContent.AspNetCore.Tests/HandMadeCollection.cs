using System.Diagnostics.CodeAnalysis;

namespace TypedContent.AspNetCore.Tests;

/// <summary>A collection whose entries were not compiled, so that they can contain values the compiler would reject.</summary>
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
