using System.Collections.Concurrent;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;

namespace TypedContent.Generator.Tests.Running;

/// <summary>Counts the compilations of articles, and the pieces of work of each stage.</summary>
internal sealed class CompilationCounter
{
    private int _count;
    private ConcurrentDictionary<string, int> _work = new(StringComparer.Ordinal);

    /// <summary>The pieces of work of each stage since the last reset.</summary>
    public IReadOnlyDictionary<string, int> Work => _work;

    public Func<ArticleSource, CancellationToken, CompiledArticle> Count(Func<ArticleSource, CancellationToken, CompiledArticle> compile) =>
        (source, cancellation) =>
    {
        Interlocked.Increment(ref _count);
        return compile(source, cancellation);
    };

    /// <summary>Counts a piece of work. To be called by a generator whenever a stage starts on an input.</summary>
    public void CountWork(string stage, object? input) => _work.AddOrUpdate(stage, 1, static (_, count) => count + 1);

    /// <returns>The number of compiled articles since the last reset.</returns>
    public int Reset()
    {
        _work = new(StringComparer.Ordinal);
        return Interlocked.Exchange(ref _count, 0);
    }
}
