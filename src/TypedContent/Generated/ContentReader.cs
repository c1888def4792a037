using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace TypedContent.Generated;

/// <summary>Reads an entry's values from a content pack, one after another in the order in which they were written. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ContentReader
{
    private ReadOnlySpan<byte> _rest;

    internal ContentReader(ReadOnlySpan<byte> values) => _rest = values;

    /// <summary>Reads one item of a list.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="reader">Where from.</param>
    public delegate T ItemReader<out T>(ref ContentReader reader);

    /// <summary>A text.</summary>
    public string ReadText() => ReadOptionalText() ?? "";

    /// <summary>A text, or null.</summary>
    /// <remarks>Twice its bytes plus one, then UTF-8; plus two, then UTF-16 where it holds a lone surrogate, which UTF-8 cannot.</remarks>
    public string? ReadOptionalText()
    {
        var tag = ReadCount();
        return tag == 0 ? null : tag % 2 == 1 ? Encoding.UTF8.GetString(Take((tag - 1) / 2)) : ReadUtf16((tag - 2) / 2);
    }

    /// <summary>True, false or nothing.</summary>
    public bool? ReadBoolean() => Take(1)[0] switch
    {
        0 => null,
        var value => value == 2,
    };

    /// <summary>A whole number, or null.</summary>
    public long? ReadInteger() => ReadPresence() ? LittleEndian.ReadInt64(Take(sizeof(long))) : null;

    /// <summary>A number, or null. Bit for bit the one that was written.</summary>
    public double? ReadReal() => ReadPresence() ? BitConverter.Int64BitsToDouble(LittleEndian.ReadInt64(Take(sizeof(double)))) : null;

    /// <summary>A point in time with its offset, or null.</summary>
    public DateTimeOffset? ReadDate()
    {
        if (!ReadPresence())
        {
            return null;
        }

        var ticks = LittleEndian.ReadInt64(Take(sizeof(long)));
        var minutes = LittleEndian.ReadInt16(Take(sizeof(short)));
        return new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes));
    }

    /// <summary>A number that is not negative, as counts are.</summary>
    /// <remarks>LEB128: seven bits a byte, the lowest first.</remarks>
    public int ReadCount()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = Take(1)[0];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    /// <summary>A key: 8 bytes.</summary>
    internal ulong ReadKey() => (ulong)LittleEndian.ReadInt64(Take(sizeof(ulong)));

    internal ReadOnlySpan<byte> ReadBytes(int count) => Take(count);

    /// <summary>Whether a value follows.</summary>
    public bool ReadPresence() => Take(1)[0] != 0;

    /// <summary>A list of texts; never null.</summary>
    public IReadOnlyList<string> ReadTexts() => ReadList(static (ref ContentReader reader) => reader.ReadText());

    /// <summary>A list; never null.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="readItem">Reads one item.</param>
    public IReadOnlyList<T> ReadList<T>(ItemReader<T> readItem)
    {
        var count = ReadCount();
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

    /// <summary>A dictionary with ordinal keys; never null.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="readItem">Reads one value.</param>
    public Dictionary<string, T> ReadDictionary<T>(ItemReader<T> readItem)
    {
        var count = ReadCount();
        var items = new Dictionary<string, T>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = ReadText();
            items[key] = readItem(ref this);
        }

        return items;
    }

    /// <summary>Makes of a value what a property's type makes of it; of none, none.</summary>
    /// <typeparam name="TFrom">The type as it is written.</typeparam>
    /// <typeparam name="TTo">The property's type.</typeparam>
    /// <param name="value">The value, or null.</param>
    /// <param name="convert">Makes the one of the other.</param>
    public static TTo? Convert<TFrom, TTo>(TFrom? value, Func<TFrom, TTo> convert)
        where TFrom : struct => value is { } from ? convert(from) : default;

    /// <inheritdoc cref="Convert{TFrom,TTo}(TFrom?,Func{TFrom,TTo})" />
    public static TTo? Convert<TFrom, TTo>(TFrom? value, Func<TFrom, TTo> convert)
        where TFrom : class => value is { } from ? convert(from) : default;

    // Unit by unit: a decoder would not let a lone surrogate through.
    private string ReadUtf16(int bytes) => string.Create(bytes / sizeof(char), Take(bytes), static (text, bytes) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)LittleEndian.ReadInt16(bytes[(i * sizeof(char))..]);
        }
    });

    private ReadOnlySpan<byte> Take(int count)
    {
        Debug.Assert(count <= _rest.Length, "Values are read in the order in which they were written.");
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
