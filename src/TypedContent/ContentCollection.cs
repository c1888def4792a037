using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using TypedContent.Generated;
using TypedContent.Lookup;
using TypedContent.Scheduling;

namespace TypedContent;

/// <summary>
/// A collection of entries as an object: what <c>Articles.Collection</c> is, and what libraries are handed. Its orders, groups
/// and look-ups are tables in the assembly; nothing is built when the program starts.
/// </summary>
/// <typeparam name="TEntry">The entries' type.</typeparam>
public sealed class ContentCollection<TEntry> : IContentCollection
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentSource<TEntry> _source;
    private volatile Cache _cache;

    /// <summary>Makes a collection of what was compiled. For generated code.</summary>
    /// <param name="source">The compiled entries.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentCollection(ContentSource<TEntry> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _cache = new Cache(this);
    }

    /// <inheritdoc />
    public string Name => _source.Name;

    /// <summary>How many entries there are. Makes none.</summary>
    public int Count => Current.Entries.Length;

    /// <summary>All entries, newest first; those without a date come last, by path.</summary>
    public ContentList<TEntry> All => Current.All;

    /// <summary>The collection's taxonomies, such as <c>Categories</c> and <c>Tags</c>.</summary>
    public IReadOnlyList<ContentTaxonomy<TEntry>> Taxonomies => Current.Taxonomies;

    /// <summary>The entries by year and month.</summary>
    public ContentArchive<TEntry> Archive => Current.Archive;

    /// <summary>The series that entries are parts of, as terms whose entries come in the order of the parts; empty where there are none.</summary>
    public ContentTaxonomy<TEntry> Series => Current.Series;

    IReadOnlyList<IContentEntry> IContentCollection.Entries => All;

    IReadOnlyList<IContentTaxonomy> IContentCollection.Taxonomies => Taxonomies;

    private Cache Current
    {
        get
        {
            var cache = _cache;
            return cache.Generation == HotReload.Generation ? cache : _cache = new Cache(this);
        }
    }

    /// <summary>Finds an entry by its slug.</summary>
    /// <param name="slug">The slug, compared ordinally.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public bool TryGet(string slug, [NotNullWhen(true)] out TEntry? entry)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var position = HashIndex.Find(_source.SlugIndex, _source.SlugHashes, HashIndex.Hash(slug));
        entry = position >= 0 && At(position) is { } found && found.Slug == slug ? found : null;
        return entry is not null;
    }

    bool IContentCollection.TryGet(string slug, [NotNullWhen(true)] out IContentEntry? entry)
    {
        var found = TryGet(slug, out var typed);
        entry = typed;
        return found;
    }

    /// <summary>
    /// The collection as it is to be seen at a point in time: without the entries whose <c>publishDate</c> (else <c>date</c>) is
    /// yet to come, and without those whose <c>expiryDate</c> is past. All that the view gives leaves them out: its lists and counts, its terms, neighbours,
    /// related entries and look-ups. The entries are the same objects; what leads from one to another without the view, such as <c>Newer</c>, leads to all.
    /// </summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    /// <returns>The view; this collection where nothing is left out.</returns>
    public ContentCollection<TEntry> At(DateTimeOffset now)
    {
        if (_source is VisibleSource<TEntry> view)
        {
            return view.Whole.At(now);
        }

        var cache = Current;
        var last = cache.LastView;
        if (last is null || !last.Span.Contains(now.UtcTicks))
        {
            var span = VisibleSpan.Of(_source.Visibility, now.UtcTicks);
            cache.LastView = last = new View(span, span.HidesNone ? this : new ContentCollection<TEntry>(new VisibleSource<TEntry>(this, _source, now.UtcTicks)));
        }

        return last.Collection;
    }

    IContentCollection IContentCollection.At(DateTimeOffset now) => At(now);

    /// <summary>Whether an entry is to be seen at a point in time.</summary>
    internal bool IsVisible(int position, DateTimeOffset now) => VisibleSpan.IsVisible(_source.Visibility, position, now.UtcTicks);

    /// <summary>The entry with this key. For generated code.</summary>
    /// <param name="key">The entry's key.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry (any more: a hot reload may have removed it).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TEntry Get(ulong key)
    {
        var position = PositionOf(key);
        return position >= 0 ? At(position) : throw new KeyNotFoundException($"{Name} has no entry {key:x16}.");
    }

    /// <summary>The next newer entry; null for the newest, and for an entry that was made by hand.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? NewerThan(TEntry entry)
    {
        var position = PositionOf(entry);
        return position > 0 ? At(position - 1) : null;
    }

    /// <summary>The next older entry; null for the oldest, and for an entry that was made by hand.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? OlderThan(TEntry entry)
    {
        var position = PositionOf(entry);
        return position >= 0 && position + 1 < Count ? At(position + 1) : null;
    }

    /// <summary>The entries that share the most, and the rarest, terms with this one: at most five, best first.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public IReadOnlyList<TEntry> RelatedTo(TEntry entry)
    {
        var position = PositionOf(entry);
        if (position < 0)
        {
            return [];
        }

        var row = _source.Related.Slice(position * ContentSource.RelatedWidth, ContentSource.RelatedWidth);
        var count = row.IndexOf(-1);
        return new ContentList<TEntry>(this, row[..(count < 0 ? row.Length : count)].ToArray());
    }

    /// <summary>The entries of this collection whose bodies link to this one, newest first.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public IReadOnlyList<TEntry> LinkingTo(TEntry entry)
    {
        var position = PositionOf(entry);
        return position < 0 ? [] : new ContentList<TEntry>(this, _source.LinkedFrom[_source.LinkedFrom[position].._source.LinkedFrom[position + 1]].ToArray());
    }

    /// <summary>Which part of which series an entry is; null for one that is in none, and for one that was made by hand. Of several series the first that its file names.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentSeriesPart<TEntry>? SeriesOf(TEntry entry)
    {
        var position = PositionOf(entry);
        var parts = MemoryMarshal.Cast<int, SeriesRow>(_source.SeriesParts);
        var at = position < 0 ? -1 : parts.BinarySearch(new SeriesRow(position, 0, 0));
        if (at < 0)
        {
            return null;
        }

        while (at > 0 && parts[at - 1].Position == position)
        {
            at--;
        }

        var series = Series[parts[at].Term];
        return new ContentSeriesPart<TEntry>(series, parts[at].Part, series.Entries.IndexOf(position));
    }

    /// <summary>The entries of a folder and of those within it. For generated code.</summary>
    /// <param name="folder">The folder's number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentList<TEntry> InFolder(int folder)
    {
        var starts = _source.FolderStarts;
        return new ContentList<TEntry>(this, _source.FolderEntries[starts[folder]..starts[folder + 1]].ToArray());
    }

    /// <summary>The entry that a reference names; null where it names none, and for an entry that was made by hand. For generated code.</summary>
    /// <typeparam name="TTarget">The type of the entry that is referred to.</typeparam>
    /// <param name="entry">An entry of this collection.</param>
    /// <param name="relation">The relation's number.</param>
    /// <param name="targets">The collection that is referred to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TTarget? ReferenceOf<TTarget>(TEntry entry, int relation, ContentCollection<TTarget> targets)
        where TTarget : ContentEntry, IContentEntry => ReferencesOf(entry, relation, targets) is [var target, ..] ? target : null;

    /// <summary>The entries that a reference names, or that refer to this one. For generated code.</summary>
    /// <inheritdoc cref="ReferenceOf{TTarget}" />
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentList<TTarget> ReferencesOf<TTarget>(TEntry entry, int relation, ContentCollection<TTarget> targets)
        where TTarget : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(targets);
        var position = PositionOf(entry);
        var row = (relation * _source.Keys.Length) + position;
        var starts = _source.RelationStarts;
        if (position < 0 || row + 1 >= starts.Length)
        {
            return new ContentList<TTarget>(targets, []);
        }

        // A hot reload of the one collection may come before that of the other.
        var keys = _source.RelationKeys[starts[row]..starts[row + 1]];
        var positions = new List<int>(keys.Length);
        foreach (var key in keys)
        {
            if (targets.PositionOf(key) is >= 0 and var target)
            {
                positions.Add(target);
            }
        }

        return new ContentList<TTarget>(targets, [.. positions]);
    }

    internal TEntry At(int position)
    {
        var entries = Current.Entries;
        return entries[position] ?? Create(entries, position);
    }

    private int PositionOf(TEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Identity.Source is null ? -1 : PositionOf(entry.Identity.Key);
    }

    private int PositionOf(ulong key) => HashIndex.Find(_source.KeyIndex, _source.Keys, key);

    // Two threads may both make an entry; both are handed the one that was stored first.
    private TEntry Create(TEntry?[] entries, int position)
    {
        var made = _source.Create(_source.Keys[position]);
        return Interlocked.CompareExchange(ref entries[position], made, null) ?? made;
    }

    /// <summary>A row of <see cref="ContentSource.SeriesParts"/>, which is ordered by position.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct SeriesRow(int Position, int Term, int Part) : IComparable<SeriesRow>
    {
        public int CompareTo(SeriesRow other) => Position.CompareTo(other.Position);
    }

    private sealed record View(VisibleSpan Span, ContentCollection<TEntry> Collection);

    /// <summary>What was made so far; thrown away as a whole after a hot reload.</summary>
    private sealed class Cache(ContentCollection<TEntry> collection)
    {
        public int Generation { get; } = HotReload.Generation;

        public TEntry?[] Entries { get; } = new TEntry?[collection._source.Keys.Length];

        /// <summary>The view that was asked for last: it stays the same for long.</summary>
        public View? LastView { get; set; }

        public ContentList<TEntry> All { get; } = new(collection, positions: null);

        public IReadOnlyList<ContentTaxonomy<TEntry>> Taxonomies => field ??=
            [.. collection._source.Taxonomies.Select(taxonomy => new ContentTaxonomy<TEntry>(collection, taxonomy))];

        public ContentTaxonomy<TEntry> Series => field ??=
            Taxonomies.FirstOrDefault(taxonomy => taxonomy.Name == NoSeries.SeriesName) ?? new ContentTaxonomy<TEntry>(collection, new NoSeries());

        public ContentArchive<TEntry> Archive => field ??= new ContentArchive<TEntry>(collection, collection._source);
    }
}
