using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>
/// A <see cref="ContentSource{TEntry}"/> whose tables, texts, and values are in the assembly's content pack. Large collections compile much faster this way
/// than as C#. For generated code.
/// </summary>
/// <typeparam name="TEntry">The type of the entry.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackedContentSource<TEntry> : ContentSource<TEntry>
    where TEntry : ContentEntry
{
    private readonly Assembly _assembly;
    private readonly ContentPack _pack;

    // Code that a tool emits itself has patches from the start; code from a build has them only after a hot reload.
    private readonly bool _isPatched;
    private volatile PackPatch? _patch;

    /// <summary>Opens the pack.</summary>
    /// <param name="assembly">The assembly that contains the pack.</param>
    /// <param name="name">The collection's name.</param>
    /// <param name="fingerprint">The fingerprint of the pack that the code was compiled with; 0 if it is unknown.</param>
    /// <param name="path">
    /// The pack that the last build embedded, for an assembly that is emitted without its resources by a tool that compiles the project itself; null for
    /// none.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The assembly contains no pack with this collection, or a different pack than the one that the code was compiled with.
    /// </exception>
    protected PackedContentSource(Assembly assembly, string name, ulong fingerprint = 0, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        _assembly = assembly;
        _isPatched = path is not null;
        _pack = ContentPack.Open(assembly, name, fingerprint, path);
    }

    /// <inheritdoc />
    public sealed override string Name { get; }

    /// <inheritdoc />
    public override IReadOnlyList<string> LanguageTags => Catalog.GetTexts(PackTable.LanguageTags);

    /// <inheritdoc />
    public override IReadOnlyList<string> VersionNames => Catalog.GetTexts(PackTable.VersionNames);

    /// <inheritdoc />
    public override IReadOnlyList<string> TreeTitles => Catalog.GetTexts(PackTable.TreeTitles);

    /// <inheritdoc />
    public override IReadOnlyList<ContentFile> Files
    {
        get
        {
            var files = Catalog.GetBytes(PackTable.Files);
            if (files.IsEmpty)
            {
                return [];
            }

            var reader = new PackReader(files);
            return reader.List(static (ref PackReader reader) =>
                new ContentFile
                {
                    Name = reader.Text(), Url = reader.Text(), SourcePath = reader.Text(), MediaType = reader.Text(),
                    OutputPath = reader.Text(), Width = SizeOf(reader.Count()), Height = SizeOf(reader.Count()),
                });
        }
    }

    /// <inheritdoc />
    public override IReadOnlyList<ContentTaxonomySource> Taxonomies
    {
        get
        {
            var catalog = Catalog;
            return [.. Enumerable.Range(0, catalog.TaxonomyCount).Select(taxonomy => new PackedTaxonomySource(catalog, taxonomy))];
        }
    }

    private ContentPack Catalog => Patch.Catalog ?? _pack;

    private PackPatch Patch => _patch is { } patch && patch.Generation == HotReload.Generation ? patch : ReadPatch();

    /// <inheritdoc />
    public override ReadOnlySpan<byte> GetTable(ContentTable table) =>
        // The index of the build. Entries that a hot reload changed have their own: see GetSearchTable.
        (table == ContentTable.Search ? _pack : Catalog).GetBytes((PackTable)table);

    internal override int SearchTableCount => ReferenceEquals(Patch, PackPatch.None) ? 1 : PackFormat.PatchParts;

    internal override ReadOnlySpan<byte> GetSearchTable(int number) =>
        number == 0 ? GetTable(ContentTable.Search) : Patch.EntriesOf(number) is { } entries ? entries.GetBytes(PackTable.Search) : [];

    internal override bool IsSearchedIn(ulong key, int number) => number == (Patch.Find(key) is null ? 0 : PackFormat.PatchOf(key));

    /// <inheritdoc />
    public override TEntry Create(ulong key)
    {
        var (pack, position) = Locate(key);
        var values = pack.ValuesAt(position);
        return Read(key, ref values);
    }

    /// <inheritdoc />
    public override ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part) => Find(key).GetText(part);

    internal override PackedText? Keep(ReadOnlySpan<byte> text, int generation) =>
        (_patch is { } patch && patch.Generation == generation ? patch.Keep(text, generation) : null) ?? _pack.Keep(text, generation);

    /// <inheritdoc />
    public override ContentOutline GetOutline(ulong key)
    {
        var outline = Find(key).Outline;
        return new ContentOutline
        {
            Headings = outline.List(static (ref PackReader reader) => new ContentHeading { Level = reader.Count(), Id = reader.Text(), Text = reader.Text() }),
            Links = outline.List(static (ref PackReader reader) =>
                new ContentLink
                {
                    Url = reader.Text(), Text = reader.Text(), Title = reader.OptionalText(), Kind = (ContentLinkKind)reader.Count(), Line = reader.Count(),
                }),
            Images = outline.List(static (ref PackReader reader) =>
                new ContentImage
                {
                    Url = reader.Text(), Alt = reader.OptionalText(), Title = reader.OptionalText(), Line = reader.Count(),
                    Width = SizeOf(reader.Count()), Height = SizeOf(reader.Count()),
                }),
            Files = outline.List(static (ref PackReader reader) => reader.Key()),
        };
    }

    // Slug, address, and aliases are always written first.
    internal override (string Url, IReadOnlyList<string> Aliases) ReadAddresses(ulong key)
    {
        var (pack, position) = Locate(key);
        var values = pack.ValuesAt(position);
        _ = values.ReadText();
        return (values.ReadText(), values.ReadTexts());
    }

    /// <summary>Creates an entry from its values.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="reader">The values, in the order in which they were written.</param>
    protected abstract TEntry Read(ulong key, ref ContentReader reader);

    /// <summary>
    /// The changes since the pack was built. A hot reload replaces the bodies of this method and of those that it calls, which is always possible; adding a
    /// method later and removing it again is not.
    /// </summary>
    /// <param name="part">0 for the catalog; otherwise the part of an entry: 1 plus its key modulo 16.</param>
    /// <returns>A content pack with that part, two bytes per character, the lower one first; null if nothing changed.</returns>
    protected virtual string? GetPatch(int part) => null;

    // Each patch is based on the previous one, so only one thread reads at a time.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private PackPatch ReadPatch()
    {
        var generation = HotReload.Generation;
        if (_patch is not { } patch || patch.Generation != generation)
        {
            _patch = patch = generation == 0 && !_isPatched ? PackPatch.None : PackPatch.Read(_assembly, Name, GetPatch, generation, _patch);
        }

        return patch;
    }

    private static int? SizeOf(int pixels) => pixels > 0 ? pixels : null;

    private PackRecord Find(ulong key)
    {
        var (pack, position) = Locate(key);
        return pack.RecordAt(position);
    }

    private (ContentPack Pack, int Position) Locate(ulong key) =>
        Patch.Find(key) is { } patched ? patched
        : _pack.Find(key) is >= 0 and var position ? (_pack, position)
        : throw NoSuchKey(key);
}
