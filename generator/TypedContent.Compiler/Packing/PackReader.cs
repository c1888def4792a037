using System.Text;

namespace TypedContent.Compiler.Packing;

/// <summary>Reads what a <see cref="PackWriter"/> wrote, in the order in which it was written.</summary>
internal struct PackReader(byte[] bytes)
{
    private int _at;

    /// <summary>LEB128: seven bits a byte, the lowest first.</summary>
    public int Count()
    {
        var count = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[_at++];
            count |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return count;
            }
        }
    }

    public string Text() => OptionalText() ?? "";

    /// <summary>A text, or null.</summary>
    public string? OptionalText()
    {
        var tag = Count();
        return tag == 0 ? null : tag % 2 == 1 ? Utf8((tag - 1) / 2) : Utf16((tag - 2) / 2);
    }

    /// <summary>A point in time with its offset, or null.</summary>
    public DateTimeOffset? Date() => bytes[_at++] == 0 ? null : new DateTimeOffset((long)Fixed(sizeof(long)), TimeSpan.FromMinutes((short)Fixed(sizeof(short))));

    public T[] List<T>(ItemReader<T> readItem)
    {
        var items = new T[Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = readItem(ref this);
        }

        return items;
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        _at += count;
        return bytes.AsSpan(_at - count, count);
    }

    private ulong Fixed(int size)
    {
        var value = 0ul;
        for (var i = 0; i < size; i++)
        {
            value |= (ulong)bytes[_at++] << (8 * i);
        }

        return value;
    }

    private string Utf8(int count)
    {
        _at += count;
        return Encoding.UTF8.GetString(bytes, _at - count, count);
    }

    private string Utf16(int count)
    {
        var text = new char[count / sizeof(char)];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)Fixed(sizeof(char));
        }

        return new string(text);
    }

    /// <summary>Reads one item.</summary>
    public delegate T ItemReader<out T>(ref PackReader reader);
}
