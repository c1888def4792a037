using System.Buffers.Binary;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Storage;

/// <summary>What is before each article in a <see cref="MemoFile"/>.</summary>
/// <param name="Key">What it was compiled from.</param>
/// <param name="Place">The file that it is of: a later record of the same file takes its place.</param>
/// <param name="Hash">The hash of the key and of the article's bytes.</param>
/// <param name="Length">How many bytes follow.</param>
internal readonly record struct MemoRecord(MemoKey Key, Hash128 Place, MemoKey Hash, int Length)
{
    /// <summary>In bytes.</summary>
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

    /// <returns>Null for what is not the head of a record, or not a whole one.</returns>
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
                    BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(PlaceAt)), BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(PlaceAt + sizeof(ulong)))),
                MemoKey.Read(bytes.Slice(HashAt)),
                length);
    }

    // 32-bit FNV-1a: it tells where records begin, the hash what they say.
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
