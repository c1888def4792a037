using System.Runtime.ExceptionServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Flow;

/// <summary>
/// Does for each of many what a function does for one, and only for those that are others than the last time. What is remembered
/// saves work and never decides what comes out: the function is pure, and a run that another has overtaken computes more, not
/// something else.
/// </summary>
/// <param name="compute">What is made of one, with what is the same for all; null leaves it out. Never throws but for cancellation.</param>
/// <param name="threads">How many threads may share the work.</param>
internal sealed class ListMemo<TIn, TShared, TOut>(Func<TIn, TShared, CancellationToken, Result<TOut?>> compute, int threads)
    where TIn : class
    where TOut : class, IEquatable<TOut>
{
    /// <summary>So few are done sooner than a second thread has its code compiled.</summary>
    private const int MinimumPerThread = 32;

    private Run? _last;

    /// <exception cref="OperationCanceledException">The work was called off; what was remembered stays.</exception>
    public Items<TOut> For(ReadOnlyMemory<TIn> inputs, TShared shared, CancellationToken cancellation)
    {
        var last = Volatile.Read(ref _last) ?? Run.None;
        var match = ListMatch.Of(last.Inputs.Span, inputs.Span);
        var outputs = Take(last.Outputs, inputs.Span, match);
        var faults = last.Faults is null ? null : Take(last.Faults, inputs.Span, match);
        var places = FindOthers(last, inputs.Span, match, shared);
        Compute(places.Count, number =>
        {
            var i = places[number];
            var (made, fault) = compute(inputs.Span[i], shared, cancellation);
            if (fault is not null || faults is not null)
            {
                LazyInitializer.EnsureInitialized(ref faults, () => new StageFault?[inputs.Length])![i] = fault;
            }

            // An equal one is the same one, so that what is made of it needs no second look.
            if (made is null || outputs[i] is not { } known || !known.Equals(made))
            {
                outputs[i] = made;
            }
        }, cancellation);

        var result = Keep(outputs, faults, last, places.Count);
        Volatile.Write(ref _last, new Run(inputs, shared, outputs, faults, result));
        return result;
    }

    /// <summary>What was made of each the last time.</summary>
    private static T?[] Take<T>(T?[] last, ReadOnlySpan<TIn> inputs, ListMatch match)
        where T : class
    {
        if (last.Length == inputs.Length)
        {
            return (T?[])last.Clone();
        }

        var taken = new T?[inputs.Length];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = match.Find(i) is var before and >= 0 ? last[before] : null;
        }

        return taken;
    }

    /// <summary>The places of those that are others than the last time, or all when what is the same for all is another.</summary>
    private static List<int> FindOthers(Run last, ReadOnlySpan<TIn> inputs, ListMatch match, TShared shared)
    {
        var before = last.Inputs.Span;
        var isShared = before.Length > 0 && EqualityComparer<TShared>.Default.Equals(shared, last.Shared);
        var places = new List<int>();
        for (var i = 0; i < inputs.Length; i++)
        {
            var place = isShared ? match.Find(i) : -1;
            if (place < 0 || !ReferenceEquals(inputs[i], before[place]))
            {
                places.Add(i);
            }
        }

        return places;
    }

    private void Compute(int count, Action<int> one, CancellationToken cancellation)
    {
        var workers = Math.Min(threads, count / MinimumPerThread);
        if (workers < 2)
        {
            for (var number = 0; number < count; number++)
            {
                cancellation.ThrowIfCancellationRequested();
                one(number);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, one);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Capture(several.InnerExceptions[0]).Throw();
        }
    }

    /// <summary>The outputs without those that were left out; the list of the last time when it says the same.</summary>
    private static Items<TOut> Keep(TOut?[] outputs, StageFault?[]? faults, Run last, int computed)
    {
        EquatableArray<StageFault> reported = faults is null ? [] : faults.OfType<StageFault>().ToEquatableArray();
        if (AreSame(outputs, last.Outputs) && reported.Equals(last.Result.Faults))
        {
            return last.Result;
        }

        var kept = outputs.Contains(null) ? [.. outputs.Where(output => output is not null)] : outputs;
        return new Items<TOut>(new EquatableArray<TOut>(kept!)) { Computed = computed, Faults = reported };
    }

    private static bool AreSame(ReadOnlySpan<TOut?> outputs, ReadOnlySpan<TOut?> before)
    {
        if (outputs.Length != before.Length)
        {
            return false;
        }

        for (var i = 0; i < outputs.Length; i++)
        {
            if (!ReferenceEquals(outputs[i], before[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Run(ReadOnlyMemory<TIn> Inputs, TShared Shared, TOut?[] Outputs, StageFault?[]? Faults, Items<TOut> Result)
    {
        public static Run None { get; } = new(default, default!, [], null, []);
    }
}
