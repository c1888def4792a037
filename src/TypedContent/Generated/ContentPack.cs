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
    // Keeps a collectible assembly, and with it the memory, alive; on a host that does not map resources, the copy.
    private readonly object _owner;
    private readonly byte* _start;
    private readonly long _length;
    private readonly uint _directory;
    private readonly PackTableSpan[] _tables = new PackTableSpan[(int)PackTable.Count];

    private ContentPack(Assembly assembly, object owner, byte* start, long length, string collection, ulong fingerprint)
    {
        _owner = owner;
        _start = start;
        _length = length;
        if (ReadUInt32(0) != PackFormat.Magic || ReadUInt32(4) != PackFormat.Version)
        {
            throw new InvalidOperationException(
                $"The content pack of {assembly.GetName().Name} was written by another version of TypedContent than the loaded one. Build the project again.");
        }

        if (fingerprint != 0 && fingerprint != (ulong)LittleEndian.ReadInt64(Slice(PackFormat.FingerprintOffset, sizeof(ulong))))
        {
            throw new InvalidOperationException($"The content pack of {assembly.GetName().Name} is not the one that its code was compiled with. Build the project again.");
        }

        _directory = FindDirectory(collection)
            ?? throw new InvalidOperationException($"The content pack of {assembly.GetName().Name} holds no collection {collection}. Build the project again.");
        for (var table = 0; table < _tables.Length; table++)
        {
            _tables[table] = TableAt(ReadUInt32(_directory + ((uint)table * sizeof(uint))), SizeOf((PackTable)table));
        }

        TaxonomyCount = (int)ReadUInt32(_directory + ((uint)PackTable.Count * sizeof(uint)));
    }

    public int TaxonomyCount { get; }

    /// <param name="assembly">The assembly that holds the pack.</param>
    /// <param name="collection">The collection's name.</param>
    /// <param name="fingerprint">The pack's fingerprint as the code knows it; 0 where it knows none.</param>
    /// <param name="path">The file that the last build embedded, for an assembly that was emitted without its resources; null for none.</param>
    /// <exception cref="InvalidOperationException">There is no such pack, it is another one, or there is no such collection in it.</exception>
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
        return new ContentPack(assembly, copy, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(copy, 0), copy.Length, collection, fingerprint);
    }

    public ReadOnlySpan<ulong> GetHashes(PackTable table) => _tables[(int)table].AsHashes();

    public ReadOnlySpan<long> GetTicks(PackTable table) => _tables[(int)table].AsTicks();

    public ReadOnlySpan<byte> GetBytes(PackTable table) => _tables[(int)table].AsBytes();

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

    public PackTableSpan GetTable(int taxonomy, TermTable table)
    {
        var itemSize = table is TermTable.NameHashes or TermTable.SpellingHashes ? sizeof(ulong) : sizeof(uint);
        return TableAt(ReadUInt32(TaxonomyAt(taxonomy) + ((1 + (uint)table) * sizeof(uint))), itemSize);
    }

    public string GetTaxonomyName(int taxonomy) => TextAt(ReadUInt32(TaxonomyAt(taxonomy)));

    /// <summary>The text at an offset, after its length.</summary>
    public string TextAt(uint offset) => Encoding.UTF8.GetString(Slice(offset + sizeof(uint), ReadUInt32(offset)));

    /// <summary>The position of an entry in the pack, or -1.</summary>
    public int Find(ulong key) => HashIndex.Find(GetNumbers(PackTable.KeyIndex), GetHashes(PackTable.Keys), key);

    /// <summary>The record of the entry at a position.</summary>
    public PackRecord RecordAt(int position) => new(From(GetNumbers(PackTable.Records)[position]));

    /// <summary>The values of the properties of the entry at a position.</summary>
    public ContentReader ValuesAt(int position) => new(From(GetNumbers(PackTable.Values)[position]));

    /// <summary>A text to keep; null where it is not in the pack.</summary>
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
        PackTable.Files => sizeof(byte),
        _ => sizeof(uint),
    };

    private uint TaxonomyAt(int taxonomy) =>
        _directory + ((uint)PackTable.Count * sizeof(uint)) + sizeof(uint) + ((uint)taxonomy * (1 + (uint)TermTable.Count) * sizeof(uint));

    private uint? FindDirectory(string collection)
    {
        var hash = HashIndex.Hash(collection);
        var count = ReadUInt32(8);
        for (var i = 0u; i < count; i++)
        {
            var at = PackFormat.HeaderSize + (i * PackFormat.CollectionSize);
            if ((ulong)LittleEndian.ReadInt64(Slice(at, sizeof(ulong))) == hash)
            {
                return ReadUInt32(at + sizeof(ulong));
            }
        }

        return null;
    }

    private PackTableSpan TableAt(uint offset, int itemSize)
    {
        fixed (byte* start = Slice(offset + sizeof(uint), ReadUInt32(offset)))
        {
            return PackTableSpan.Of(start, (int)ReadUInt32(offset), itemSize);
        }
    }

    private uint ReadUInt32(uint offset) => (uint)LittleEndian.ReadInt32(Slice(offset, sizeof(uint)));

    // What is stored at an offset knows itself where it ends.
    private ReadOnlySpan<byte> From(int offset) => Slice((uint)offset, (uint)Math.Min(int.MaxValue, _length - (uint)offset));

    private ReadOnlySpan<byte> Slice(uint offset, uint length) =>
        offset + (long)length <= _length
            ? new ReadOnlySpan<byte>(_start + offset, (int)length)
            : throw new InvalidOperationException("The content pack is cut off. Build the project again.");
}
