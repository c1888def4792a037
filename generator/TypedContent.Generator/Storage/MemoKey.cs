using System.Buffers.Binary;
using System.Security.Cryptography;
using TypedContent.Packing;

namespace TypedContent.Generator.Storage;

/// <summary>The SHA-256 of everything that an article is compiled from, including the code that compiles it.</summary>
internal readonly record struct MemoKey(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>The size in bytes.</summary>
    public const int Size = 32;

    [ThreadStatic]
    private static IncrementalHash? s_sha;

    public static MemoKey Of(PackWriter values)
    {
        var sha = Begin();
        values.CopyTo(sha);
        return Read(sha.GetHashAndReset());
    }

    /// <summary>The hash of a record's bytes together with its key.</summary>
    public static MemoKey Of(MemoKey key, byte[] bytes)
    {
        var sha = BeginWith(key);
        sha.AppendData(bytes);
        return Read(sha.GetHashAndReset());
    }

    public static MemoKey Of(MemoKey key, PackWriter bytes)
    {
        var sha = BeginWith(key);
        bytes.CopyTo(sha);
        return Read(sha.GetHashAndReset());
    }

    public static MemoKey Read(ReadOnlySpan<byte> bytes) => new(Part(bytes, 0), Part(bytes, 1), Part(bytes, 2), Part(bytes, 3));

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, A);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(8), B);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(16), C);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(24), D);
    }

    private static IncrementalHash Begin() => s_sha ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private static IncrementalHash BeginWith(MemoKey key)
    {
        var sha = Begin();
        var head = new byte[Size];
        key.Write(head);
        sha.AppendData(head);
        return sha;
    }

    private static ulong Part(ReadOnlySpan<byte> bytes, int number) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(number * sizeof(ulong)));
}
