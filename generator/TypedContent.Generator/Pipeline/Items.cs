using System.Collections;
using System.Runtime.CompilerServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// A list that equals another one with equal elements, as an object: what flows from stage to stage. The runtime compiles the
/// driver's code once for all objects, but once more for each struct, and for a dozen stages that takes a build longer than all it does
/// with ten articles.
/// </summary>
[CollectionBuilder(typeof(Items), nameof(Items.Create))]
internal sealed class Items<T>(EquatableArray<T> items) : IReadOnlyList<T>, IEquatable<Items<T>>
    where T : class, IEquatable<T>
{
    private readonly EquatableArray<T> _items = items;

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    public bool Equals(Items<T>? other) => other is not null && _items.Equals(other._items);

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
