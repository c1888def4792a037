using System.Diagnostics;
using System.Text;

namespace TypedContent.Packing;

/// <summary>Reads the data of a PackWriter, in the order in which it was written.</summary>
/// <remarks>This file is also compiled into the compiler, which stores parts of articles in this form.</remarks>
/// <param name="bytes">The values.</param>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Reads one item of a list.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <param name="reader">The source.</param>
    public delegate T ItemReader<out T>(ref PackReader reader);

    /// <summary>A nonnegative number, such as a count.</summary>
    /// <remarks>LEB128: seven bits per byte, lowest first.</remarks>
    public int Count()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = Bytes(1)[0];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    /// <summary>Whether a value follows.</summary>
    public bool Presence() => Bytes(1)[0] != 0;

    /// <summary>True, false, or null.</summary>
    public bool? Boolean() => Bytes(1)[0] switch
    {
        0 => null,
        var value => value == 2,
    };

    /// <summary>An integer, or null.</summary>
    public long? Integer() => Presence() ? LittleEndian.ReadInt64(Bytes(sizeof(long))) : null;

    /// <summary>A number, or null. Preserved bit for bit.</summary>
    public double? Real() => Presence() ? BitConverter.Int64BitsToDouble(LittleEndian.ReadInt64(Bytes(sizeof(double)))) : null;

    /// <summary>A point in time with its offset, or null.</summary>
    public DateTimeOffset? Date()
    {
        if (!Presence())
        {
            return null;
        }

        var ticks = LittleEndian.ReadInt64(Bytes(sizeof(long)));
        var minutes = LittleEndian.ReadInt16(Bytes(sizeof(short)));
        return new DateTimeOffset(ticks, TimeSpan.FromTicks(minutes * TimeSpan.TicksPerMinute));
    }

    /// <summary>A key: 8 bytes.</summary>
    public ulong Key() => (ulong)LittleEndian.ReadInt64(Bytes(sizeof(ulong)));

    /// <summary>A text.</summary>
    public string Text() => OptionalText() ?? "";

    /// <summary>A text, or null.</summary>
    /// <remarks>
    /// Twice its length in bytes plus one, then UTF-8; or plus two, then UTF-16, if it contains an unpaired surrogate, which UTF-8 cannot represent.
    /// </remarks>
    public string? OptionalText()
    {
        var tag = Count();
        return tag == 0 ? null : tag % 2 == 1 ? FromUtf8(Bytes((tag - 1) / 2)) : FromUtf16(Bytes((tag - 2) / 2));
    }

    /// <summary>A list; never null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="readItem">Reads one item.</param>
    public T[] List<T>(ItemReader<T> readItem)
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = readItem(ref this);
        }

        return items;
    }

    /// <summary>A number of raw bytes.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        Debug.Assert(count <= _rest.Length, "Values are read in the order in which they were written.");
        var taken = _rest.Slice(0, count);
        _rest = _rest.Slice(count);
        return taken;
    }

#if NET
    private static string FromUtf8(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    // Code unit by code unit: a decoder would reject an unpaired surrogate.
    private static string FromUtf16(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length / sizeof(char), bytes, Decode);
#else
    private static unsafe string FromUtf8(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            return start is null ? "" : Encoding.UTF8.GetString(start, bytes.Length);
        }
    }

    private static string FromUtf16(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length / sizeof(char)];
        Decode(text, bytes);
        return new string(text);
    }
#endif

    private static void Decode(Span<char> text, ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)LittleEndian.ReadInt16(bytes.Slice(i * sizeof(char)));
        }
    }
}
