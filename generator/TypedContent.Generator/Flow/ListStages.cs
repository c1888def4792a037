using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Flow;

/// <summary>
/// Stages that do the same for each of many. The many flow as one list: were each of ten thousand articles a value of the
/// driver's own, it would go through ten thousand rows of every stage at every key stroke, and keep them.
/// </summary>
internal static class ListStages
{
#pragma warning disable RS1035 // No setting: it decides how many threads there are, never what comes out.
    private static readonly int s_processors = Environment.ProcessorCount;
#pragma warning restore RS1035

    /// <summary>What becomes of each; those that become null are left out.</summary>
    public static IncrementalValueProvider<Items<TOut>> SelectEach<TIn, TOut>(this IncrementalValueProvider<Items<TIn>> items, Func<TIn, TOut?> make)
        where TIn : class, IEquatable<TIn>
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<TIn, object?, TOut>((item, _, _) => make(item), threads: 1);
        return items.Select((items, cancellation) => memo.For(items.AsMemory(), null, cancellation));
    }

    /// <summary>What becomes of each with what is the same for all; those that become null are left out.</summary>
    public static IncrementalValueProvider<Items<TOut>> SelectEach<TIn, TShared, TOut>(
        this IncrementalValueProvider<Items<TIn>> items, IncrementalValueProvider<TShared> shared, Func<TIn, TShared, TOut?> make)
        where TIn : class, IEquatable<TIn>
        where TShared : class?
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<TIn, TShared, TOut>((item, shared, _) => make(item, shared), threads: 1);
        return items.Combine(shared).Select((pair, cancellation) => memo.For(pair.Left.AsMemory(), pair.Right, cancellation));
    }

    /// <summary>What becomes of each, where that takes long enough for all processors to share it.</summary>
    public static IncrementalValueProvider<Items<TOut>> SelectEachParallel<TIn, TOut>(this IncrementalValueProvider<Items<TIn>> items, Func<TIn, CancellationToken, TOut?> make)
        where TIn : class, IEquatable<TIn>
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<TIn, object?, TOut>((item, _, cancellation) => make(item, cancellation), s_processors);
        return items.Select((items, cancellation) => memo.For(items.AsMemory(), null, cancellation));
    }

    /// <summary>What becomes of each of the files that the compiler was given, where reading takes as long.</summary>
    public static IncrementalValueProvider<Items<TOut>> SelectEachParallel<TShared, TOut>(
        this IncrementalValueProvider<GivenFiles> files, IncrementalValueProvider<TShared> shared, Func<AdditionalText, TShared, CancellationToken, TOut?> make)
        where TShared : class?
        where TOut : class, IEquatable<TOut>
    {
        var memo = new ListMemo<AdditionalText, TShared, TOut>(make, s_processors);
        return files.Combine(shared).Select((pair, cancellation) => memo.For(pair.Left.AsMemory(), pair.Right, cancellation));
    }

    /// <summary>What the first file of a name says that is such a file; null without one.</summary>
    public static IncrementalValueProvider<T?> ReadFirst<TShared, T>(
        this IncrementalValueProvider<GivenFiles> files, string name, IncrementalValueProvider<TShared> shared, Func<SourceText?, TShared, T?> read)
        where TShared : class?
        where T : class, IEquatable<T>
    {
        var memo = new ListMemo<AdditionalText, TShared, T>(
            (file, shared, cancellation) => file.Path.EndsWith(name, StringComparison.Ordinal) ? read(file.GetText(cancellation), shared) : null,
            threads: 1);
        return files.Combine(shared).Select((pair, cancellation) => memo.For(pair.Left.AsMemory(), pair.Right, cancellation) is [var first, ..] ? first : null);
    }

    /// <summary>One list of all lists.</summary>
    public static IncrementalValueProvider<Items<T>> Flatten<T>(this IncrementalValueProvider<Items<Items<T>>> lists)
        where T : class, IEquatable<T> => lists.Select(static (lists, _) =>
        {
            var all = new List<T>(lists.Count);
            foreach (var list in lists)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    all.Add(list[i]);
                }
            }

            return all.ToItems();
        });
}
