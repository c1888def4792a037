using System.Runtime.InteropServices;
using TypedContent.Generated;
using TypedContent.Lookup;

namespace TypedContent.Memory;

/// <summary>The tables of a collection whose entries were created at run time.</summary>
internal sealed class MemorySource<TEntry> : ContentSource<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly Dictionary<ulong, TEntry> _byKey = [];
    private readonly Dictionary<ulong, ContentIdentity> _origins = [];
    private readonly HashSet<ContentFile> _files = [];
    private readonly ulong[] _keys;
    private readonly int[] _keyIndex;
    private readonly ulong[] _slugHashes;
    private readonly int[] _slugIndex;
    private readonly int[] _related;
    private readonly int[] _linkedFrom;
    private readonly long[] _visibility;
    private readonly MemoryLanguages _languages;
    private readonly MemoryArchive _archive;
    private readonly MemoryTree _tree;

    public MemorySource(string name, IEnumerable<TEntry> entries, string[] taxonomies)
    {
        Name = name;
        TEntry[] ordered = [.. entries
            .Select(Adopt)
            .OrderBy(entry => entry.Date is null)
            .ThenByDescending(entry => entry.Date)
            .ThenBy(PathOf, StringComparer.Ordinal)];
        _keys = [.. ordered.Select(entry => entry.Identity.Key)];
        _keyIndex = HashIndex.Build(_keys);
        _slugHashes = [.. ordered.Select(entry => HashIndex.Hash(entry.Slug))];
        _slugIndex = HashIndex.Build(_slugHashes);
        _visibility = ordered.Any(entry => entry.Date is not null || entry.PublishDate is not null || entry.ExpiryDate is not null)
            ? [.. ordered.SelectMany(VisibilityOf)]
            : [];
        _languages = MemoryLanguages.Of(ordered);
        _archive = MemoryArchive.Of(ordered);
        _tree = MemoryTree.Of(ordered);
        MemoryTaxonomySource[] terms = [.. taxonomies.Select(taxonomy => MemoryTaxonomySource.Of(taxonomy, ordered))];
        Taxonomies = terms;
        _related = MemoryRelations.Related(ordered, _languages.Entries, terms);
        _linkedFrom = MemoryRelations.LinkedFrom(ordered);
        Files = [.. _files.OrderBy(file => file.SourcePath, StringComparer.Ordinal)];
        Collection = new ContentCollection<TEntry>(this);
    }

    /// <summary>The collection that reads from this source.</summary>
    public ContentCollection<TEntry> Collection { get; }

    public override string Name { get; }

    public override IReadOnlyList<string> LanguageTags => _languages.Tags;

    public override IReadOnlyList<string> TreeTitles => _tree.Titles;

    public override IReadOnlyList<ContentFile> Files { get; }

    public override IReadOnlyList<ContentTaxonomySource> Taxonomies { get; }

    public override TEntry Create(ulong key) => _byKey.TryGetValue(key, out var entry) ? entry : throw NoSuchKey(key);

    public override ReadOnlySpan<byte> GetTable(ContentTable table) => table switch
    {
        ContentTable.Keys => MemoryMarshal.AsBytes(_keys.AsSpan()),
        ContentTable.KeyIndex => MemoryMarshal.AsBytes(_keyIndex.AsSpan()),
        ContentTable.SlugHashes => MemoryMarshal.AsBytes(_slugHashes.AsSpan()),
        ContentTable.SlugIndex => MemoryMarshal.AsBytes(_slugIndex.AsSpan()),
        ContentTable.Related => MemoryMarshal.AsBytes(_related.AsSpan()),
        ContentTable.LinkedFrom => MemoryMarshal.AsBytes(_linkedFrom.AsSpan()),
        ContentTable.Visibility => MemoryMarshal.AsBytes(_visibility.AsSpan()),
        ContentTable.EntryLanguages => MemoryMarshal.AsBytes(_languages.Entries.AsSpan()),
        ContentTable.Translations => MemoryMarshal.AsBytes(_languages.Translations.AsSpan()),
        ContentTable.ArchiveMonths => MemoryMarshal.AsBytes(_archive.Months.AsSpan()),
        ContentTable.ArchiveStarts => MemoryMarshal.AsBytes(_archive.Starts.AsSpan()),
        ContentTable.ArchiveEntries => MemoryMarshal.AsBytes(_archive.Entries.AsSpan()),
        ContentTable.TreeNodes => MemoryMarshal.AsBytes(_tree.Nodes.AsSpan()),
        ContentTable.TreePages => MemoryMarshal.AsBytes(_tree.Pages.AsSpan()),
        _ => [],
    };

    /// <summary>The text that a copied entry has in its original collection. An entry created by hand contains its texts itself.</summary>
    public override ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part) =>
        _origins.TryGetValue(key, out var origin) ? origin.Source!.GetUtf8(origin.Key, part) : [];

    public override ContentOutline GetOutline(ulong key) =>
        _origins.TryGetValue(key, out var origin) ? origin.Source!.GetOutline(origin.Key) : ContentOutline.Empty;

    internal override TEntry CreateForView(ulong key) => (TEntry)Create(key).Copy();

    private static string PathOf(TEntry entry) => entry.SourcePath.Length > 0 ? entry.SourcePath : entry.Url;

    private static long[] VisibilityOf(TEntry entry) =>
        [(entry.PublishDate ?? entry.Date)?.UtcTicks ?? 0, entry.ExpiryDate?.UtcTicks ?? long.MaxValue];

    private TEntry Adopt(TEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _files.UnionWith(entry.Files);
        var origin = entry.Identity;
        var own = origin.Source is null ? entry : (TEntry)entry.Copy();
        var slug = entry.Slug.Length > 0 ? entry.Slug : MemorySlug.Of(entry.Title);
        var key = HashIndex.Hash($"{entry.Lang}/{slug}/{_byKey.Count}");
        own.View = null;
        own.Join(new ContentIdentity(this, key), slug, entry.Url.Length > 0 ? entry.Url : Routes.Root + "/" + slug);
        _byKey.Add(key, own);
        if (origin.Source is not null)
        {
            _origins.Add(key, origin);
        }

        return own;
    }
}
