namespace TypedContent.Generator.Flow;

/// <summary>The values of all stages for one set of inputs.</summary>
internal sealed class Frame
{
    private readonly IReadOnlyList<Stage> _stages;
    private readonly object?[] _values;

    private Frame(IReadOnlyList<Stage> stages, object?[] inputs) => (_stages, Inputs, _values) = (stages, inputs, new object?[stages.Count]);

    /// <summary>The values given by the compiler, in the order in which they were added to the pipeline.</summary>
    public object?[] Inputs { get; }

    /// <summary>The values of the stages that have names. A value is the same object as in the last frame if it is equal to it.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Named => _stages
        .Where(stage => stage.Name is not null)
        .Select(stage => new KeyValuePair<string, object?>(stage.Name!, _values[stage.Number]));

    public object? this[Stage stage] => _values[stage.Number];

    /// <summary>Runs all stages. Those whose input is the same object as before only return their last value.</summary>
    /// <exception cref="OperationCanceledException">The work was canceled. Stages keep what they have computed.</exception>
    public static Frame Compute(IReadOnlyList<Stage> stages, object?[] inputs, CancellationToken cancellation)
    {
        var frame = new Frame(stages, inputs);
        foreach (var stage in stages)
        {
            cancellation.ThrowIfCancellationRequested();
            frame._values[stage.Number] = stage.Run(frame, cancellation);
        }

        return frame;
    }
}
