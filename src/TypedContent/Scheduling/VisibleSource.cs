using TypedContent.Generated;
using TypedContent.Lookup;

namespace TypedContent.Scheduling;

/// <summary>What of a collection is to be seen at a point in time, as tables like those of the whole. Its entries are the whole's.</summary>
internal sealed class VisibleSource<TEntry> : ContentSource<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentSource<TEntry> _source;
    private readonly long _now;
    private volatile Tables _tables;

    /// <param name="whole">The collection.</param>
    /// <param name="source">What it is made of.</param>
    /// <param name="now">The point in time, in ticks of UTC.</param>
    public VisibleSource(ContentCollection<TEntry> whole, ContentSource<TEntry> source, long now)
    {
        Whole = whole;
        _source = source;
        _now = now;
        _tables = new Tables(source, now);
    }

    public ContentCollection<TEntry> Whole { get; }

    public override string Name => _source.Name;

    public override ReadOnlySpan<ulong> Keys => Current.Keys;

    public override ReadOnlySpan<int> KeyIndex => Current.KeyIndex;

    public override ReadOnlySpan<ulong> SlugHashes => Current.SlugHashes;

    public override ReadOnlySpan<int> SlugIndex => Current.SlugIndex;

    public override ReadOnlySpan<int> Related => Current.Related;

    public override ReadOnlySpan<int> LinkedFrom => Current.LinkedFrom;

    public override ReadOnlySpan<int> RelationStarts => Current.RelationStarts;

    public override ReadOnlySpan<ulong> RelationKeys => Current.RelationKeys;

    public override ReadOnlySpan<int> ArchiveMonths => Current.Archive.Months;

    public override ReadOnlySpan<int> ArchiveStarts => Current.Archive.Starts;

    public override ReadOnlySpan<int> ArchiveEntries => Current.Archive.Entries;

    public override ReadOnlySpan<int> SeriesParts => Current.SeriesParts;

    public override IReadOnlyList<ContentTaxonomySource> Taxonomies => Current.Taxonomies;

    private Tables Current => _tables.Generation == HotReload.Generation ? _tables : _tables = new Tables(_source, _now);

    public override TEntry Create(ulong key) => Whole.Get(key);

    public override ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part) => _source.GetUtf8(key, part);

    public override ContentOutline GetOutline(ulong key) => _source.GetOutline(key);

    private sealed class Tables
    {
        public Tables(ContentSource<TEntry> source, long now)
        {
            var visibility = source.Visibility;
            var kept = new List<int>(source.Keys.Length);
            var moved = new int[source.Keys.Length];
            for (var position = 0; position < moved.Length; position++)
            {
                var isVisible = VisibleSpan.IsVisible(visibility, position, now);
                moved[position] = isVisible ? kept.Count : -1;
                if (isVisible)
                {
                    kept.Add(position);
                }
            }

            Keys = Pick(source.Keys, kept);
            KeyIndex = HashIndex.Build(Keys);
            SlugHashes = Pick(source.SlugHashes, kept);
            SlugIndex = HashIndex.Build(SlugHashes);
            Related = PickRelated(source.Related, kept, moved);
            LinkedFrom = PickLinks(source.LinkedFrom, kept, moved);
            (RelationStarts, RelationKeys) = PickRelations(source, kept);
            VisibleTaxonomySource[] taxonomies = [.. source.Taxonomies.Select(taxonomy => new VisibleTaxonomySource(taxonomy, moved))];
            Taxonomies = taxonomies;
            Archive = VisibleArchive.Of(source, moved);
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

        public ulong[] RelationKeys { get; }

        public VisibleArchive Archive { get; }

        public int[] SeriesParts { get; }

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

        private static ulong[] Pick(ReadOnlySpan<ulong> table, List<int> kept)
        {
            var picked = new ulong[kept.Count];
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

        /// <summary>A table that begins with where its rows begin, as <see cref="ContentSource.LinkedFrom"/> says.</summary>
        private static int[] PickLinks(ReadOnlySpan<int> table, List<int> kept, int[] moved)
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
