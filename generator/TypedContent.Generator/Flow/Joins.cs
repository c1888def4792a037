using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Flow;

/// <summary>Brings stages together such that only objects flow between them.</summary>
internal static class Joins
{
    public static IncrementalValueProvider<Pair<TLeft, TRight>> And<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? => left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));

    public static IncrementalValuesProvider<Pair<TLeft, TRight>> And<TLeft, TRight>(this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? => left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));

    public static IncrementalValueProvider<Items<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T> => values.Collect().Select(static (all, _) => all.ToItems());
}
