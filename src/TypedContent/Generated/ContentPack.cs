using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using TypedContent.Lookup;
using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>
/// A collection's part of the <see cref="PackFormat">content pack</see> in its assembly. The pack is a resource, which the
/// runtime maps into memory with the assembly: nothing is copied or parsed, and pages that are never touched are not even loaded.
/// </summary>
internal sealed unsafe class ContentPack
{
    // Keeps a collectible assembly, and so its memory, alive. On a host that does not map resources, this is the copy.
    private readonly object _owner;
    private readonly byte* _start;
    private readonly long _length;
    private readonly uint _taxonomies;
    private readonly int _recordTexts;
    private readonly PackTableSpan[] _tables = new PackTableSpan[(int)PackTable.End];

    private ContentPack(Assembly assembly, object owner, byte* start, long length, string collection, ulong fingerprint)
    {
        _owner = owner;
        _start = start;
        _length = length;
        CheckFormat(assembly);
        if (fingerprint != 0 && fingerprint != ReadUInt64(PackFormat.FingerprintOffset))
        {
            throw new InvalidOperationException(
                $"The content pack of {assembly.GetName().Name} is not the one that its code was compiled with. Build the project again.");
        }

        _recordTexts = (int)ReadUInt32(PackFormat.RecordTextsOffset);
        if (Find(PackFormat.HeaderSize, HashIndex.Hash(collection)) is not (> 0 and var directory, _))
        {
            throw new InvalidOperationException($"The content pack of {assembly.GetName().Name} holds no collection {collection}. Build the project again.");
        }

        var count = ReadUInt32(directory);
        for (var item = 0u; item < count; item++)
        {
            var (id, offset, size) = ItemAt(directory, item);
            if (id == (ulong)PackTable.Taxonomies)
            {
                _taxonomies = offset;
                TaxonomyCount = (int)ReadUInt32(offset);
            }
            else if (id < (ulong)PackTable.End)
            {
                _tables[id] = TableAt(offset, size, SizeOf((PackTable)id));
            }
        }
    }

    public int TaxonomyCount { get; }

    /// <param name="assembly">The assembly that contains the pack.</param>
    /// <param name="collection">The collection's name.</param>
    /// <param name="fingerprint">The fingerprint that the code expects; 0 if it expects none.</param>
    /// <param name="path">The file that the last build embedded, for an assembly that was emitted without its resources; null for none.</param>
    /// <exception cref="InvalidOperationException">There is no such pack, it is a different one, or it doesn't contain the collection.</exception>
    public static ContentPack Open(Assembly assembly, string collection, ulong fingerprint, string? path)
    {
        using var stream = assembly.GetManifestResourceStream(PackFormat.ResourceName)
            ?? (path is not null && File.Exists(path) ? File.OpenRead(path) : null)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} holds no content pack. Build the project again.");
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new ContentPack(assembly, assembly, mapped.PositionPointer, mapped.Length, collection, fingerprint);
        }

        var copy = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length), pinned: true);
        stream.ReadExactly(copy);
        return Of(assembly, copy, collection, fingerprint);
    }

    /// <summary>Opens a pack in a pinned array.</summary>
    /// <param name="assembly">The assembly that the pack belongs to.</param>
    /// <param name="pinned">The array.</param>
    /// <param name="collection">The collection's name.</param>
    /// <param name="fingerprint">The fingerprint that the code expects; 0 if it expects none.</param>
    public static ContentPack Of(Assembly assembly, byte[] pinned, string collection, ulong fingerprint = 0) =>
        new(assembly, pinned, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned.Length, collection, fingerprint);

    public ReadOnlySpan<ulong> GetHashes(PackTable table) => _tables[(int)table].AsHashes();

    /// <summary>A table's bytes, its numbers in the order of this machine; empty if the pack doesn't have it.</summary>
    public ReadOnlySpan<byte> GetBytes(PackTable table) => (uint)table < (uint)PackTable.End ? _tables[(int)table].AsBytes() : [];

    public ReadOnlySpan<int> GetNumbers(PackTable table) => _tables[(int)table].AsNumbers();

    /// <summary>The texts whose offsets a table holds.</summary>
    public IReadOnlyList<string> GetTexts(PackTable table)
    {
        var offsets = GetNumbers(table);
        var texts = new string[offsets.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = TextAt((uint)offsets[i]);
        }

        return texts;
    }

    /// <summary>A table of a taxonomy; empty if the pack has none.</summary>
    public PackTableSpan GetTable(int taxonomy, TermTable table)
    {
        var itemSize = table switch
        {
            TermTable.NameHashes or TermTable.SpellingHashes => sizeof(ulong),
            TermTable.Name => sizeof(byte),
            _ => sizeof(uint),
        };
        var (offset, length) = Find(ItemAt(_taxonomies, (uint)taxonomy).Offset, (ulong)table);
        return TableAt(offset, length, itemSize);
    }

    public string GetTaxonomyName(int taxonomy) => Encoding.UTF8.GetString(GetTable(taxonomy, TermTable.Name).AsBytes());

    /// <summary>The text at an offset, after its length.</summary>
    public string TextAt(uint offset) => Encoding.UTF8.GetString(Slice(offset + sizeof(uint), ReadUInt32(offset)));

    /// <summary>The position of an entry in the pack, or -1.</summary>
    public int Find(ulong key) => HashIndex.Find(GetNumbers(PackTable.KeyIndex), GetHashes(PackTable.Keys), key);

    /// <summary>The record of the entry at a position.</summary>
    public PackRecord RecordAt(int position) => new(From(GetNumbers(PackTable.Records)[position]), _recordTexts);

    /// <summary>The values of the properties of the entry at a position.</summary>
    public ContentReader ValuesAt(int position) => new(From(GetNumbers(PackTable.Values)[position]));

    /// <summary>A text to keep; null if it is not in the pack.</summary>
    public PackedText? Keep(ReadOnlySpan<byte> text, int generation)
    {
        fixed (byte* start = text)
        {
            return start >= _start && start + text.Length <= _start + _length ? new PackedText(start, text.Length, generation) : null;
        }
    }

    private static int SizeOf(PackTable table) => table switch
    {
        PackTable.Keys or PackTable.SlugHashes or PackTable.RelationKeys or PackTable.Visibility => sizeof(ulong),
        PackTable.Files or PackTable.Search => sizeof(byte),
        _ => sizeof(uint),
    };

    /// <summary>A pack with an unknown format is rejected with a message that says how to fix it.</summary>
    private void CheckFormat(Assembly assembly)
    {
        var (name, ours) = (assembly.GetName().Name, typeof(ContentPack).Assembly.GetName().Version!.ToString(3));
        if (_length < PackFormat.HeaderSize || ReadUInt32(0) != PackFormat.Magic)
        {
            throw new InvalidOperationException($"The resource {PackFormat.ResourceName} of {name} is not a content pack. Build {name} again.");
        }

        var format = ReadUInt32(sizeof(uint));
        if (format < PackFormat.FirstVersion)
        {
            throw new InvalidOperationException(
                $"The content pack of {name} was written by a preview of TypedContent (format {PackFormat.Name(format)}). "
                + $"TypedContent {ours}, which is loaded, reads formats from {PackFormat.Name(PackFormat.FirstVersion)}. "
                + $"Whoever builds {name} must build it again with TypedContent {ours} or later.");
        }

        if (format >> 16 > PackFormat.Version >> 16)
        {
            var writer = ReadUInt64(PackFormat.WriterOffset);
            var theirs = $"{(ushort)writer}.{(ushort)(writer >> 16)}.{(ushort)(writer >> 32)}";
            throw new InvalidOperationException(
                $"The content pack of {name} was written by TypedContent {theirs} (format {PackFormat.Name(format)}). "
                + $"TypedContent {ours}, which is loaded, reads formats up to {PackFormat.Name(PackFormat.Version)}. "
                + $"Update the package TypedContent in the program that uses {name} to {theirs} or later.");
        }
    }

    /// <summary>The offset and the length of an item in a directory; zeros if it is missing.</summary>
    private (uint Offset, uint Length) Find(uint directory, ulong id)
    {
        var count = ReadUInt32(directory);
        for (var item = 0u; item < count; item++)
        {
            if (ItemAt(directory, item) is var found && found.Id == id)
            {
                return (found.Offset, found.Length);
            }
        }

        return default;
    }

    private (ulong Id, uint Offset, uint Length) ItemAt(uint directory, uint item)
    {
        var at = directory + sizeof(uint) + (item * PackFormat.DirectoryItemSize);
        return (ReadUInt64(at), ReadUInt32(at + sizeof(ulong)), ReadUInt32(at + sizeof(ulong) + sizeof(uint)));
    }

    private PackTableSpan TableAt(uint offset, uint length, int itemSize)
    {
        fixed (byte* start = Slice(offset, length))
        {
            return PackTableSpan.Of(start, (int)length, itemSize);
        }
    }

    private ulong ReadUInt64(uint offset) => (ulong)LittleEndian.ReadInt64(Slice(offset, sizeof(ulong)));

    private uint ReadUInt32(uint offset) => (uint)LittleEndian.ReadInt32(Slice(offset, sizeof(uint)));

    // Data at an offset contains its own length.
    private ReadOnlySpan<byte> From(int offset) => Slice((uint)offset, (uint)Math.Min(int.MaxValue, _length - (uint)offset));

    private ReadOnlySpan<byte> Slice(uint offset, uint length) =>
        offset + (long)length <= _length
            ? new ReadOnlySpan<byte>(_start + offset, (int)length)
            : throw new InvalidOperationException("The content pack is cut off. Build the project again.");
}
