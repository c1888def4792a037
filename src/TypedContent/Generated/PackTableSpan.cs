using System.Runtime.InteropServices;

namespace TypedContent.Generated;

/// <summary>A table in a content pack: numbers of 4 or 8 bytes in memory that does not move.</summary>
internal readonly unsafe struct PackTableSpan
{
    private readonly byte* _start;
    private readonly int _length;

    // Keeps the reversed copy alive.
    private readonly byte[]? _swapped;

    private PackTableSpan(byte* start, int length, byte[]? swapped)
    {
        _start = start;
        _length = length;
        _swapped = swapped;
    }

    /// <param name="start">The first byte.</param>
    /// <param name="length">The number of bytes.</param>
    /// <param name="itemSize">The number of bytes per number.</param>
    public static PackTableSpan Of(byte* start, int length, int itemSize)
    {
        if (BitConverter.IsLittleEndian)
        {
            return new PackTableSpan(start, length, null);
        }

        // On a big-endian machine the bytes of each number are reversed.
        var swapped = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        new ReadOnlySpan<byte>(start, length).CopyTo(swapped);
        for (var i = 0; i < length; i += itemSize)
        {
            swapped.AsSpan(i, itemSize).Reverse();
        }

        return new PackTableSpan((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(swapped, 0), length, swapped);
    }

    public ReadOnlySpan<byte> AsBytes() => new(_start, _length);

    public ReadOnlySpan<int> AsNumbers() => new(_start, (int)((uint)_length / sizeof(int)));

    public ReadOnlySpan<ulong> AsHashes() => new(_start, (int)((uint)_length / sizeof(ulong)));
}
