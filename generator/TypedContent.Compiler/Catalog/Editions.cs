using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Numbers the combinations of language and version, within which pages have their neighbors.</summary>
internal static class Editions
{
    /// <param name="languages">The languages.</param>
    /// <param name="versions">The versions.</param>
    /// <returns>Each article's number: the newest version first, and pages that are part of all versions last. Empty if all articles have one.</returns>
    public static EquatableArray<int> Of(LanguageSpec languages, VersionSpec versions)
    {
        if (versions.Entries.Count == 0)
        {
            return languages.Entries;
        }

        var count = Math.Max(1, languages.Tags.Count);
        return versions.Entries
            .Select((version, position) =>
                ((version < 0 ? versions.Names.Count : version) * count) + (languages.Entries.Count == 0 ? 0 : languages.Entries[position]))
            .ToEquatableArray();
    }
}
