using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// Brings stages together such that only objects flow between them. What there is for each article is joined by Roslyn's own Combine and in
/// the stage that uses it: each stage more has a row for each article, which the driver goes through at every edit.
/// </summary>
internal static class Joins
{
    public static IncrementalValueProvider<Both<TLeft, TRight>> And<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? => left.Combine(right).Select(static (pair, _) => new Both<TLeft, TRight>(pair.Left, pair.Right));

    public static IncrementalValuesProvider<Both<TLeft, TRight>> And<TLeft, TRight>(this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? => left.Combine(right).Select(static (pair, _) => new Both<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>For stages that leave some articles out: a stage of its own for that would be one row more for each.</summary>
    public static ImmutableArray<T> OneOrNone<T>(T? item)
        where T : class => item is null ? [] : [item];

    public static IncrementalValueProvider<Items<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T> => values.Collect().Select(static (all, _) => all.ToItems());
}
