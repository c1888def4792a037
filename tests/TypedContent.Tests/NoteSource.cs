using System.Runtime.InteropServices;
using System.Text;
using TypedContent.Generated;
using TypedContent.Lookup;

namespace TypedContent.Tests;

/// <summary>A hand-written version of a generated source: notes by slug, newest first. It records what was asked of it.</summary>
internal sealed class NoteSource : ContentSource<Note>
{
    private readonly string[] _slugs;
    private readonly ulong[] _keys;
    private readonly ulong[] _hashes;
    private readonly int[] _keyIndex;
    private readonly int[] _slugIndex;

    public NoteSource(params string[] slugs)
    {
        _slugs = slugs;
        _keys = [.. slugs.Select((_, i) => KeyOf(i))];
        _hashes = [.. slugs.Select(HashIndex.Hash)];
        _keyIndex = HashIndex.Build(_keys);
        _slugIndex = HashIndex.Build(_hashes);
        LinkedFromTable = [.. Enumerable.Repeat(slugs.Length + 1, slugs.Length + 1)];
        RelatedTable = [.. Enumerable.Repeat(-1, slugs.Length * RelatedWidth)];
    }

    public List<string> Created { get; } = [];

    public List<ContentPart> Read { get; } = [];

    /// <summary>Whether bodies stay in memory, as in a content pack.</summary>
    public bool BodiesStay { get; init; }

    public int[] RelatedTable { get; }

    public int[] LinkedFromTable { get; set; }

    public string[] TagTable { get; init; } = [];

    public int[] LanguageTable { get; init; } = [];

    public int[] TranslationTable { get; init; } = [];

    public override string Name => "Notes";

    public override IReadOnlyList<string> LanguageTags => TagTable;

    public override IReadOnlyList<ContentTaxonomySource> Taxonomies { get; } = [new Topics(), new Series()];

    public static ulong KeyOf(int position) => 100 + (ulong)position;

    public override Note Create(ulong key)
    {
        var slug = _slugs[(int)(key - 100)];
        Created.Add(slug);
        return new Note { Identity = new ContentIdentity(this, key), Slug = slug, Title = slug.ToUpperInvariant() };
    }

    public override ReadOnlySpan<byte> GetTable(ContentTable table) => table switch
    {
        ContentTable.Keys => MemoryMarshal.AsBytes(_keys.AsSpan()),
        ContentTable.KeyIndex => Bytes(_keyIndex),
        ContentTable.SlugHashes => MemoryMarshal.AsBytes(_hashes.AsSpan()),
        ContentTable.SlugIndex => Bytes(_slugIndex),
        ContentTable.Related => Bytes(RelatedTable),
        ContentTable.LinkedFrom => Bytes(LinkedFromTable),
        ContentTable.EntryLanguages => Bytes(LanguageTable),
        ContentTable.Translations => Bytes(TranslationTable),
        ContentTable.ArchiveMonths => Bytes([202403, 202401, 202312]),
        ContentTable.ArchiveStarts => Bytes([0, 1, 1 + ((_slugs.Length - 1) / 2), _slugs.Length]),
        ContentTable.ArchiveEntries => Bytes([.. Enumerable.Range(0, _slugs.Length)]),
        ContentTable.SeriesParts => Bytes([0, 0, 2, 2, 0, 1]),
        _ => [],
    };

    public override ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part)
    {
        Read.Add(part);
        return Encoding.UTF8.GetBytes($"{part} 文 {key}");
    }

    internal override unsafe PackedText? Keep(ReadOnlySpan<byte> text, int generation)
    {
        fixed (byte* start = "A body that stays."u8)
        {
            return BodiesStay ? new PackedText(start, 18, generation) : null;
        }
    }

    public override ContentOutline GetOutline(ulong key) => new() { Headings = [new ContentHeading { Level = 1, Id = "id", Text = "Heading" }] };

    private static ReadOnlySpan<byte> Bytes(int[] numbers) => MemoryMarshal.AsBytes(numbers.AsSpan());

    /// <summary>One series: the third note is part 1, and the first note is part 2.</summary>
    private sealed class Series : ContentTaxonomySource
    {
        public override string Name => "Series";

        public override ReadOnlySpan<ulong> NameHashes => new[] { HashIndex.Hash("Letters") };

        public override string GetName(int term) => "Letters";

        public override string GetSlug(int term) => "letters";

        public override ReadOnlySpan<int> GetEntries(int term) => [2, 0];
    }

    /// <summary>Two terms: 新媒体 on the first and third note, C# on the second.</summary>
    private sealed class Topics : ContentTaxonomySource
    {
        private static readonly string[] s_names = ["新媒体", "C#"];
        private static readonly ulong[] s_hashes = [.. s_names.Select(HashIndex.Hash)];

        public override string Name => "Topics";

        public override ReadOnlySpan<ulong> NameHashes => s_hashes;

        public override string GetName(int term) => s_names[term];

        public override string GetSlug(int term) => term == 0 ? "新媒体" : "csharp";

        public override ReadOnlySpan<int> GetEntries(int term) => term == 0 ? [0, 2] : [1];
    }
}
