using TypedContent.Compiler;
using TypedContent.Compiler.Articles;

namespace TypedContent.Generator.Tests.Running;

/// <summary>Counts the compilations of articles.</summary>
internal sealed class CompilationCounter
{
    private int _count;

    public Func<ArticleSource, CancellationToken, CompiledArticle> Count(Func<ArticleSource, CancellationToken, CompiledArticle> compile) =>
        (source, cancellation) =>
    {
        _count++;
        return compile(source, cancellation);
    };

    /// <returns>The count since the last reset.</returns>
    public int Reset()
    {
        var count = _count;
        _count = 0;
        return count;
    }
}
