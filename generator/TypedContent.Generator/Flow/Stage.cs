using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Flow;

/// <summary>A value of the pipeline: a Roslyn provider, with the boundary that catches faults in later computations.</summary>
/// <param name="provider">Provides the value. Always a reference type: see <see cref="Items{T}"/>.</param>
/// <param name="boundary">Catches the faults.</param>
internal readonly struct Stage<T>(IncrementalValueProvider<T> provider, FaultBoundary boundary)
    where T : class?
{
    public IncrementalValueProvider<T> Provider => provider;

    public FaultBoundary Boundary => boundary;

    /// <summary>Maps the value to a member or another view of it, which cannot fail.</summary>
    public Stage<TOut> Project<TOut>(Func<T, TOut> project)
        where TOut : class? => new(provider.Select((value, _) => project(value)), boundary);

    /// <summary>Computes a result from the value.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="whenFaulted">The result that later stages get if it fails.</param>
    /// <param name="compute">A pure function.</param>
    public Stage<TOut> Select<TOut>(string name, TOut whenFaulted, Func<T, TOut> compute)
        where TOut : class?
    {
        var guarded = boundary.Guard<T, object?, TOut>(name, (value, _, _) => compute(value), _ => whenFaulted);
        var result = provider.Select((value, cancellation) => guarded(value, null, cancellation));
        boundary.Report(result);
        return new(result.Select(static (result, _) => result.Value!).WithTrackingName(name), boundary);
    }

    /// <summary>Computes a list from the value.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="compute">A pure function.</param>
    /// <param name="recover">Returns the list to use if it fails; without it, an empty one.</param>
    public Stage<Items<TOut>> SelectList<TOut>(string name, Func<T, IEnumerable<TOut>> compute, Func<T, IEnumerable<TOut>>? recover = null)
        where TOut : class, IEquatable<TOut>
    {
        var guarded = boundary.Guard<T, object?, Items<TOut>>(
            name, (value, _, _) => compute(value).ToItems().WithoutFaults(), recover is null ? null : value => recover(value).ToItems().WithoutFaults());
        var items = provider
            .Select((value, cancellation) => guarded(value, null, cancellation) switch
            {
                { Fault: { } fault, Value: var recovered } => (recovered ?? []).WithFault(fault),
                var result => result.Value!,
            })
            .WithTrackingName(name);
        boundary.Report(items);
        return new(items, boundary);
    }

    /// <summary>Combines this value with another one.</summary>
    public Stage<Pair<T, TOther>> CombineWith<TOther>(Stage<TOther> other)
        where TOther : class? =>
        new(provider.Combine(other.Provider).Select(static (pair, _) => new Pair<T, TOther>(pair.Left, pair.Right)), boundary);
}

/// <summary>Two values that flow together, as an object: see <see cref="Items{T}"/>.</summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);
