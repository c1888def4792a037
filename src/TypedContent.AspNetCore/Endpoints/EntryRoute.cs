namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Entries at their own addresses, and their old addresses.</summary>
internal class EntryRoute(IContentCollection collection, ContentHandler handler) : ContentRoute(collection, handler)
{
    private const string PageExtension = ".html";

    // A very long path is never an entry's, and looking it up must not be expensive.
    private const int MostParts = 16;

    /// <summary>Derived from the newest entry, because only the compiler knows the template.</summary>
    public override string Template => Whole.All is [var newest, ..] && newest.Slug.Length > 0
        ? newest.Url.Replace(newest.Slug, "{slug}", StringComparison.Ordinal)
        : Routes.Root + "/{slug}";

    public override IEnumerable<ContentPlace> Places => PlacesOf(Collection, "");

    public override object? FindQuickly(string path) => Find(Collection, path);

    /// <summary>The addresses of a collection's entries, then their old addresses. Creates no entries.</summary>
    /// <param name="collection">The collection, as it is visible now.</param>
    /// <param name="prefix">The prefix of each address.</param>
    public static IEnumerable<ContentPlace> PlacesOf(IContentCollection collection, string prefix)
    {
        var entries = collection.All;
        (string Url, IReadOnlyList<string> Aliases)[] addresses =
        [
            .. collection is IAddressedCollection addressed ? addressed.Addresses : entries.Select(entry => (entry.Url, entry.Aliases)),
        ];
        for (var i = 0; i < addresses.Length; i++)
        {
            var position = i;
            yield return new ContentPlace(prefix + addresses[i].Url, () => entries[position]);
        }

        for (var i = 0; i < addresses.Length && prefix.Length == 0; i++)
        {
            var position = i;
            foreach (var alias in addresses[i].Aliases)
            {
                yield return new ContentPlace(alias, () => entries[position], addresses[i].Url);
            }
        }
    }

    /// <summary>
    /// Looks up the path in the compiled table of slugs, so that only the requested entry is created. Most address templates end with the slug, so each end of
    /// the path is tried. A result counts only if it has exactly this address.
    /// </summary>
    public static IContentEntry? Find(IContentCollection collection, string path)
    {
        var end = path.EndsWith('/') ? path.Length - 1 : path.Length;
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        for (var part = 0; part < MostParts && slash >= 0 && slash < end; part++)
        {
            var slug = path[(slash + 1)..end];
            if (HasAddress(slug, out var entry)
                || (slug.EndsWith(PageExtension, StringComparison.Ordinal) && HasAddress(slug[..^PageExtension.Length], out entry)))
            {
                return entry;
            }

            slash = path.IndexOf('/', slash + 1);
        }

        return null;

        bool HasAddress(string slug, out IContentEntry? entry) => collection.TryGet(slug, out entry) && entry.Url == path;
    }
}
