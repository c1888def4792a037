using System.Runtime.ExceptionServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Flow;

/// <summary>
/// Computes a result for each item of a list, and only for items that changed since the last run. The memory saves work and never affects the result: the
/// function is pure, and a run that was overtaken by another computes more, not something else.
/// </summary>
/// <param name="compute">Computes the result of an item from the item and the shared value; null leaves it out. Never throws, except for cancellation.</param>
/// <param name="threads">The maximum number of threads.</param>
internal sealed class ListMemo<TIn, TShared, TOut>(Func<TIn, TShared, CancellationToken, Result<TOut?>> compute, int threads)
    where TIn : class
    where TOut : class, IEquatable<TOut>
{
    /// <summary>For fewer items, starting another thread takes longer than the work.</summary>
    private const int MinimumPerThread = 32;

    private Run? _last;

    /// <exception cref="OperationCanceledException">The work was canceled. The remembered results are kept.</exception>
    public Items<TOut> For(ReadOnlyMemory<TIn> inputs, TShared shared, CancellationToken cancellation)
    {
        var last = Volatile.Read(ref _last) ?? Run.None;
        var match = ListMatch.Of(last.Inputs.Span, inputs.Span);
        var places = FindOthers(last, inputs.Span, match, shared);
        var made = new Result<TOut?>[places.Count];
        Compute(places.Count, number => made[number] = compute(inputs.Span[places[number]], shared, cancellation), cancellation);

        var outputs = Take(last.Outputs, inputs.Span, match);
        var faults = last.Faults is null ? null : Take(last.Faults, inputs.Span, match);
        for (var number = 0; number < places.Count; number++)
        {
            var i = places[number];
            var (value, fault) = made[number];

            // An equal result is reused, so that later stages see the same object.
            if (!(value is null ? outputs[i] is null : outputs[i] is { } known && known.Equals(value)))
            {
                Set(ref outputs, last.Outputs, i, value);
            }

            if (fault is not null || faults is not null)
            {
                faults ??= new StageFault?[inputs.Length];
                Set(ref faults, last.Faults, i, fault);
            }
        }

        var result = Keep(outputs, faults, last);
        Volatile.Write(ref _last, new Run(inputs, shared, outputs, faults, result));
        return result;
    }

    /// <summary>The results of the last run for each item: its own array if each has one.</summary>
    private static T?[] Take<T>(T?[] last, ReadOnlySpan<TIn> inputs, ListMatch match)
        where T : class
    {
        if (last.Length == inputs.Length)
        {
            return last;
        }

        var taken = new T?[inputs.Length];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = match.Find(i) is var before and >= 0 ? last[before] : null;
        }

        return taken;
    }

    /// <summary>Sets an element. The array of the last run is copied first: after most edits, most stages have nothing to set.</summary>
    private static void Set<T>(ref T?[] items, T?[]? last, int i, T? value)
        where T : class
    {
        if (ReferenceEquals(items, last))
        {
            items = (T?[])items.Clone();
        }

        items[i] = value;
    }

    /// <summary>The positions of items that changed since the last run, or all positions if the shared value changed.</summary>
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

    /// <summary>The results without those that were left out; the last list if it is equal.</summary>
    private static Items<TOut> Keep(TOut?[] outputs, StageFault?[]? faults, Run last)
    {
        EquatableArray<StageFault> reported = faults is null ? [] : faults.OfType<StageFault>().ToEquatableArray();
        if ((ReferenceEquals(outputs, last.Outputs) || AreSame(outputs, last.Outputs)) && reported.Equals(last.Result.Faults))
        {
            return last.Result;
        }

        var kept = outputs.Contains(null) ? [.. outputs.Where(output => output is not null)] : outputs;
        return new Items<TOut>(new EquatableArray<TOut>(kept!)) { Faults = reported };
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
