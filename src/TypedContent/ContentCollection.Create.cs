using TypedContent.Memory;

namespace TypedContent;

/// <summary>Makes collections of entries that were made by hand.</summary>
public static class ContentCollection
{
    /// <summary>
    /// A collection for tests: <c>ContentCollection.Create("Articles", [new Article { Title = "Tea" }])</c>. It has all that a compiled one has: order,
    /// look-ups, terms, archive, neighbors, languages, the clock. An entry without a slug gets one from its title, one without an address gets
    /// <c>/articles/{slug}</c>. The tree goes by slugs: <c>guides/setup</c> is below <c>guides</c>. Series, folders, search and references to other collections
    /// are the compiler's: there are none.
    /// </summary>
    /// <typeparam name="TEntry">The entries' type.</typeparam>
    /// <param name="name">The collection's name, such as <c>Articles</c>.</param>
    /// <param name="entries">The entries, in any order. They become the collection's own; one that is another collection's is copied.</param>
    /// <param name="taxonomies">The names of its taxonomies; <c>Categories</c> and <c>Tags</c> unless given.</param>
    /// <exception cref="ArgumentNullException">An argument, or an entry, is null.</exception>
    public static ContentCollection<TEntry> Create<TEntry>(string name, IEnumerable<TEntry> entries, params ReadOnlySpan<string> taxonomies)
        where TEntry : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(entries);
        return new MemorySource<TEntry>(name, entries, taxonomies.IsEmpty ? ["Categories", "Tags"] : taxonomies.ToArray()).Collection;
    }
}
