using System.ComponentModel;
using System.Reflection;
using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>
/// A <see cref="ContentSource{TEntry}"/> whose tables, texts and values are in the assembly's content pack: large collections
/// compile much faster that way than as C#. For generated code.
/// </summary>
/// <typeparam name="TEntry">The entry's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackedContentSource<TEntry> : ContentSource<TEntry>
    where TEntry : ContentEntry
{
    private readonly ContentPack _pack;

    /// <summary>Opens the pack.</summary>
    /// <param name="assembly">The assembly that holds it.</param>
    /// <param name="name">The collection's name.</param>
    /// <param name="fingerprint">The fingerprint of the pack that the code was compiled with; 0 where that is not known.</param>
    /// <param name="path">
    /// The pack that the last build embedded, for an assembly that is emitted without its resources, as tools do that compile a project by
    /// themselves; null for none.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The assembly holds no pack with this collection, or another pack than the code was compiled
    /// with.</exception>
    protected PackedContentSource(Assembly assembly, string name, ulong fingerprint = 0, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        _pack = ContentPack.Open(assembly, name, fingerprint, path);
    }

    /// <inheritdoc />
    public sealed override string Name { get; }

    /// <inheritdoc />
    public override IReadOnlyList<string> LanguageTags => _pack.GetTexts(PackTable.LanguageTags);

    /// <inheritdoc />
    public override IReadOnlyList<ContentFile> Files
    {
        get
        {
            var files = _pack.GetBytes(PackTable.Files);
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
    public override IReadOnlyList<ContentTaxonomySource> Taxonomies =>
        [.. Enumerable.Range(0, _pack.TaxonomyCount).Select(taxonomy => new PackedTaxonomySource(_pack, taxonomy))];

    /// <inheritdoc />
    public override ReadOnlySpan<byte> GetTable(ContentTable table) => _pack.GetBytes((PackTable)table);

    /// <inheritdoc />
    public override TEntry Create(ulong key)
    {
        var values = _pack.ValuesAt(PositionOf(key));
        return Read(key, ref values);
    }

    /// <inheritdoc />
    public override ReadOnlySpan<byte> GetUtf8(ulong key, ContentPart part) => Find(key).GetText(part);

    internal override PackedText? Keep(ReadOnlySpan<byte> text, int generation) => _pack.Keep(text, generation);

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

    // Slug, address and aliases are written first, whatever else the entry has.
    internal override (string Url, IReadOnlyList<string> Aliases) ReadAddresses(ulong key)
    {
        var values = _pack.ValuesAt(PositionOf(key));
        _ = values.ReadText();
        return (values.ReadText(), values.ReadTexts());
    }

    /// <summary>Makes an entry of its values.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="reader">The values, in the order in which they were written.</param>
    protected abstract TEntry Read(ulong key, ref ContentReader reader);

    private static int? SizeOf(int pixels) => pixels > 0 ? pixels : null;

    private PackRecord Find(ulong key) => _pack.RecordAt(PositionOf(key));

    private int PositionOf(ulong key) => _pack.Find(key) is >= 0 and var position ? position : throw NoSuchKey(key);
}
