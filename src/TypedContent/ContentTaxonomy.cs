using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TypedContent.Generated;
using TypedContent.Lookup;

namespace TypedContent;

/// <summary>
/// One way in which a collection's entries are grouped, such as its categories: the terms, those with the most entries first,
/// then by name.
/// </summary>
/// <typeparam name="TEntry">The entries' type.</typeparam>
public sealed class ContentTaxonomy<TEntry> : IContentTaxonomy, IReadOnlyList<ContentTerm<TEntry>>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentCollection<TEntry> _collection;
    private readonly ContentTaxonomySource _source;
    private readonly ContentTerm<TEntry>?[] _terms;

    internal ContentTaxonomy(ContentCollection<TEntry> collection, ContentTaxonomySource source)
    {
        _collection = collection;
        _source = source;
        _terms = new ContentTerm<TEntry>?[source.NameHashes.Length];
    }

    /// <inheritdoc />
    public string Name => _source.Name;

    /// <summary>How many terms there are.</summary>
    public int Count => _terms.Length;

    IReadOnlyList<IContentTerm> IContentTaxonomy.Terms => this;

    /// <summary>The term at a position.</summary>
    /// <param name="index">0 is the term with the most entries.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public ContentTerm<TEntry> this[int index] => _terms[index] ??= Create(index);

    /// <summary>Finds a term by its name.</summary>
    /// <param name="name">The name as any of the entries writes it, compared ordinally.</param>
    /// <param name="term">The term, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out ContentTerm<TEntry>? term)
    {
        ArgumentNullException.ThrowIfNull(name);
        var index = _source.NameHashes.IndexOf(HashIndex.Hash(name));
        term = index >= 0 && this[index] is { } found && found.Name == name ? found : FindSpelling(name);
        return term is not null;
    }

    /// <summary>The taxonomy as it is to be seen at a point in time: a term that only hidden entries carry is not in it, and counts leave them out.</summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    public ContentTaxonomy<TEntry> At(DateTimeOffset now)
    {
        var view = _collection.At(now);
        return ReferenceEquals(view, _collection) ? this : view.Taxonomies.First(taxonomy => taxonomy.Name == Name);
    }

    /// <summary>Goes through the terms.</summary>
    public IEnumerator<ContentTerm<TEntry>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ContentTerm<TEntry>? FindSpelling(string name)
    {
        var spelling = _source.SpellingHashes.IndexOf(HashIndex.Hash(name));
        return spelling >= 0 && _source.SpellingTerms[spelling] is >= 0 and var term ? this[term] : null;
    }

    private ContentTerm<TEntry> Create(int index)
    {
        var slug = _source.GetSlug(index);
        var url = $"/{_collection.Name.ToLowerInvariant()}/{Name.ToLowerInvariant()}/{slug}";
        return new ContentTerm<TEntry>(_source.GetName(index), slug, url, new ContentList<TEntry>(_collection, _source.GetEntries(index).ToArray()));
    }
}
