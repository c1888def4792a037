using System.Collections;

namespace TypedContent;

/// <summary>
/// A read-only list whose items are created on first use. LINQ treats it as a list: <c>Count()</c>, <c>Skip(40).Take(1)</c>, <c>ElementAt</c>, and
/// <c>Last()</c> create only the items that they return.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class LazyList<T> : IList<T>, IReadOnlyList<T>, ICollection
{
    private protected LazyList()
    {
    }

    /// <summary>The number of items. Reading it creates no items.</summary>
    public abstract int Count { get; }

    /// <summary>The item at an index, created on first use.</summary>
    /// <param name="index">The index, starting at 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or is not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return ItemAt(index);
        }
    }

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    bool ICollection<T>.IsReadOnly => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>The index of an item in the list, or -1.</summary>
    /// <param name="item">The item.</param>
    public virtual int IndexOf(T item)
    {
        for (var i = 0; i < Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(ItemAt(i), item))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether an item is in the list.</summary>
    /// <param name="item">The item.</param>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>Copies all items, and creates them if necessary.</summary>
    /// <param name="array">The destination.</param>
    /// <param name="arrayIndex">The index of the first item in the destination.</param>
    /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="arrayIndex"/> is negative.</exception>
    /// <exception cref="ArgumentException">The destination is too small.</exception>
    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        if (array.Length - arrayIndex < Count)
        {
            throw new ArgumentException($"{Count} items do not fit into an array of {array.Length} from {arrayIndex} on.", nameof(array));
        }

        for (var i = 0; i < Count; i++)
        {
            array[arrayIndex + i] = ItemAt(i);
        }
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        for (var i = 0; i < Count; i++)
        {
            array.SetValue(ItemAt(i), index + i);
        }
    }

    /// <summary>Enumerates the items.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return ItemAt(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    /// <param name="index">A valid position.</param>
    private protected abstract T ItemAt(int index);

    private static NotSupportedException ReadOnly() => new("The list is read-only: its items were compiled.");
}
