using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using TypedContent.Lookup;
using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>
/// A collection's part of the <see cref="PackFormat">content pack</see> in its assembly. The pack is a resource, which the
/// runtime maps into memory with the assembly: nothing is copied or parsed, and pages that nobody touches are not even loaded.
/// </summary>
internal sealed unsafe class ContentPack
{
    // Keeps a collectible assembly, and with it the memory, alive.
    private readonly Assembly _assembly;
    private readonly byte* _start;
    private readonly long _length;
    private readonly uint _directory;

    private ContentPack(Assembly assembly, byte* start, long length, string collection)
    {
        _assembly = assembly;
        _start = start;
        _length = length;
        if (ReadUInt32(0) != PackFormat.Magic || ReadUInt32(4) != PackFormat.Version)
        {
            throw new InvalidOperationException($"The content pack of {assembly.GetName().Name} was made by another version of TypedContent than the one that is loaded. Build the project again.");
        }

        _directory = FindDirectory(collection);
    }

    public int TaxonomyCount => (int)ReadUInt32(_directory + ((uint)PackTable.Count * sizeof(uint)));

    /// <param name="assembly">The assembly that holds the pack.</param>
    /// <param name="collection">The collection's name.</param>
    /// <exception cref="InvalidOperationException">There is no such pack, or no such collection in it.</exception>
    public static ContentPack Open(Assembly assembly, string collection)
    {
        using var stream = assembly.GetManifestResourceStream(PackFormat.ResourceName)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} holds no content pack. Build the project again.");
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new ContentPack(assembly, mapped.PositionPointer, mapped.Length, collection);
        }

        // A host whose resources do not lie in memory: read once, and never moved.
        var copy = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length), pinned: true);
        stream.ReadExactly(copy);
        return new ContentPack(assembly, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(copy, 0), copy.Length, collection) { Copy = copy };
    }

    private byte[]? Copy { get; init; }

    public ReadOnlySpan<ulong> GetHashes(PackTable table) => Cast<ulong>(TableAt(OffsetOf(table)));

    public ReadOnlySpan<int> GetNumbers(PackTable table) => Cast<int>(TableAt(OffsetOf(table)));

    public ReadOnlySpan<ulong> GetHashes(int taxonomy, TermTable table) => Cast<ulong>(TableAt(OffsetOf(taxonomy, table)));

    public ReadOnlySpan<int> GetNumbers(int taxonomy, TermTable table) => Cast<int>(TableAt(OffsetOf(taxonomy, table)));

    public string GetTaxonomyName(int taxonomy) => TextAt(ReadUInt32(TaxonomyAt(taxonomy)));

    /// <summary>A text that lies at an offset, behind its length.</summary>
    public string TextAt(uint offset) => Encoding.UTF8.GetString(TableAt(offset));

    /// <summary>The position of an entry in the pack, or -1.</summary>
    public int Find(ulong key) => HashIndex.Find(GetNumbers(PackTable.KeyIndex), GetHashes(PackTable.Keys), key);

    /// <summary>The record of the entry at a position, from its beginning to the end of the pack.</summary>
    public PackRecord RecordAt(int position)
    {
        var offset = (uint)GetNumbers(PackTable.Records)[position];
        return new PackRecord(Slice(offset, (int)Math.Min(int.MaxValue, _length - offset)));
    }

    private uint OffsetOf(PackTable table) => ReadUInt32(_directory + ((uint)table * sizeof(uint)));

    private uint OffsetOf(int taxonomy, TermTable table) => ReadUInt32(TaxonomyAt(taxonomy) + ((1 + (uint)table) * sizeof(uint)));

    private uint TaxonomyAt(int taxonomy) =>
        _directory + ((uint)PackTable.Count * sizeof(uint)) + sizeof(uint) + ((uint)taxonomy * (1 + (uint)TermTable.Count) * sizeof(uint));

    private uint FindDirectory(string collection)
    {
        var hash = HashIndex.Hash(collection);
        var count = ReadUInt32(8);
        for (var i = 0u; i < count; i++)
        {
            var at = PackFormat.HeaderSize + (i * PackFormat.CollectionSize);
            if (BinaryPrimitives.ReadUInt64LittleEndian(Slice(at, sizeof(ulong))) == hash)
            {
                return ReadUInt32(at + sizeof(ulong));
            }
        }

        throw new InvalidOperationException($"The content pack of {_assembly.GetName().Name} holds no collection {collection}. Build the project again.");
    }

    private ReadOnlySpan<byte> TableAt(uint offset) => Slice(offset + sizeof(uint), (int)ReadUInt32(offset));

    private uint ReadUInt32(uint offset) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(offset, sizeof(uint)));

    private ReadOnlySpan<byte> Slice(uint offset, int length) =>
        length >= 0 && offset + (long)length <= _length
            ? new ReadOnlySpan<byte>(_start + offset, length)
            : throw new InvalidOperationException($"The content pack of {_assembly.GetName().Name} is cut off. Build the project again.");

    private static ReadOnlySpan<T> Cast<T>(ReadOnlySpan<byte> bytes)
        where T : unmanaged
    {
        if (BitConverter.IsLittleEndian)
        {
            return MemoryMarshal.Cast<byte, T>(bytes);
        }

        var swapped = bytes.ToArray();
        for (var i = 0; i < swapped.Length; i += sizeof(T))
        {
            swapped.AsSpan(i, sizeof(T)).Reverse();
        }

        return MemoryMarshal.Cast<byte, T>(swapped);
    }
}
