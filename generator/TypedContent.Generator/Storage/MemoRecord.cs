using System.Buffers.Binary;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Storage;

/// <summary>The head of a record in a <see cref="MemoFile"/>, which comes before the article's bytes.</summary>
/// <param name="Key">Identifies everything that the article was compiled from.</param>
/// <param name="Place">Identifies the article's file. A later record of the same file supersedes this one.</param>
/// <param name="Hash">The hash of the key and of the article's bytes.</param>
/// <param name="Length">The number of bytes that follow.</param>
internal readonly record struct MemoRecord(MemoKey Key, Hash128 Place, MemoKey Hash, int Length)
{
    /// <summary>The size in bytes.</summary>
    public const int Size = CheckedSize + sizeof(uint);

    private const int PlaceAt = MemoKey.Size;
    private const int HashAt = PlaceAt + (2 * sizeof(ulong));
    private const int LengthAt = HashAt + MemoKey.Size;
    private const int CheckedSize = LengthAt + sizeof(int);

    public void Write(Span<byte> bytes)
    {
        Key.Write(bytes);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(PlaceAt), Place.High);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(PlaceAt + sizeof(ulong)), Place.Low);
        Hash.Write(bytes.Slice(HashAt));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.Slice(LengthAt), Length);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.Slice(CheckedSize), Checksum(bytes));
    }

    /// <returns>Null if it is not a complete record head.</returns>
    public static MemoRecord? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Size || BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(CheckedSize)) != Checksum(bytes))
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.Slice(LengthAt));
        return length < 0
            ? null
            : new MemoRecord(
                MemoKey.Read(bytes),
                new Hash128(
                    BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(PlaceAt)),
                    BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(PlaceAt + sizeof(ulong)))),
                MemoKey.Read(bytes.Slice(HashAt)),
                length);
    }

    // 32-bit FNV-1a. It only verifies that a record begins here; the content is verified by the hash.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261;
        foreach (var value in bytes.Slice(0, CheckedSize))
        {
            hash = (hash ^ value) * 16777619;
        }

        return hash;
    }
}
