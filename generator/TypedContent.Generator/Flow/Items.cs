using System.Collections;
using System.Runtime.CompilerServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Flow;

/// <summary>
/// A list that equals another one with equal elements, as an object: what flows from stage to stage. The runtime compiles the
/// driver's code once for all objects, but once more for each struct, and for a dozen stages that takes a build longer than all it does
/// with ten articles.
/// </summary>
[CollectionBuilder(typeof(Items), nameof(Items.Create))]
internal sealed class Items<T>(EquatableArray<T> items) : IReadOnlyList<T>, IItems, IEquatable<Items<T>>
    where T : class, IEquatable<T>
{
    private readonly EquatableArray<T> _items = items;

    public int Count => _items.Count;

    public int Computed { get; init; }

    IEnumerable<object> IItems.All => _items;

    public T this[int index] => _items[index];

    public ReadOnlyMemory<T> AsMemory() => _items.AsMemory();

    // By reference first: most elements of a new list are those of the old one.
    public bool Equals(Items<T>? other)
    {
        if (other is null || Count != other.Count)
        {
            return false;
        }

        var items = _items.AsSpan();
        var others = other._items.AsSpan();
        for (var i = 0; i < items.Length; i++)
        {
            if (!ReferenceEquals(items[i], others[i]) && !items[i].Equals(others[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Items<T>);

    public override int GetHashCode() => _items.GetHashCode();

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class Items
{
    public static Items<T> Create<T>(ReadOnlySpan<T> items)
        where T : class, IEquatable<T> => new(new EquatableArray<T>(items.ToArray()));

    public static Items<T> ToItems<T>(this IEnumerable<T> items)
        where T : class, IEquatable<T> => new(new EquatableArray<T>([.. items]));
}
