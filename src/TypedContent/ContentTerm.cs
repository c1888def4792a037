namespace TypedContent;

/// <summary>A term of a taxonomy, such as a category, with its entries.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentTerm<TEntry> : IContentTerm
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentTaxonomy<TEntry> _taxonomy;

    internal ContentTerm(ContentTaxonomy<TEntry> taxonomy, int index, string name, string slug, string url, ContentList<TEntry> entries)
    {
        _taxonomy = taxonomy;
        Index = index;
        Name = name;
        Slug = slug;
        Url = url;
        Entries = entries;
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public string Slug { get; }

    /// <inheritdoc />
    public string Url { get; }

    /// <inheritdoc />
    public string FeedUrl => _taxonomy.Routes.OfTermFeed(Url, "feed.xml", "rss");

    /// <summary>
    /// The entries with the term, newest first; for a series, sorted by part. An entry with a child of this term has this term too.
    /// </summary>
    public ContentList<TEntry> Entries { get; }

    /// <summary>The number of entries with the term.</summary>
    public int Count => Entries.Count;

    /// <summary>The parent of this term, or null.</summary>
    public ContentTerm<TEntry>? Parent => _taxonomy.ParentOf(Index);

    /// <summary>The child terms, sorted by number of entries, most first, then by name; empty if there are none.</summary>
    public IReadOnlyList<ContentTerm<TEntry>> Children => _taxonomy.ChildrenOf(Index);

    /// <summary>The path to this term: its outermost parent first, the term itself last.</summary>
    public IReadOnlyList<ContentTerm<TEntry>> Path => Parent is { } parent ? [.. parent.Path, this] : [this];

    /// <summary>Its position in the taxonomy.</summary>
    internal int Index { get; }

    IReadOnlyList<IContentEntry> IContentTerm.Entries => Entries;

    IContentTerm? IContentTerm.Parent => Parent;

    IReadOnlyList<IContentTerm> IContentTerm.Children => Children;

    /// <summary>The term's name.</summary>
    public override string ToString() => Name;
}
