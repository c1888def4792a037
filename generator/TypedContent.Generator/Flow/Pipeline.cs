using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Flow;

/// <summary>
/// All stages, in the order in which they were created, so that each needs only those before it. For the compiler, they are a single step: it gives the
/// inputs and receives a <see cref="Frame"/>, from which the outputs take their values. If each stage were a step of the driver, registering the outputs
/// would take longer than compiling ten articles, because the driver follows every path from an output to the inputs, and stages that share earlier ones
/// have millions of them.
/// </summary>
/// <param name="context">The generator's context, where outputs are registered.</param>
/// <param name="boundary">Catches the faults of stages and outputs.</param>
internal sealed class Pipeline(IncrementalGeneratorInitializationContext context, FaultBoundary boundary)
{
    /// <summary>The driver's name for the step that computes frames.</summary>
    public const string StepName = "Frame";

    private readonly List<Stage> _stages = [];
    private readonly List<Func<Frame, IEnumerable<StageFault>>> _faults = [];
    private Stage<Compilation>? _compilation;
    private Stage<ParseOptions>? _parseOptions;
    private IncrementalValueProvider<object?[]>? _inputs;
    private IncrementalValueProvider<Frame>? _frames;
    private int _inputCount;

    public IncrementalGeneratorInitializationContext Context => context;

    public FaultBoundary Boundary => boundary;

    /// <summary>The project's code, without what is generated.</summary>
    public Stage<Compilation> Compilation => _compilation ??= Input(context.CompilationProvider);

    public Stage<ParseOptions> ParseOptions => _parseOptions ??= Input(context.ParseOptionsProvider);

    /// <summary>The values of all stages. All inputs must be known before the first use.</summary>
    public IncrementalValueProvider<Frame> Frames => _frames ??= CreateFrames();

    /// <summary>Adds a value of the compiler as an input of stages.</summary>
    /// <exception cref="InvalidOperationException">An output has been registered already.</exception>
    public Stage<T> Input<T>(IncrementalValueProvider<T> provider)
        where T : class?
    {
        if (_frames is not null)
        {
            throw new InvalidOperationException("An input must be added before the first output.");
        }

        _inputs = _inputs is { } inputs
            ? inputs.Combine(provider).Select(static (pair, _) => (object?[])[.. pair.Left, pair.Right])
            : provider.Select(static (value, _) => new object?[] { value });
        return new InputStage<T>(this, _inputCount++);
    }

    /// <summary>Adds a stage.</summary>
    /// <returns>Its number.</returns>
    public int Add(Stage stage)
    {
        _stages.Add(stage);
        return _stages.Count - 1;
    }

    /// <summary>Reports the faults of a list's items.</summary>
    public void Report<T>(Stage<Items<T>> items)
        where T : class, IEquatable<T> => _faults.Add(frame => items.In(frame).Faults);

    /// <summary>Reports the fault of a value.</summary>
    public void Report<T>(Stage<Result<T>> result)
        where T : class? => _faults.Add(frame => result.In(frame).Fault is { } fault ? [fault] : []);

    private IncrementalValueProvider<Frame> CreateFrames()
    {
        var inputs = _inputs ?? throw new InvalidOperationException("There are no inputs.");
        var frames = inputs.Select((inputs, cancellation) => Frame.Compute(_stages, inputs, cancellation)).WithTrackingName(StepName);
        context.RegisterSourceOutput(
            frames.Select((frame, _) => _faults.SelectMany(faults => faults(frame)).ToItems()),
            static (output, faults) =>
            {
                foreach (var fault in faults)
                {
                    FaultBoundary.Report(output, fault);
                }
            });
        return frames;
    }

    private sealed class InputStage<T>(Pipeline pipeline, int position) : Stage<T>(pipeline)
        where T : class?
    {
        public override object? Run(Frame frame, CancellationToken cancellation) => frame.Inputs[position];
    }
}
