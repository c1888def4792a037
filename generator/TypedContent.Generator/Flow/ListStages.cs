using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Flow;

/// <summary>
/// Stages that do the same for each item of a list. The items flow as one list: if each of ten thousand articles were a separate value of the driver, every
/// keystroke would go through ten thousand rows of each stage, and the driver would keep all of them.
/// </summary>
internal static class ListStages
{
#pragma warning disable RS1035 // Not a setting: it decides how many threads there are, never what comes out.
    private static readonly int s_processors = Environment.ProcessorCount;
#pragma warning restore RS1035

    /// <summary>Maps each item to a member or another view of it, which cannot fail. Null results are left out.</summary>
    public static Stage<Items<TOut>> ProjectEach<TIn, TOut>(this Stage<Items<TIn>> items, Func<TIn, TOut?> project)
        where TIn : class, IEquatable<TIn>
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<TIn, object?, TOut>((item, _, _) => new Result<TOut?>(project(item), null), threads: 1);
        return items.Derive((items, cancellation) => memo.For(items.AsMemory(), null, cancellation));
    }

    /// <summary>Computes a result for each item. Null results, and items that fail, are left out.</summary>
    public static Stage<Items<TOut>> SelectEach<TIn, TOut>(this Stage<Items<TIn>> items, string name, Func<TIn, TOut?> compute)
        where TIn : class, IEquatable<TIn>
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<TIn, object?, TOut>(items.Pipeline.Boundary.Guard<TIn, object?, TOut>(name, (item, _, _) => compute(item)), threads: 1);
        return Report(items.Derive((items, cancellation) => memo.For(items.AsMemory(), null, cancellation)), name);
    }

    /// <summary>Computes a result for each item with a shared value. Null results are left out.</summary>
    /// <param name="items">The items.</param>
    /// <param name="name">The stage's name.</param>
    /// <param name="shared">The shared value.</param>
    /// <param name="compute">A pure function.</param>
    /// <param name="recover">Returns a replacement for a failed item; without it, the item is left out.</param>
    public static Stage<Items<TOut>> SelectEach<TIn, TShared, TOut>(
        this Stage<Items<TIn>> items, string name, Stage<TShared> shared, Func<TIn, TShared, TOut?> compute, Func<TIn, TOut?>? recover = null)
        where TIn : class, IEquatable<TIn>
        where TShared : class?
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<TIn, TShared, TOut>(
            items.Pipeline.Boundary.Guard<TIn, TShared, TOut>(name, (item, shared, _) => compute(item, shared), recover), threads: 1);
        return Report(items.CombineWith(shared).Derive((pair, cancellation) => memo.For(pair.Left.AsMemory(), pair.Right, cancellation)), name);
    }

    /// <summary>The same, for work that takes long enough to share it among all processors.</summary>
    public static Stage<Items<TOut>> SelectEachParallel<TIn, TShared, TOut>(
        this Stage<Items<TIn>> items,
        string name,
        Stage<TShared> shared,
        Func<TIn, TShared, CancellationToken, TOut?> compute,
        Func<TIn, TOut?>? recover = null)
        where TIn : class, IEquatable<TIn>
        where TShared : class?
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<TIn, TShared, TOut>(items.Pipeline.Boundary.Guard(name, compute, recover), s_processors);
        return Report(items.CombineWith(shared).Derive((pair, cancellation) => memo.For(pair.Left.AsMemory(), pair.Right, cancellation)), name);
    }

    /// <summary>Computes a result for each file that the compiler was given, on all processors.</summary>
    public static Stage<Items<TOut>> SelectEachParallel<TShared, TOut>(
        this Stage<GivenFiles> files, string name, Stage<TShared> shared, Func<AdditionalText, TShared, CancellationToken, TOut?> compute)
        where TShared : class?
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<AdditionalText, TShared, TOut>(files.Pipeline.Boundary.Guard(name, compute), s_processors);
        return Report(files.CombineWith(shared).Derive((pair, cancellation) => memo.For(pair.Left.AsMemory(), pair.Right, cancellation)), name);
    }

    /// <summary>Joins all lists into one.</summary>
    public static Stage<Items<T>> Flatten<T>(this Stage<Items<Items<T>>> lists)
        where T : class, IEquatable<T> => lists.Project(static lists =>
        {
            var count = 0;
            foreach (var list in lists)
            {
                count += list.Count;
            }

            var all = new T[count];
            count = 0;
            foreach (var list in lists)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    all[count++] = list[i];
                }
            }

            return new Items<T>(new EquatableArray<T>(all));
        });

    /// <summary>Joins two lists.</summary>
    public static Stage<Items<T>> Concat<T>(this Stage<Items<T>> first, Stage<Items<T>> second)
        where T : class, IEquatable<T> =>
        first
            .CombineWith(second)
            .Project(static pair => pair.Left.Count == 0 ? pair.Right : pair.Right.Count == 0 ? pair.Left : pair.Left.Concat(pair.Right).ToItems());

    private static Stage<Items<T>> Report<T>(Stage<Items<T>> items, string name)
        where T : class, IEquatable<T>
    {
        items.Pipeline.Report(items);
        return items.Named(name);
    }
}
