using TypedContent.Memory;

namespace TypedContent;

/// <summary>Creates collections from entries that you create yourself.</summary>
public static class ContentCollection
{
    /// <summary>
    /// A collection for tests: <c>ContentCollection.Create("Articles", [new Article { Title = "Tea" }])</c>. It works like a compiled collection: order,
    /// lookups, terms, archive, neighbors, languages, the clock. An entry without a slug gets one from its title, and an entry without an address gets
    /// <c>/articles/{slug}</c>. The tree follows the slugs: <c>guides/setup</c> is below <c>guides</c>. Only the compiler creates series, folders, search
    /// indexes, and references to other collections, so this collection has none.
    /// </summary>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="name">The collection's name, such as <c>Articles</c>.</param>
    /// <param name="entries">The entries, in any order. They become part of this collection; an entry of another collection is copied.</param>
    /// <param name="taxonomies">The names of its taxonomies; by default, <c>Categories</c> and <c>Tags</c>.</param>
    /// <exception cref="ArgumentNullException">An argument, or an entry, is null.</exception>
    public static ContentCollection<TEntry> Create<TEntry>(string name, IEnumerable<TEntry> entries, params ReadOnlySpan<string> taxonomies)
        where TEntry : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(entries);
        return new MemorySource<TEntry>(name, entries, taxonomies.IsEmpty ? ["Categories", "Tags"] : taxonomies.ToArray()).Collection;
    }
}
