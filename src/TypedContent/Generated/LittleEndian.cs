using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace TypedContent.Generated;

/// <summary>
/// Numbers as they lie in a content pack, the lowest byte first. What <see cref="BinaryPrimitives"/> does, without the assembly that many a small program loads for
/// nothing else, and waits a millisecond for.
/// </summary>
internal static class LittleEndian
{
    public static short ReadInt16(ReadOnlySpan<byte> bytes)
    {
        var value = Unsafe.ReadUnaligned<short>(in bytes[..sizeof(short)][0]);
        return BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
    }

    public static int ReadInt32(ReadOnlySpan<byte> bytes)
    {
        var value = Unsafe.ReadUnaligned<int>(in bytes[..sizeof(int)][0]);
        return BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
    }

    public static long ReadInt64(ReadOnlySpan<byte> bytes)
    {
        var value = Unsafe.ReadUnaligned<long>(in bytes[..sizeof(long)][0]);
        return BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
    }
}
