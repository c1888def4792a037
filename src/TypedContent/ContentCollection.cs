using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using TypedContent.Generated;
using TypedContent.Languages;
using TypedContent.Lookup;
using TypedContent.Scheduling;
using TypedContent.Views;

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
    private readonly Schedule? _schedule;
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
        if (source is not ChosenSource<TEntry>)
        {
            _schedule = Schedule.Of(source);
            _schedule.Add(source);
        }
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

    /// <summary>
    /// The languages of its entries as BCP 47 tags, the site's default language first, then by tag; empty where no entry has one.
    /// </summary>
    public IReadOnlyList<string> Languages => Current.Languages;

    /// <summary>The files beside the collection's articles, by path: images and whatever else is served as it is.</summary>
    public IReadOnlyList<ContentFile> Files => _source.FilesOnce.All;

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

    /// <summary>
    /// Finds an entry by its slug. Of one article in several languages that of the site's default language is found, else the one without a
    /// language, else the first by language tag.
    /// </summary>
    /// <param name="slug">The slug, compared ordinally.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public bool TryGet(string slug, [NotNullWhen(true)] out TEntry? entry)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var position = PositionOf(slug, []);
        entry = position >= 0 && At(position) is { } found && found.Slug == slug ? found : null;
        return entry is not null;
    }

    /// <summary>Finds an entry by its slug and its language.</summary>
    /// <param name="slug">The slug, compared ordinally.</param>
    /// <param name="language">A BCP 47 tag or range, ignoring case: <c>zh</c> finds <c>zh</c>, else <c>zh-CN</c>.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> or <paramref name="language"/> is null.</exception>
    public bool TryGet(string slug, string language, [NotNullWhen(true)] out TEntry? entry)
    {
        ArgumentNullException.ThrowIfNull(slug);
        ArgumentNullException.ThrowIfNull(language);
        var position = PositionOf(slug, LanguageChoice.Of(language).RanksOf(_source.LanguageTags));
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
    /// related entries and look-ups. Its entries are objects of their own, equal to those of the whole: what they lead to, such as <c>Newer</c>, <c>Related</c>
    /// and entries of other collections, is what is to be seen at that time too.
    /// </summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    /// <returns>The view; this collection where nothing is left out.</returns>
    public ContentCollection<TEntry> At(DateTimeOffset now)
    {
        if (_source is LanguageSource<TEntry> inLanguage)
        {
            // First the clock: of an article whose translation is yet to come another language is shown.
            return inLanguage.Whole.At(now).In(inLanguage.Choice);
        }

        if (_source is VisibleSource<TEntry> view)
        {
            return view.Whole.At(now);
        }

        var cache = Current;
        var last = cache.LastView;
        if (last is null || !_schedule!.Covers(last.Span, now.UtcTicks))
        {
            var span = _schedule!.SpanAt(now.UtcTicks);
            cache.LastView = last = new View(span, span.HidesNone ? this : new VisibleSource<TEntry>(this, _source, now).View);
        }

        return last.Collection;
    }

    IContentCollection IContentCollection.At(DateTimeOffset now) => At(now);

    /// <summary>
    /// The collection in one language: the entries whose language is in a range, and of an article that has several such the one whose tag is the range
    /// itself, else the first by tag. All that the view gives is of them: its lists and counts, its terms, neighbours, related entries and look-ups.
    /// The entries are the same objects: what leads from one to another without the view, such as <c>Newer</c>, leads to what is in the entry's own language.
    /// In a view of a language another one is looked for in the whole.
    /// </summary>
    /// <param name="language">
    /// A BCP 47 tag or range, ignoring case, as RFC 4647 filters by it: <c>zh</c> takes in <c>zh</c>, <c>zh-CN</c> and <c>zh-Hant-TW</c>, <c>zh-CN</c> only itself and what is
    /// more special. An entry that names no language has the site's default (<c>TypedContentLanguage</c>), if there is one.
    /// </param>
    /// <returns>The view; this collection where nothing is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ContentCollection<TEntry> In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return In(LanguageChoice.Of(language));
    }

    /// <summary>
    /// The collection for readers of a culture: every article once, in the language that serves them best. That is the culture's own language, else one
    /// that is more special than it, then the same with each of the culture's parents (for <c>pt-PT</c>: <c>pt-PT</c>, <c>pt</c>, <c>pt-BR</c>), then the site's default
    /// language, then the entry without a language, then the first by language tag. Nothing of an article is left out but its other languages.
    /// </summary>
    /// <param name="culture">The culture; the invariant one takes each article in the site's default language where there is that.</param>
    /// <returns>The view; this collection where nothing is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public ContentCollection<TEntry> In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return In(LanguageChoice.Of(culture));
    }

    IContentCollection IContentCollection.In(string language) => In(language);

    IContentCollection IContentCollection.In(CultureInfo culture) => In(culture);

    /// <summary>
    /// The articles that there are in other languages only: each once, in the site's default language where there is that, else the one without a language,
    /// else the first by language tag.
    /// </summary>
    /// <param name="language">The language that they lack: a BCP 47 tag or range, as for <see cref="In(string)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ContentList<TEntry> MissingIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new ContentList<TEntry>(this, [.. LanguageChoice.Of(language).FindMissing(_source)]);
    }

    /// <summary>The same article in its other languages, the site's default language first, then by language tag; empty where there are none.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentList<TEntry> TranslationsOf(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.TranslationsOf(entry);
        }

        var position = PositionOf(entry);
        var row = position < 0 ? [] : LanguageChoice.RowOf(_source.Translations, position);
        return row.Length < 2 ? Current.Nothing : new ContentList<TEntry>(this, [.. row.ToArray().Where(other => other != position)]);
    }

    IReadOnlyList<IContentEntry> IContentCollection.TranslationsOf(IContentEntry entry) => entry is TEntry typed ? TranslationsOf(typed) : [];

    /// <summary>Those of some entries that a choice of languages chooses among all.</summary>
    internal int[] Choose(LanguageChoice choice, IEnumerable<int> positions)
    {
        var chosen = new bool[_source.Keys.Length];
        foreach (var position in choice.Choose(_source))
        {
            chosen[position] = true;
        }

        return [.. positions.Where(position => chosen[position])];
    }

    private ContentCollection<TEntry> In(LanguageChoice choice)
    {
        if (_source is LanguageSource<TEntry> view)
        {
            return view.Whole.In(choice);
        }

        return Current.Views.GetOrAdd(choice.KeyOf(_source), static (_, asked) =>
        {
            var source = new LanguageSource<TEntry>(asked.Whole, asked.Whole._source, asked.choice);

            // A view by the clock that has nothing to leave out today is still asked for a language when it is asked for another day.
            var isWhole = asked.Whole._source is not ChosenSource<TEntry> && source.Keys.Length == asked.Whole.Count;
            return isWhole ? asked.Whole : new ContentCollection<TEntry>(source);
        }, (Whole: this, choice));
    }

    /// <summary>The positions in a view of those entries of this collection that it has.</summary>
    internal int[] PositionsIn(ContentCollection<TEntry> view, IEnumerable<int> positions) =>
        [.. positions.Select(position => view.PositionOf(_source.Keys[position])).Where(position => position >= 0)];

    /// <summary>The entry with this key. For generated code.</summary>
    /// <param name="key">The entry's key.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry (any more: a hot reload may have removed it).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TEntry Get(ulong key)
    {
        var position = PositionOf(key);
        return position >= 0 ? At(position) : throw new KeyNotFoundException($"{Name} has no entry {key:x16}.");
    }

    /// <summary>The next newer entry of its language; null for the newest, and for an entry that was made by hand.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? NewerThan(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.NewerThan(entry);
        }

        var position = PositionOf(entry);
        if (position < 0)
        {
            return null;
        }

        var languages = _source.EntryLanguages;
        var newer = HasOneOrder ? position - 1 : languages[..position].LastIndexOf(languages[position]);
        return newer >= 0 ? At(newer) : null;
    }

    /// <summary>The next older entry of its language; null for the oldest, and for an entry that was made by hand.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? OlderThan(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.OlderThan(entry);
        }

        var position = PositionOf(entry);
        if (position < 0)
        {
            return null;
        }

        var languages = _source.EntryLanguages;
        var skipped = HasOneOrder ? 0 : languages[(position + 1)..].IndexOf(languages[position]);
        var older = position + 1 + skipped;
        return skipped >= 0 && older < Count ? At(older) : null;
    }

    /// <summary>The entries of its language that share the most, and the rarest, terms with this one: at most five, best first.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public IReadOnlyList<TEntry> RelatedTo(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.RelatedTo(entry);
        }

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
        if (ViewOf(entry) is { } view)
        {
            return view.LinkingTo(entry);
        }

        var position = PositionOf(entry);
        return position < 0 ? [] : new ContentList<TEntry>(this, _source.LinkedFrom[_source.LinkedFrom[position].._source.LinkedFrom[position + 1]].ToArray());
    }

    /// <summary>Which part of which series an entry is; null for one that is in none, and for one that was made by hand. Of several series the first that its file names.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentSeriesPart<TEntry>? SeriesOf(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.SeriesOf(entry);
        }

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

    /// <summary>The entry that a reference names which may not be null: also where the clock hides that entry, which then has no neighbours. For generated code.</summary>
    /// <inheritdoc cref="ReferenceOf{TTarget}" />
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TTarget? RequiredReferenceOf<TTarget>(TEntry entry, int relation, ContentCollection<TTarget> targets)
        where TTarget : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(targets);
        return ReferenceOf(entry, relation, targets) is { } target ? target
            : ReferenceKeysOf(entry, relation) is [var hidden, ..] && targets.PositionOf(hidden) >= 0 ? targets.At(entry.View!.Now)._source.Create(hidden)
            : null;
    }

    /// <summary>The entries that a reference names, or that refer to this one. For generated code.</summary>
    /// <inheritdoc cref="ReferenceOf{TTarget}" />
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentList<TTarget> ReferencesOf<TTarget>(TEntry entry, int relation, ContentCollection<TTarget> targets)
        where TTarget : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(targets);
        if (entry.View is { } view)
        {
            targets = targets.At(view.Now);
        }

        // A hot reload of the one collection may come before that of the other, and of those that a view does not show there is no trace.
        var keys = ReferenceKeysOf(entry, relation);
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

    /// <summary>Whether neighbours are neighbours whatever their languages: where there is one only, and for who asked for languages himself.</summary>
    private bool HasOneOrder => _source.EntryLanguages.IsEmpty || _source is LanguageSource<TEntry>;

    /// <summary>Of the entries with a slug, which are several where there are several languages, the one whose language ranks first; or -1.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="ranks">Each language's rank, -1 for those that do not count; empty for the languages' own order.</param>
    private int PositionOf(string slug, ReadOnlySpan<int> ranks)
    {
        var index = _source.SlugIndex;
        var hashes = _source.SlugHashes;
        var languages = _source.EntryLanguages;
        var hash = HashIndex.Hash(slug);
        var (best, bestRank) = (-1, int.MaxValue);
        for (var position = HashIndex.Find(index, hashes, hash); position >= 0; position = HashIndex.FindNext(index, hashes, hash, position))
        {
            var language = languages.IsEmpty ? 0 : languages[position];
            var rank = ranks.IsEmpty ? language : ranks[language];
            if (rank >= 0 && rank < bestRank)
            {
                (best, bestRank) = (position, rank);
            }
        }

        return best;
    }

    /// <summary>An entry of a view stays in its view, also where the whole is asked; a view that is asked answers for itself.</summary>
    private ContentCollection<TEntry>? ViewOf(TEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _source is not ChosenSource<TEntry> && entry.View is VisibleSource<TEntry> { View: var view } ? view : null;
    }

    private ReadOnlySpan<ulong> ReferenceKeysOf(TEntry entry, int relation)
    {
        var position = PositionOf(entry);
        var row = (relation * _source.Keys.Length) + position;
        var starts = _source.RelationStarts;
        return position < 0 || row + 1 >= starts.Length ? [] : _source.RelationKeys[starts[row]..starts[row + 1]];
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

        /// <summary>The views by language that were asked for.</summary>
        public ConcurrentDictionary<string, ContentCollection<TEntry>> Views => field ??= new();

        public ContentList<TEntry> Nothing => field ??= new(collection, []);

        public IReadOnlyList<string> Languages => field ??= FindLanguages(collection._source);

        public ContentList<TEntry> All { get; } = new(collection, positions: null);

        public IReadOnlyList<ContentTaxonomy<TEntry>> Taxonomies => field ??=
            [.. collection._source.Taxonomies.Select(taxonomy => new ContentTaxonomy<TEntry>(collection, taxonomy))];

        public ContentTaxonomy<TEntry> Series => field ??=
            Taxonomies.FirstOrDefault(taxonomy => taxonomy.Name == NoSeries.SeriesName) ?? new ContentTaxonomy<TEntry>(collection, new NoSeries());

        public ContentArchive<TEntry> Archive => field ??= new ContentArchive<TEntry>(collection, collection._source);

        /// <summary>Of a view those that are left.</summary>
        private static string[] FindLanguages(ContentSource source)
        {
            var tags = source.LanguageTags;
            var languages = source.EntryLanguages;
            var left = new List<string>(tags.Count);
            for (var language = 0; language < tags.Count; language++)
            {
                if (tags[language].Length > 0 && (languages.IsEmpty ? source.Keys.Length > 0 : languages.Contains(language)))
                {
                    left.Add(tags[language]);
                }
            }

            return [.. left];
        }
    }
}
