using TypedContent.Compiler;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Compiles article files one by one. What goes wrong with one of them is a finding there and never costs another.</summary>
internal sealed class FileCompiler(Func<ArticleSource, CancellationToken, CompiledArticle> compile)
{
    public CompiledFile Compile(SourceFile file, CancellationToken cancellation) =>
        new(file.Path, file.Collection, CompileArticle(file, cancellation));

    private CompiledArticle CompileArticle(SourceFile file, CancellationToken cancellation)
    {
        var source = file.ToArticleSource();
        if (file.IsMangled)
        {
            return ArticleCompiler.Fail(source, FindingIds.FileNameMangled, default);
        }

        if (file.Text is null)
        {
            return ArticleCompiler.Fail(source, FindingIds.Unreadable, default);
        }

        if (file.FindInvalidCharacter() is var at and >= 0)
        {
            return ArticleCompiler.Fail(source, FindingIds.NotUtf8, new SourceRange(at, 1));
        }

        try
        {
            return compile(source, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return ArticleCompiler.Fail(source, FindingIds.InternalError, default, $"{fault.GetType().Name}: {fault.Message}");
        }
    }
}
