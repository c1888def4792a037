namespace TypedContent.Generator.Flow;

/// <summary>The values of two stages. The same object as before if both are the same.</summary>
internal sealed class PairStage<TLeft, TRight>(Stage<TLeft> left, Stage<TRight> right) : Stage<Pair<TLeft, TRight>>(left.Pipeline)
    where TLeft : class?
    where TRight : class?
{
    private Pair<TLeft, TRight>? _last;

    public override object? Run(Frame frame, CancellationToken cancellation)
    {
        var (now, other) = (left.In(frame), right.In(frame));
        if (Volatile.Read(ref _last) is { } last && ReferenceEquals(last.Left, now) && ReferenceEquals(last.Right, other))
        {
            return last;
        }

        var pair = new Pair<TLeft, TRight>(now, other);
        Volatile.Write(ref _last, pair);
        return pair;
    }
}

/// <summary>Two values that flow together, as an object: see <see cref="Items{T}"/>.</summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);
