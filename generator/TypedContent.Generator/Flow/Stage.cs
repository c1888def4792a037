namespace TypedContent.Generator.Flow;

/// <summary>A step of the pipeline, which computes a value from those of earlier stages.</summary>
internal abstract class Stage
{
    protected Stage(Pipeline pipeline) => (Pipeline, Number) = (pipeline, pipeline.Add(this));

    public Pipeline Pipeline { get; }

    /// <summary>The stage's position in the pipeline.</summary>
    public int Number { get; }

    /// <summary>The name under which tests and faults know the stage; null if it cannot fail.</summary>
    public string? Name { get; protected set; }

    /// <summary>Computes the stage's value for a frame, or returns the last one if it is still right.</summary>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public abstract object? Run(Frame frame, CancellationToken cancellation);
}

/// <summary>A stage with a value of a known type. Always a reference type: see <see cref="Items{T}"/>.</summary>
internal abstract class Stage<T>(Pipeline pipeline) : Stage(pipeline)
    where T : class?
{
    /// <summary>The stage's value in a frame.</summary>
    public T In(Frame frame) => (T)frame[this]!;

    public Stage<T> Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Maps the value to a member or another view of it, which cannot fail.</summary>
    public Stage<TOut> Project<TOut>(Func<T, TOut> project)
        where TOut : class? => Derive((value, _) => project(value));

    /// <summary>Computes another value with a function that catches its own faults.</summary>
    public Stage<TOut> Derive<TOut>(Func<T, CancellationToken, TOut> compute)
        where TOut : class? => new DerivedStage<T, TOut>(this, compute);

    /// <summary>Computes a result from the value.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="whenFaulted">The result that later stages get if it fails.</param>
    /// <param name="compute">A pure function.</param>
    public Stage<TOut> Select<TOut>(string name, TOut whenFaulted, Func<T, TOut> compute)
        where TOut : class?
    {
        var guarded = Pipeline.Boundary.Guard<T, object?, TOut>(name, (value, _, _) => compute(value), _ => whenFaulted);
        var result = Derive((value, cancellation) => guarded(value, null, cancellation));
        Pipeline.Report(result);
        return result.Project(static result => result.Value!).Named(name);
    }

    /// <summary>Computes a list from the value.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="compute">A pure function.</param>
    /// <param name="recover">Returns the list to use if it fails; without it, an empty one.</param>
    public Stage<Items<TOut>> SelectList<TOut>(string name, Func<T, IEnumerable<TOut>> compute, Func<T, IEnumerable<TOut>>? recover = null)
        where TOut : class, IEquatable<TOut>
    {
        var guarded = Pipeline.Boundary.Guard<T, object?, Items<TOut>>(
            name, (value, _, _) => compute(value).ToItems().WithoutFaults(), recover is null ? null : value => recover(value).ToItems().WithoutFaults());
        var items = Derive((value, cancellation) => guarded(value, null, cancellation) switch
        {
            { Fault: { } fault, Value: var recovered } => (recovered ?? []).WithFault(fault),
            var result => result.Value!,
        }).Named(name);
        Pipeline.Report(items);
        return items;
    }

    /// <summary>Combines this value with another one.</summary>
    public Stage<Pair<T, TOther>> CombineWith<TOther>(Stage<TOther> other)
        where TOther : class? => new PairStage<T, TOther>(this, other);
}
