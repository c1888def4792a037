using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TypedContent.Compiler.Text;

/// <summary>
/// Hashes values one after another: the first 128 bits of a SHA-256 over their bytes. Each value has its length before it, so that
/// no two lists of values are hashed as the same bytes.
/// </summary>
internal sealed class ValueHasher
{
    // One for each thread: hashing an article allocates nothing.
    [ThreadStatic]
    private static ValueHasher? s_ofThread;

    private readonly IncrementalHash _sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[4096];
    private int _length;
    private bool _isUsed;

    private ValueHasher()
    {
    }

    /// <summary>A hasher of no values. On each thread only one is in use at a time, until it is finished.</summary>
    public static ValueHasher Begin()
    {
        var hasher = s_ofThread ??= new ValueHasher();
        if (hasher._isUsed)
        {
            // What was begun was never finished.
            _ = hasher._sha.GetHashAndReset();
        }

        hasher._length = 0;
        hasher._isUsed = true;
        return hasher;
    }

    /// <summary>A text, or null. Halves of surrogate pairs count as they are.</summary>
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

    /// <summary>A point in time with its offset, or null.</summary>
    public void Add(DateTimeOffset? date)
    {
        Add(date is null ? 0 : 1);
        if (date is { } value)
        {
            Add(value.Ticks);
            Add(value.Offset.Ticks);
        }
    }

    /// <summary>Long texts as they are published.</summary>
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

/// <summary>A hash of 128 bits.</summary>
internal readonly record struct Hash128(ulong High, ulong Low)
{
    /// <summary>As 32 hexadecimal digits.</summary>
    public override string ToString() => High.ToString("x16", CultureInfo.InvariantCulture) + Low.ToString("x16", CultureInfo.InvariantCulture);
}
