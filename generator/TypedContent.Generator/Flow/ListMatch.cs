using System.Runtime.CompilerServices;

namespace TypedContent.Generator.Flow;

/// <summary>
/// Finds the items of a list in an older one: those at its beginning and end by position, and so all items of a list with the same length; those between, which
/// may be added or removed, by reference.
/// </summary>
internal readonly struct ListMatch
{
    private readonly int _start;
    private readonly int _end;
    private readonly int _shift;
    private readonly int[]? _between;

    private ListMatch(int start, int end, int shift, int[]? between)
    {
        _start = start;
        _end = end;
        _shift = shift;
        _between = between;
    }

    public static ListMatch Of<T>(ReadOnlySpan<T> before, ReadOnlySpan<T> now)
        where T : class
    {
        if (before.Length == now.Length)
        {
            return new ListMatch(now.Length, now.Length, 0, null);
        }

        var shorter = Math.Min(before.Length, now.Length);
        var start = 0;
        while (start < shorter && ReferenceEquals(before[start], now[start]))
        {
            start++;
        }

        var shift = before.Length - now.Length;
        var end = now.Length;
        while (end > start && end + shift > start && ReferenceEquals(before[end - 1 + shift], now[end - 1]))
        {
            end--;
        }

        var places = new Dictionary<object, int>(ByReference.Instance);
        for (var i = start; i < end + shift; i++)
        {
            places[before[i]] = i;
        }

        var between = new int[end - start];
        for (var i = start; i < end; i++)
        {
            between[i - start] = places.TryGetValue(now[i], out var place) ? place : -1;
        }

        return new ListMatch(start, end, shift, between);
    }

    /// <returns>The index in the older list; -1 if it is not there, and always for the default value.</returns>
    public int Find(int index) =>
        index < _start ? index
        : _between is null ? -1
        : index >= _end ? index + _shift
        : _between[index - _start];

    private sealed class ByReference : IEqualityComparer<object>
    {
        public static ByReference Instance { get; } = new();

        public new bool Equals(object x, object y) => ReferenceEquals(x, y);

        public int GetHashCode(object item) => RuntimeHelpers.GetHashCode(item);
    }
}
