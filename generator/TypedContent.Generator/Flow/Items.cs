using System.Collections;
using System.Runtime.CompilerServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Flow;

/// <summary>
/// A list with value equality, as an object, which is what flows from stage to stage. The runtime compiles the driver's code once for all reference types, but
/// separately for each struct; for a dozen stages, that would take a build longer than everything else it does for ten articles.
/// </summary>
[CollectionBuilder(typeof(Items), nameof(Items.Create))]
internal sealed class Items<T>(EquatableArray<T> items) : IReadOnlyList<T>, IItems, IEquatable<Items<T>>
    where T : class, IEquatable<T>
{
    private readonly EquatableArray<T> _items = items;

    public int Count => _items.Count;

    /// <summary>The faults of items that are missing in the list, or that are incomplete.</summary>
    public EquatableArray<StageFault> Faults { get; init; }

    IEnumerable<object> IItems.All => _items;

    public Items<T> WithFault(StageFault fault) => new(_items) { Faults = [fault] };

    /// <summary>The same list without faults, for later stages, so that each fault is reported only once.</summary>
    public Items<T> WithoutFaults() => Faults.Count == 0 ? this : new Items<T>(_items);

    public T this[int index] => _items[index];

    public ReadOnlyMemory<T> AsMemory() => _items.AsMemory();

    // Compares references first: most elements of a new list are those of the old one.
    public bool Equals(Items<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count || !Faults.Equals(other.Faults))
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

/// <summary>A list of any items, for tests that examine a stage's work.</summary>
internal interface IItems
{
    IEnumerable<object> All { get; }
}

internal static class Items
{
    public static Items<T> Create<T>(ReadOnlySpan<T> items)
        where T : class, IEquatable<T> => new(new EquatableArray<T>(items.ToArray()));

    public static Items<T> ToItems<T>(this IEnumerable<T> items)
        where T : class, IEquatable<T> => items as Items<T> ?? new(new EquatableArray<T>([.. items]));
}
