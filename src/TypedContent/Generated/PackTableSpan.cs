using System.Runtime.InteropServices;

namespace TypedContent.Generated;

/// <summary>A table in a content pack: numbers of 4 or 8 bytes that lie in memory which does not move.</summary>
internal readonly unsafe struct PackTableSpan
{
    private readonly byte* _start;
    private readonly int _length;
    private readonly byte[]? _swapped;

    private PackTableSpan(byte* start, int length, byte[]? swapped)
    {
        _start = start;
        _length = length;
        _swapped = swapped;
    }

    /// <param name="start">The first byte.</param>
    /// <param name="length">The number of bytes.</param>
    /// <param name="itemSize">The bytes of one number.</param>
    public static PackTableSpan Of(byte* start, int length, int itemSize)
    {
        if (BitConverter.IsLittleEndian)
        {
            return new PackTableSpan(start, length, null);
        }

        // Numbers of the other order of bytes are turned round.
        var swapped = new ReadOnlySpan<byte>(start, length).ToArray();
        for (var i = 0; i < length; i += itemSize)
        {
            swapped.AsSpan(i, itemSize).Reverse();
        }

        return new PackTableSpan(null, length, swapped);
    }

    public ReadOnlySpan<T> As<T>()
        where T : unmanaged =>
        _swapped is null ? new ReadOnlySpan<T>(_start, _length / sizeof(T)) : MemoryMarshal.Cast<byte, T>(_swapped);
}
