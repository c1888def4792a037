using System.Diagnostics.CodeAnalysis;
using TypedContent.Generated;
using TypedContent.Lookup;
using TypedContent.Routes;

namespace TypedContent;

/// <summary>
/// A way of grouping a collection's entries, such as categories: its terms, sorted by number of entries, most first, then by name.
/// </summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentTaxonomy<TEntry> : LazyList<ContentTerm<TEntry>>, IContentTaxonomy
    where TEntry : ContentEntry, IContentEntry
{
    private const int NoParent = -1;
    private const int AnyParent = -2;

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

    /// <inheritdoc />
    public string Url => _collection.Routes.OfTaxonomy(Name);

    /// <summary>The number of terms.</summary>
    public override int Count => _terms.Length;

    IReadOnlyList<IContentTerm> IContentTaxonomy.All => this;

    /// <summary>The terms sorted by name, ordinally.</summary>
    public IReadOnlyList<ContentTerm<TEntry>> ByName => _source.ByName.IsEmpty ? this : new ContentTermList<TEntry>(this, _source.ByName.ToArray());

    /// <summary>The terms without a parent, sorted by number of entries, most first, then by name.</summary>
    public IReadOnlyList<ContentTerm<TEntry>> Roots => _source.Children.IsEmpty ? this : ChildrenOf(Count);

    /// <summary>
    /// Finds a term by its name. If several terms with different parents have this name, finds the one without a parent, or else the one with the most
    /// entries.
    /// </summary>
    /// <param name="name">The name in any spelling that the entries use, or an alias from the project, compared ordinally.</param>
    /// <param name="term">The term, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out ContentTerm<TEntry>? term)
    {
        ArgumentNullException.ThrowIfNull(name);
        term = Find(name, NoParent) ?? Find(name, AnyParent);
        return term is not null;
    }

    /// <summary>Finds a term by its name and the names of its parents: <c>TryGet(["Tech", "AI"], out var term)</c>.</summary>
    /// <param name="path">The names, outermost first, each as in <see cref="TryGet(string, out ContentTerm{TEntry})"/>.</param>
    /// <param name="term">The term, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ReadOnlySpan<string> path, [NotNullWhen(true)] out ContentTerm<TEntry>? term)
    {
        term = null;
        var parent = NoParent;
        foreach (var name in path)
        {
            term = Find(name, parent);
            if (term is null)
            {
                return false;
            }

            parent = term.Index;
        }

        return term is not null;
    }

    /// <summary>The taxonomy as it is visible at a point in time: it omits terms that only hidden entries have, and doesn't count hidden entries.</summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    public ContentTaxonomy<TEntry> PublishedAt(DateTimeOffset now)
    {
        var view = _collection.PublishedAt(now);
        return ReferenceEquals(view, _collection) ? this
            : view.Taxonomies.FirstOrDefault(taxonomy => taxonomy.Name == Name) ?? view.Series;
    }

    internal SiteRoutes Routes => _collection.Routes;

    internal ContentTerm<TEntry>? ParentOf(int term) => _source.Parents.IsEmpty || _source.Parents[term] < 0 ? null : this[_source.Parents[term]];

    internal IReadOnlyList<ContentTerm<TEntry>> ChildrenOf(int term)
    {
        var children = _source.Children;
        return children.IsEmpty || children[term] == children[term + 1]
            ? []
            : new ContentTermList<TEntry>(this, children[children[term]..children[term + 1]].ToArray());
    }

    private ContentTerm<TEntry>? Find(string name, int parent)
    {
        var hash = HashIndex.Hash(name);
        var hashes = _source.NameHashes;
        for (var i = hashes.IndexOf(hash); i >= 0; i = Next(hashes, hash, i))
        {
            if (IsIn(i, parent) && this[i] is var found && found.Name == name)
            {
                return found;
            }
        }

        var spellings = _source.SpellingHashes;
        for (var i = spellings.IndexOf(hash); i >= 0; i = Next(spellings, hash, i))
        {
            if (_source.SpellingTerms[i] is >= 0 and var term && IsIn(term, parent))
            {
                return this[term];
            }
        }

        return null;

        static int Next(ReadOnlySpan<ulong> hashes, ulong hash, int last) => hashes[(last + 1)..].IndexOf(hash) is >= 0 and var next ? last + 1 + next : -1;
    }

    private bool IsIn(int term, int parent) => parent == AnyParent || (_source.Parents.IsEmpty ? NoParent : _source.Parents[term]) == parent;

    private protected override ContentTerm<TEntry> ItemAt(int index) => _terms[index] ??= Create(index);

    private ContentTerm<TEntry> Create(int index)
    {
        var slug = _source.GetSlug(index);
        var url = _collection.Routes.OfTerm(Name, slug);
        var entries = new ContentList<TEntry>(_collection, _source.GetEntries(index).ToArray());
        return new ContentTerm<TEntry>(this, index, _source.GetName(index), slug, url, entries);
    }
}
