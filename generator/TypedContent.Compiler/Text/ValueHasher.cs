using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TypedContent.Compiler.Text;

/// <summary>
/// Hashes a sequence of values: the first 128 bits of a SHA-256 over their bytes. Each value is preceded by its length, so that no two sequences produce the
/// same bytes.
/// </summary>
internal sealed class ValueHasher
{
    // One per thread, so that hashing an article allocates nothing.
    [ThreadStatic]
    private static ValueHasher? s_ofThread;

    private readonly IncrementalHash _sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[4096];
    private int _length;
    private bool _isUsed;

    private ValueHasher()
    {
    }

    /// <summary>Starts a new hash. Each thread can use only one hasher at a time, until it is finished.</summary>
    public static ValueHasher Begin()
    {
        var hasher = s_ofThread ??= new ValueHasher();
        if (hasher._isUsed)
        {
            // The previous hash was never finished.
            _ = hasher._sha.GetHashAndReset();
        }

        hasher._length = 0;
        hasher._isUsed = true;
        return hasher;
    }

    /// <summary>Adds a text, or null. Unpaired surrogates count as they are.</summary>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Add(int value)
    {
        Reserve(sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.AsSpan(_length), value);
        _length += sizeof(int);
    }

    public void Add(long value)
    {
        Reserve(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(_length), value);
        _length += sizeof(long);
    }

    public void Add(double value) => Add(BitConverter.DoubleToInt64Bits(value));

    public void Add(Hash128 hash)
    {
        Add((long)hash.High);
        Add((long)hash.Low);
    }

    /// <summary>Adds a point in time with its offset, or null.</summary>
    public void Add(DateTimeOffset? date)
    {
        Add(date is null ? 0 : 1);
        if (date is { } value)
        {
            Add(value.Ticks);
            Add(value.Offset.Ticks);
        }
    }

    /// <summary>Adds a long text as it is published.</summary>
    public void Add(byte[] bytes)
    {
        Add(bytes.Length);
        Flush();
        _sha.AppendData(bytes);
    }

    public Hash128 Finish()
    {
        Flush();
        _isUsed = false;
        var hash = _sha.GetHashAndReset();
        return new Hash128(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash.AsSpan(sizeof(ulong))));
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            Reserve(1);
            var part = bytes.Slice(0, Math.Min(bytes.Length, _buffer.Length - _length));
            part.CopyTo(_buffer.AsSpan(_length));
            _length += part.Length;
            bytes = bytes.Slice(part.Length);
        }
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            Flush();
        }
    }

    private void Flush()
    {
        _sha.AppendData(_buffer, 0, _length);
        _length = 0;
    }
}

/// <summary>A 128-bit hash.</summary>
internal readonly record struct Hash128(ulong High, ulong Low)
{
    /// <summary>The hash as 32 hexadecimal digits.</summary>
    public override string ToString() => High.ToString("x16", CultureInfo.InvariantCulture) + Low.ToString("x16", CultureInfo.InvariantCulture);
}
