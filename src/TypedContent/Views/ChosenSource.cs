using System.Runtime.InteropServices;
using TypedContent.Generated;
using TypedContent.Lookup;
using TypedContent.Scheduling;
using TypedContent.Trees;

namespace TypedContent.Views;

/// <summary>A selection of a collection's entries, in the same tables as the whole.</summary>
internal abstract class ChosenSource<TEntry> : ContentSource<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly Func<ContentSource, List<int>> _choose;
    private volatile Tables _tables;

    /// <param name="whole">The collection.</param>
    /// <param name="source">The source to filter.</param>
    /// <param name="choose">Returns the positions of the chosen entries, in order.</param>
    protected ChosenSource(ContentCollection<TEntry> whole, ContentSource<TEntry> source, Func<ContentSource, List<int>> choose)
    {
        Whole = whole;
        Source = source;
        _choose = choose;
        _tables = new Tables(source, choose(source));
    }

    /// <summary>The collection that the entries are chosen from.</summary>
    public ContentCollection<TEntry> Whole { get; }

    public override string Name => Source.Name;

    public override IReadOnlyList<string> LanguageTags => Source.LanguageTags;

    public override IReadOnlyList<string> VersionNames => Source.VersionNames;

    public override IReadOnlyList<string> TreeTitles => Source.TreeTitles;

    public override IReadOnlyList<ContentFile> Files => Source.FilesOnce.All;

    public override IReadOnlyList<ContentTaxonomySource> Taxonomies => Current.Taxonomies;

    /// <summary>The source of that collection.</summary>
    protected ContentSource<TEntry> Source { get; }

    private Tables Current => _tables.Generation == HotReload.Generation ? _tables : _tables = new Tables(Source, _choose(Source));

    public override string? GetTemplate(string page) => Source.GetTemplate(page);

    public override ReadOnlySpan<byte> GetTable(ContentTable table) => table switch
    {
        ContentTable.Keys => MemoryMarshal.AsBytes(Current.Keys.AsSpan()),
        ContentTable.KeyIndex => MemoryMarshal.AsBytes(Current.KeyIndex.AsSpan()),
        ContentTable.SlugHashes => MemoryMarshal.AsBytes(Current.SlugHashes.AsSpan()),
        ContentTable.SlugIndex => MemoryMarshal.AsBytes(Current.SlugIndex.AsSpan()),
        ContentTable.Related => MemoryMarshal.AsBytes(Current.Related.AsSpan()),
        ContentTable.LinkedFrom => MemoryMarshal.AsBytes(Current.LinkedFrom.AsSpan()),
        ContentTable.EntryLanguages => MemoryMarshal.AsBytes(Current.EntryLanguages.AsSpan()),
        ContentTable.Translations => MemoryMarshal.AsBytes(Current.Translations.AsSpan()),
        ContentTable.EntryVersions => MemoryMarshal.AsBytes(Current.EntryVersions.AsSpan()),
        ContentTable.Versions => MemoryMarshal.AsBytes(Current.Versions.AsSpan()),
        ContentTable.RelationStarts => MemoryMarshal.AsBytes(Current.RelationStarts.AsSpan()),
        ContentTable.RelationKeys => MemoryMarshal.AsBytes(Current.RelationKeys.AsSpan()),
        ContentTable.ArchiveMonths => MemoryMarshal.AsBytes<int>(Current.Archive.Months),
        ContentTable.ArchiveStarts => MemoryMarshal.AsBytes<int>(Current.Archive.Starts),
        ContentTable.ArchiveEntries => MemoryMarshal.AsBytes<int>(Current.Archive.Entries),
        ContentTable.SeriesParts => MemoryMarshal.AsBytes(Current.SeriesParts.AsSpan()),
        ContentTable.TreeNodes => MemoryMarshal.AsBytes(Current.Tree.Nodes.AsSpan()),
        ContentTable.TreePages => MemoryMarshal.AsBytes(Current.Tree.Pages.AsSpan()),
        ContentTable.Order => MemoryMarshal.AsBytes(Current.Order.AsSpan()),
        ContentTable.Indexes => MemoryMarshal.AsBytes(Current.Indexes.AsSpan()),
        ContentTable.Search => Source.GetTable(table),
        ContentTable.Decompositions => Source.GetTable(table),
        _ => [],
    };

    internal override int SearchTableCount => Source.SearchTableCount;

    internal override ReadOnlySpan<byte> GetSearchTable(int number) => Source.GetSearchTable(number);

    internal override bool IsSearchedIn(ulong key, int number) => Source.IsSearchedIn(key, number);

    public override ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part) => Source.GetUtf8(key, part);

    internal override (string Url, IReadOnlyList<string> Aliases) ReadAddresses(ulong key) => Source.ReadAddresses(key);

    public override ContentOutline GetOutline(ulong key) => Source.GetOutline(key);

    private sealed class Tables
    {
        public Tables(ContentSource<TEntry> source, List<int> kept)
        {
            var moved = new int[source.Keys.Length];
            Array.Fill(moved, -1);
            for (var i = 0; i < kept.Count; i++)
            {
                moved[kept[i]] = i;
            }

            Keys = Pick(source.Keys, kept);
            KeyIndex = HashIndex.Build(Keys);
            SlugHashes = Pick(source.SlugHashes, kept);
            SlugIndex = HashIndex.Build(SlugHashes);
            Related = PickRelated(source.Related, kept, moved);
            LinkedFrom = PickRows(source.LinkedFrom, kept, moved);
            EntryLanguages = source.EntryLanguages.IsEmpty ? [] : Pick(source.EntryLanguages, kept);
            Translations = source.Translations.IsEmpty ? [] : PickRows(source.Translations, kept, moved);
            EntryVersions = source.EntryVersions.IsEmpty ? [] : Pick(source.EntryVersions, kept);
            Versions = source.Versions.IsEmpty ? [] : PickRows(source.Versions, kept, moved);
            (RelationStarts, RelationKeys) = PickRelations(source, kept);
            VisibleTaxonomySource[] taxonomies = [.. source.Taxonomies.Select(taxonomy => new VisibleTaxonomySource(taxonomy, moved))];
            Taxonomies = taxonomies;
            Archive = VisibleArchive.Of(source, moved);
            Tree = ChosenTree.Of(source, moved);
            Order = PickOrder(source.Order, moved);
            Indexes = PickOrder(source.Indexes, moved);
            SeriesParts = PickSeries(source.SeriesParts, moved, taxonomies.FirstOrDefault(taxonomy => taxonomy.Name == NoSeries.SeriesName));
        }

        public int Generation { get; } = HotReload.Generation;

        public ulong[] Keys { get; }

        public int[] KeyIndex { get; }

        public ulong[] SlugHashes { get; }

        public int[] SlugIndex { get; }

        public int[] Related { get; }

        public int[] LinkedFrom { get; }

        public int[] RelationStarts { get; }

        public int[] EntryLanguages { get; }

        public int[] Translations { get; }

        public int[] EntryVersions { get; }

        public int[] Versions { get; }

        public ulong[] RelationKeys { get; }

        public VisibleArchive Archive { get; }

        public int[] SeriesParts { get; }

        public ChosenTree Tree { get; }

        public int[] Order { get; }

        /// <summary>Each further order, reduced to the kept entries.</summary>
        public int[] Indexes { get; }

        public IReadOnlyList<ContentTaxonomySource> Taxonomies { get; }

        private static int[] PickSeries(ReadOnlySpan<int> table, int[] moved, VisibleTaxonomySource? series)
        {
            var picked = new List<int>();
            for (var i = 0; series is not null && i < table.Length; i += 3)
            {
                if (moved[table[i]] >= 0)
                {
                    picked.AddRange([moved[table[i]], series.Find(table[i + 1]), table[i + 2]]);
                }
            }

            return [.. picked];
        }

        private static int[] PickOrder(ReadOnlySpan<int> table, int[] moved)
        {
            var picked = new List<int>(table.Length);
            foreach (var position in table)
            {
                if (moved[position] >= 0)
                {
                    picked.Add(moved[position]);
                }
            }

            return [.. picked];
        }

        private static T[] Pick<T>(ReadOnlySpan<T> table, List<int> kept)
        {
            var picked = new T[kept.Count];
            for (var i = 0; i < picked.Length; i++)
            {
                picked[i] = table[kept[i]];
            }

            return picked;
        }

        private static int[] PickRelated(ReadOnlySpan<int> table, List<int> kept, int[] moved)
        {
            var picked = new int[kept.Count * RelatedWidth];
            Array.Fill(picked, -1);
            for (var i = 0; i < kept.Count; i++)
            {
                var at = i * RelatedWidth;
                foreach (var position in table.Slice(kept[i] * RelatedWidth, RelatedWidth))
                {
                    if (position >= 0 && moved[position] >= 0)
                    {
                        picked[at++] = moved[position];
                    }
                }
            }

            return picked;
        }

        /// <summary>Picks the rows of a table in the format of <see cref="ContentSource.LinkedFrom"/>.</summary>
        private static int[] PickRows(ReadOnlySpan<int> table, List<int> kept, int[] moved)
        {
            var starts = new int[kept.Count + 1];
            var rows = new List<int>();
            for (var i = 0; i < kept.Count; i++)
            {
                starts[i] = starts.Length + rows.Count;
                foreach (var position in table[table[kept[i]]..table[kept[i] + 1]])
                {
                    if (moved[position] >= 0)
                    {
                        rows.Add(moved[position]);
                    }
                }
            }

            starts[^1] = starts.Length + rows.Count;
            return [.. starts, .. rows];
        }

        private static (int[] Starts, ulong[] Keys) PickRelations(ContentSource<TEntry> source, List<int> kept)
        {
            var starts = new List<int>();
            var keys = new List<ulong>();
            var count = source.Keys.Length;
            for (var first = 0; count > 0 && first + count < source.RelationStarts.Length; first += count)
            {
                foreach (var position in kept)
                {
                    starts.Add(keys.Count);
                    keys.AddRange(source.RelationKeys[source.RelationStarts[first + position]..source.RelationStarts[first + position + 1]]);
                }
            }

            starts.Add(keys.Count);
            return ([.. starts], [.. keys]);
        }
    }
}
