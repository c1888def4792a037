namespace TypedContent;

/// <summary>One term of a taxonomy, such as a category, with the entries that carry it.</summary>
/// <typeparam name="TEntry">The entries' type.</typeparam>
public sealed class ContentTerm<TEntry> : IContentTerm
    where TEntry : ContentEntry, IContentEntry
{
    internal ContentTerm(string name, string slug, string url, ContentList<TEntry> entries)
    {
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

    /// <summary>The entries that carry the term, newest first.</summary>
    public ContentList<TEntry> Entries { get; }

    /// <summary>How many entries carry the term.</summary>
    public int Count => Entries.Count;

    IReadOnlyList<IContentEntry> IContentTerm.Entries => Entries;

    /// <summary>The term's name.</summary>
    public override string ToString() => Name;
}
