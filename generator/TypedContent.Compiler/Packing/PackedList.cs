using TypedContent.Packing;

namespace TypedContent.Compiler.Packing;

/// <summary>
/// A list encoded as in the content pack, for data that is kept but seldom read. It takes a third of the memory of the objects and their strings, and is
/// one object for the garbage collector instead of dozens. The default value is an empty list.
/// </summary>
internal readonly struct PackedList : IEquatable<PackedList>
{
    private static readonly byte[] s_empty = [0];

    private readonly byte[]? _bytes;

    private PackedList(byte[] bytes) => _bytes = bytes;

    private byte[] Bytes => _bytes ?? s_empty;

    public int Count => new PackReader(Bytes).Count();

    public static PackedList Of<T>(IReadOnlyCollection<T> items, Action<PackWriter, T> writeItem)
    {
        if (items.Count == 0)
        {
            return default;
        }

        var writer = new PackWriter(capacity: 32 * items.Count);
        writer.List(items, item => writeItem(writer, item));
        return new PackedList(writer.Written.ToArray());
    }

    /// <summary>A hash of the whole list (64-bit FNV-1a).</summary>
    public ulong Fingerprint
    {
        get
        {
            var hash = 14695981039346656037;
            foreach (var value in Bytes)
            {
                hash = (hash ^ value) * 1099511628211;
            }

            return hash;
        }
    }

    public T[] Read<T>(PackReader.ItemReader<T> readItem) => new PackReader(Bytes).List(readItem);

    public void WriteTo(PackWriter pack) => pack.Bytes(Bytes);

    /// <summary>Writes the list after its length, so that it can be read without knowing its items.</summary>
    public void Keep(PackWriter pack)
    {
        pack.Count(Bytes.Length);
        pack.Bytes(Bytes);
    }

    /// <summary>Reads what <see cref="Keep"/> wrote.</summary>
    public static PackedList ReadKept(ref PackReader reader) => new(reader.Bytes(reader.Count()).ToArray());

    public bool Equals(PackedList other) => Bytes.AsSpan().SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => obj is PackedList other && Equals(other);

    public override int GetHashCode() => Bytes.Length;
}
