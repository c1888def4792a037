using System.Security.Cryptography;
using System.Text;

namespace TypedContent.Packing;

/// <summary>Writes data for a <see cref="PackReader"/>. Only the compiler uses it.</summary>
/// <param name="capacity">The initial capacity in bytes.</param>
internal sealed class PackWriter(int capacity = 4096)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    /// <summary>The bytes written so far. They do not change when more is written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Byte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    /// <summary>LEB128: seven bits per byte, lowest first.</summary>
    public void Count(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            Byte((byte)(rest | 0x80));
        }

        Byte((byte)rest);
    }

    public void Presence(bool isPresent) => Byte(isPresent ? (byte)1 : (byte)0);

    public void Boolean(bool? value) => Byte(value switch { null => 0, false => 1, true => 2 });

    public void Integer(long? value)
    {
        Presence(value is not null);
        if (value is { } number)
        {
            Fixed((ulong)number, sizeof(long));
        }
    }

    public void Real(double? value)
    {
        Presence(value is not null);
        if (value is { } number)
        {
            Fixed((ulong)BitConverter.DoubleToInt64Bits(number), sizeof(double));
        }
    }

    public void Date(DateTimeOffset? value)
    {
        Presence(value is not null);
        if (value is { } date)
        {
            Fixed((ulong)date.Ticks, sizeof(long));
            Fixed((ulong)(date.Offset.Ticks / TimeSpan.TicksPerMinute), sizeof(short));
        }
    }

    /// <summary>A text, or null. A text with an unpaired surrogate, which UTF-8 cannot represent, is written as UTF-16.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Count(0);
            return;
        }

        if (HasLoneSurrogate(text))
        {
            Count((2 * text.Length * sizeof(char)) + 2);
            foreach (var unit in text)
            {
                Fixed(unit, sizeof(char));
            }

            return;
        }

        var length = s_utf8.GetByteCount(text);
        Count((2 * length) + 1);
        Encode(text, length);
    }

    public void Texts(IReadOnlyCollection<string> items) => List(items, Text);

    public void List<T>(IReadOnlyCollection<T> items, Action<T> writeItem)
    {
        Count(items.Count);
        foreach (var item in items)
        {
            writeItem(item);
        }
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Plain UTF-8 without its length. An unpaired surrogate becomes U+FFFD.</summary>
    /// <returns>The number of bytes.</returns>
    public int Utf8(string text)
    {
        var length = s_utf8.GetByteCount(text);
        Encode(text, length);
        return length;
    }

    /// <summary>A number with a fixed number of bytes, lowest first.</summary>
    public void Fixed(ulong value, int size)
    {
        Reserve(size);
        LittleEndian.Write(_bytes.AsSpan(Length, size), value);
        Length += size;
    }

    public void UInt32(uint value) => Fixed(value, sizeof(uint));

    /// <summary>Writes zeros, to be overwritten later.</summary>
    public void Skip(int count)
    {
        Reserve(count);
        Array.Clear(_bytes, Length, count);
        Length += count;
    }

    /// <summary>Overwrites four bytes.</summary>
    public void UInt32At(int offset, uint value) => LittleEndian.Write(_bytes.AsSpan(offset, sizeof(uint)), value);

    /// <summary>Starts over, but keeps the memory.</summary>
    public void Clear() => Length = 0;

    public void CopyTo(Stream stream) => stream.Write(_bytes, 0, Length);

    public void CopyTo(IncrementalHash hash) => hash.AppendData(_bytes, 0, Length);

    private void Encode(string text, int length)
    {
        Reserve(length);
        s_utf8.GetBytes(text, 0, text.Length, _bytes, Length);
        Length += length;
    }

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, 2 * _bytes.Length));
        }
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
