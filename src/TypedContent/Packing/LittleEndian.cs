#if NET
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
#endif

namespace TypedContent.Packing;

/// <summary>
/// Reads and writes numbers in a content pack, lowest byte first. Does the same as <c>BinaryPrimitives</c>, but without an assembly that many small programs
/// would load only for this, which takes a millisecond.
/// </summary>
/// <remarks>This file is compiled into the compiler as well, so that both sides agree.</remarks>
internal static class LittleEndian
{
#if NET
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
#else
    public static short ReadInt16(ReadOnlySpan<byte> bytes) => (short)Read(bytes, sizeof(short));

    public static long ReadInt64(ReadOnlySpan<byte> bytes) => (long)Read(bytes, sizeof(long));

    private static ulong Read(ReadOnlySpan<byte> bytes, int size)
    {
        var value = 0ul;
        for (var i = 0; i < size; i++)
        {
            value |= (ulong)bytes[i] << (8 * i);
        }

        return value;
    }
#endif

    /// <summary>Writes the low bytes of a number, as many as fit.</summary>
    public static void Write(Span<byte> bytes, ulong value)
    {
        for (var i = 0; i < bytes.Length; i++, value >>= 8)
        {
            bytes[i] = (byte)value;
        }
    }
}
