using System.Collections.Concurrent;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using TypedContent.Generated;
using TypedContent.Routes;
using TypedContent.Scheduling;
using TypedContent.Trees;
using TypedContent.Views;

namespace TypedContent;

/// <summary>
/// A collection of entries as an object, such as <c>Articles.Collection</c>. Libraries work with this type. Its orders, groups, and lookups are tables in the
/// assembly; nothing is built at startup.
/// </summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed partial class ContentCollection<TEntry> : IContentCollection, IAddressedCollection, ISearchedCollection
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentSource<TEntry> _source;
    private readonly Schedule? _schedule;
    private readonly LiveView? _live;
    private volatile Cache _cache;

    /// <summary>Creates a collection from compiled entries. For generated code.</summary>
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

    /// <param name="whole">The collection.</param>
    /// <param name="clock">Determines which entries are visible.</param>
    private ContentCollection(ContentCollection<TEntry> whole, TimeProvider clock)
    {
        _source = whole._source;
        _live = new LiveView(whole, clock);
        _cache = whole._cache;
    }

    /// <inheritdoc />
    public string Name => _source.Name;

    /// <inheritdoc />
    public string FeedUrl => Routes.OfFeed("feed.xml", "rss");

    /// <summary>The number of entries. Reading it creates no entries.</summary>
    public int Count => Shown.Current.Entries.Length;

    /// <summary>
    /// All entries, newest first. Entries without a date come last, sorted by path. <see cref="ContentCollectionAttribute.Order"/> can give another order.
    /// </summary>
    public ContentList<TEntry> All => Shown.Current.All;

    /// <summary>The collection's taxonomies, such as <c>Categories</c> and <c>Tags</c>.</summary>
    public IReadOnlyList<ContentTaxonomy<TEntry>> Taxonomies => Shown.Current.Taxonomies;

    /// <summary>The entries by year and month.</summary>
    public ContentArchive<TEntry> Archive => Shown.Current.Archive;

    /// <summary>The series that entries belong to, as terms whose entries are sorted by part; empty if there are none.</summary>
    public ContentTaxonomy<TEntry> Series => Shown.Current.Series;

    /// <summary>
    /// The languages of its entries as BCP 47 tags, the site's default language first, then sorted by tag; empty if no entry has a language.
    /// </summary>
    public IReadOnlyList<string> Languages => Shown.Current.Languages;

    /// <summary>The files beside the collection's articles, sorted by path: images and other files that are served unchanged.</summary>
    public IReadOnlyList<ContentFile> Files => Shown._source.FilesOnce.All;

    IReadOnlyList<IContentEntry> IContentCollection.All => Shown.Current.Newest;

    IReadOnlyList<IContentTaxonomy> IContentCollection.Taxonomies => Taxonomies;

    IEnumerable<(string Url, IReadOnlyList<string> Aliases)> IAddressedCollection.Addresses
    {
        get
        {
            var source = Shown._source;
            return source.Keys.ToArray().Select(source.ReadAddresses);
        }
    }

    bool IAddressedCollection.Contains(IContentEntry entry) => entry is TEntry typed && Shown.PositionOf(typed) >= 0;

    IEnumerable<bool> IAddressedCollection.HaveMarkdown
    {
        get
        {
            var source = Shown._source;
            return source.Keys.ToArray().Select(key => !source.GetUtf8(key, ContentPart.Markdown).IsEmpty);
        }
    }

    int IAddressedCollection.MadeCount => Shown.Current.Entries.Count(entry => entry is not null);

    /// <summary>The addresses of its pages.</summary>
    internal SiteRoutes Routes => _source.Routes;

    SiteRoutes IAddressedCollection.Routes => Routes;

    IReadOnlyDictionary<char, string> IAddressedCollection.Decompositions
    {
        get
        {
            var table = _source.Decompositions;
            var found = new Dictionary<char, string>();
            for (var at = 0; at < table.Length; at += 2 + table[at + 1])
            {
                found.Add((char)table[at], string.Concat(table.Slice(at + 2, table[at + 1]).ToArray().Select(piece => (char)piece)));
            }

            return found;
        }
    }

    /// <summary>This collection; for a collection with a clock, the entries that are visible now.</summary>
    private ContentCollection<TEntry> Shown => _live is { } live ? live.Whole.PublishedAt(live.Clock.GetUtcNow()) : this;

    private Cache Current
    {
        get
        {
            var cache = _cache;
            return cache.Generation == HotReload.Generation ? cache : _cache = new Cache(this);
        }
    }

    internal TEntry At(int position)
    {
        var cache = Current;
        return cache.Entries[position] ?? cache.Keep(position, _source.Create(_source.Keys[position]));
    }

    private sealed record LiveView(ContentCollection<TEntry> Whole, TimeProvider Clock);

    /// <summary>The entries that were created so far. All of them are dropped after a hot reload.</summary>
    private sealed class Cache(ContentCollection<TEntry> collection)
    {
        public int Generation { get; } = HotReload.Generation;

        public TEntry?[] Entries { get; } = new TEntry?[collection._source.Keys.Length];

        // Synchronized this way, here and in Schedule, because Interlocked and lock are in an assembly that many small programs would load only for this.

        /// <summary>Two threads can both create an entry; both get the one that was stored first.</summary>
        [MethodImpl(MethodImplOptions.Synchronized)]
        public TEntry Keep(int position, TEntry made) => Entries[position] ??= made;

        /// <summary>The view that was requested last, which usually stays the same for a long time.</summary>
        public View? LastView { get; set; }

        /// <summary>The views by language that were requested.</summary>
        public ConcurrentDictionary<string, ContentCollection<TEntry>> Views => field ??= new();

        public ContentList<TEntry> Nothing => field ??= new(collection, []);

        public IReadOnlyList<string> Languages => field ??= FindLanguages(collection._source);

        /// <summary>For a view, only the versions of the remaining entries.</summary>
        public IReadOnlyList<string> Versions => field ??=
            [.. collection._source.VersionNames.Where((_, number) => collection._source.EntryVersions.Contains(number))];

        public ContentList<TEntry> All { get; } = new(collection, positions: collection._source.Order is { IsEmpty: false } order ? order.ToArray() : null);

        /// <summary>All, newest first.</summary>
        public ContentList<TEntry> Newest => collection._source.Order.IsEmpty ? All : field ??= new ContentList<TEntry>(collection, positions: null);

        /// <summary>The trees, by the numbers of their language and version. -1 is all of them.</summary>
        public ConcurrentDictionary<(int Language, int Version), EntryTree<TEntry>> Trees => field ??= new();

        public IReadOnlyList<ContentTaxonomy<TEntry>> Taxonomies => field ??=
            [.. collection._source.Taxonomies.Select(taxonomy => new ContentTaxonomy<TEntry>(collection, taxonomy))];

        public ContentTaxonomy<TEntry> Series => field ??=
            Taxonomies.FirstOrDefault(taxonomy => taxonomy.Name == NoSeries.SeriesName) ?? new ContentTaxonomy<TEntry>(collection, new NoSeries());

        public ContentArchive<TEntry> Archive => field ??= new ContentArchive<TEntry>(collection, collection._source);

        /// <summary>For a view, only the languages of the remaining entries.</summary>
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
