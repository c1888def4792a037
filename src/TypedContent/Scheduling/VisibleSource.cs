using TypedContent.Generated;
using TypedContent.Lookup;

namespace TypedContent.Scheduling;

/// <summary>A choice of a collection's entries, such as what is to be seen at a point in time, as tables like those of the whole. Its entries are the whole's, unless said otherwise.</summary>
internal class VisibleSource<TEntry> : ContentSource<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentSource<TEntry> _source;
    private readonly Func<ContentSource, List<int>> _choose;
    private volatile Tables _tables;

    /// <param name="whole">The collection.</param>
    /// <param name="source">What it is made of.</param>
    /// <param name="choose">The positions of the entries that are chosen, in their order.</param>
    public VisibleSource(ContentCollection<TEntry> whole, ContentSource<TEntry> source, Func<ContentSource, List<int>> choose)
    {
        Whole = whole;
        _source = source;
        _choose = choose;
        _tables = new Tables(source, choose(source));
    }

    public ContentCollection<TEntry> Whole { get; }

    public override string Name => _source.Name;

    public override ReadOnlySpan<ulong> Keys => Current.Keys;

    public override ReadOnlySpan<int> KeyIndex => Current.KeyIndex;

    public override ReadOnlySpan<ulong> SlugHashes => Current.SlugHashes;

    public override ReadOnlySpan<int> SlugIndex => Current.SlugIndex;

    public override ReadOnlySpan<int> Related => Current.Related;

    public override ReadOnlySpan<int> LinkedFrom => Current.LinkedFrom;

    public override IReadOnlyList<string> LanguageTags => _source.LanguageTags;

    public override ReadOnlySpan<int> EntryLanguages => Current.EntryLanguages;

    public override ReadOnlySpan<int> Translations => Current.Translations;

    public override ReadOnlySpan<int> RelationStarts => Current.RelationStarts;

    public override ReadOnlySpan<ulong> RelationKeys => Current.RelationKeys;

    public override IReadOnlyList<ContentFile> Files => _source.FilesOnce.All;

    public override IReadOnlyList<ContentTaxonomySource> Taxonomies => Current.Taxonomies;

    private Tables Current => _tables.Generation == HotReload.Generation ? _tables : _tables = new Tables(_source, _choose(_source));

    public override TEntry Create(ulong key) => Whole.Get(key);

    public override ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part) => _source.GetUtf8(key, part);

    public override ContentOutline GetOutline(ulong key) => _source.GetOutline(key);

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
            (RelationStarts, RelationKeys) = PickRelations(source, kept);
            Taxonomies = [.. source.Taxonomies.Select(taxonomy => new VisibleTaxonomySource(taxonomy, moved))];
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

        public ulong[] RelationKeys { get; }

        public IReadOnlyList<ContentTaxonomySource> Taxonomies { get; }

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

        /// <summary>A table that begins with where its rows begin, as <see cref="ContentSource.LinkedFrom"/> says.</summary>
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
