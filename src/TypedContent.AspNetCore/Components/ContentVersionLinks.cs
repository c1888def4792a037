namespace TypedContent.AspNetCore.Components;

/// <summary>Finds where a page's version switch leads.</summary>
internal static class ContentVersionLinks
{
    /// <summary>The collection with versions that contains an entry, as it is visible now; null if there is none.</summary>
    /// <param name="site">The site.</param>
    /// <param name="collection">The collection; null for the site's collection that contains the entry.</param>
    /// <param name="entry">The entry.</param>
    public static IContentCollection? CollectionOf(ContentSite site, IContentCollection? collection, IContentEntry entry) =>
        (collection is null ? site.Collections : [collection])
            .Select(site.Current)
            .FirstOrDefault(known => known.Versions.Count > 0 && (collection is not null || (known as IAddressedCollection)?.Contains(entry) == true));

    /// <summary>
    /// For each version, the same page in the entry's language; if the version does not have it, its first page, and if it has none in this language, nothing.
    /// </summary>
    /// <param name="collection">The collection, as it is visible now.</param>
    /// <param name="entry">The entry.</param>
    public static IReadOnlyList<(string Version, IContentEntry Target, bool HasPage)> Of(IContentCollection collection, IContentEntry entry)
    {
        var pages = collection.VersionsOf(entry).Append(entry).Where(page => collection.VersionOf(page) is not null)
            .ToDictionary(page => collection.VersionOf(page)!, StringComparer.Ordinal);
        var links = new List<(string, IContentEntry, bool)>();
        foreach (var version in collection.Versions)
        {
            if (pages.TryGetValue(version, out var page))
            {
                links.Add((version, page, true));
            }
            else if (FirstOf(collection, version, entry.Lang) is { } first)
            {
                links.Add((version, first, false));
            }
        }

        return links;
    }

    /// <summary>The first page of a version in reading order that is not part of all versions.</summary>
    private static IContentEntry? FirstOf(IContentCollection collection, string version, string? language)
    {
        var view = collection.InVersion(version);
        var open = new Stack<IContentNode>([(language is null ? view : view.InLanguage(language)).Tree]);
        while (open.TryPop(out var node))
        {
            if (node.Entry is { } entry && collection.VersionOf(entry) == version)
            {
                return entry;
            }

            foreach (var child in node.Children.Reverse())
            {
                open.Push(child);
            }
        }

        return null;
    }
}
