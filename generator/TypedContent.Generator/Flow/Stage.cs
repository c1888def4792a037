using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Flow;

/// <summary>A value of the pipeline: what Roslyn calls a provider, with the boundary at which the faults of what is computed from it end.</summary>
/// <param name="provider">Gives the value. Always an object, never a struct: see <see cref="Items{T}"/>.</param>
/// <param name="boundary">Where faults end.</param>
internal readonly struct Stage<T>(IncrementalValueProvider<T> provider, FaultBoundary boundary)
    where T : class?
{
    public IncrementalValueProvider<T> Provider => provider;

    public FaultBoundary Boundary => boundary;

    /// <summary>A member of the value, or another view of it: nothing that can fail.</summary>
    public Stage<TOut> Project<TOut>(Func<T, TOut> project)
        where TOut : class? => new(provider.Select((value, _) => project(value)), boundary);

    /// <summary>What becomes of the value.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="whenFaulted">What the stages after it go on with where it fails.</param>
    /// <param name="compute">A pure function.</param>
    public Stage<TOut> Select<TOut>(string name, TOut whenFaulted, Func<T, TOut> compute)
        where TOut : class?
    {
        var guarded = boundary.Guard<T, object?, TOut>(name, (value, _, _) => compute(value), _ => whenFaulted);
        var result = provider.Select((value, cancellation) => guarded(value, null, cancellation));
        boundary.Report(result);
        return new(result.Select(static (result, _) => result.Value!).WithTrackingName(name), boundary);
    }

    /// <summary>A list that is made of the value.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="compute">A pure function.</param>
    /// <param name="recover">The list where that fails; without it, an empty one.</param>
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

    /// <summary>This value and another one.</summary>
    public Stage<Pair<T, TOther>> CombineWith<TOther>(Stage<TOther> other)
        where TOther : class? =>
        new(provider.Combine(other.Provider).Select(static (pair, _) => new Pair<T, TOther>(pair.Left, pair.Right)), boundary);
}

/// <summary>Two values that flow together, as an object: see <see cref="Items{T}"/>.</summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);
