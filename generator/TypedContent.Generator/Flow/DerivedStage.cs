namespace TypedContent.Generator.Flow;

/// <summary>
/// A value computed from that of another stage. It is computed again only for another input, and an equal result is replaced with the last one, so that
/// later stages see the same object. The memory saves work and never affects the value.
/// </summary>
/// <param name="source">The other stage.</param>
/// <param name="compute">A pure function that does not throw, except for cancellation.</param>
internal sealed class DerivedStage<TIn, TOut>(Stage<TIn> source, Func<TIn, CancellationToken, TOut> compute) : Stage<TOut>(source.Pipeline)
    where TIn : class?
    where TOut : class?
{
    private Memory? _last;

    public override object? Run(Frame frame, CancellationToken cancellation)
    {
        var input = source.In(frame);
        var last = Volatile.Read(ref _last);
        if (last is not null && ReferenceEquals(last.Input, input))
        {
            return last.Output;
        }

        var output = compute(input, cancellation);
        if (last is not null && Equals(last.Output, output))
        {
            output = last.Output;
        }

        Volatile.Write(ref _last, new Memory(input, output));
        return output;
    }

    private sealed class Memory(TIn input, TOut output)
    {
        public TIn Input => input;

        public TOut Output => output;
    }
}
