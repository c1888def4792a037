using System.ComponentModel;
using TypedContent.Packing;

namespace TypedContent.Generated;

/// <summary>Reads an entry's values from a content pack, in the order in which they were written. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ContentReader
{
    private PackReader _pack;

    internal ContentReader(ReadOnlySpan<byte> values) => _pack = new PackReader(values);

    /// <summary>Reads one item of a list.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <param name="reader">The source.</param>
    public delegate T ItemReader<out T>(ref ContentReader reader);

    /// <summary>A text.</summary>
    public string ReadText() => _pack.Text();

    /// <summary>A text, or null.</summary>
    public string? ReadOptionalText() => _pack.OptionalText();

    /// <summary>True, false, or null.</summary>
    public bool? ReadBoolean() => _pack.Boolean();

    /// <summary>An integer, or null.</summary>
    public long? ReadInteger() => _pack.Integer();

    /// <summary>A number, or null. Preserved bit for bit.</summary>
    public double? ReadReal() => _pack.Real();

    /// <summary>A point in time with its offset, or null.</summary>
    public DateTimeOffset? ReadDate() => _pack.Date();

    /// <summary>A nonnegative number, such as a count.</summary>
    public int ReadCount() => _pack.Count();

    /// <summary>Whether a value follows.</summary>
    public bool ReadPresence() => _pack.Presence();

    /// <summary>A list of texts; never null.</summary>
    public IReadOnlyList<string> ReadTexts() => _pack.List(static (ref PackReader pack) => pack.Text());

    /// <summary>A list; never null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
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
    /// <typeparam name="T">The type of the values.</typeparam>
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

    /// <summary>Converts a value to a property's type; null becomes the type's default.</summary>
    /// <typeparam name="TFrom">The type of the stored value.</typeparam>
    /// <typeparam name="TTo">The property's type.</typeparam>
    /// <param name="value">The value, or null.</param>
    /// <param name="convert">Converts a value that is not null.</param>
    public static TTo? Convert<TFrom, TTo>(TFrom? value, Func<TFrom, TTo> convert)
        where TFrom : struct => value is { } from ? convert(from) : default;

    /// <inheritdoc cref="Convert{TFrom,TTo}(TFrom?,Func{TFrom,TTo})" />
    public static TTo? Convert<TFrom, TTo>(TFrom? value, Func<TFrom, TTo> convert)
        where TFrom : class => value is { } from ? convert(from) : default;
}
