using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Sources;

/// <summary>
/// Compiles article files one by one. What goes wrong with one of them is a finding there and never costs another. Two are equal
/// when their options are: they make the same of the same file.
/// </summary>
internal sealed class FileCompiler(CompilerOptions options, Func<ArticleSource, CancellationToken, CompiledArticle> compile) : IEquatable<FileCompiler>
{
    private readonly CompilerOptions _options = options;

    /// <summary>An article; of a file of data its entries.</summary>
    public Items<CompiledFile> Compile(SourceFile file, CancellationToken cancellation) =>
        CompileArticle(file, cancellation).Unfold().Select(article => new CompiledFile(file.Path, file.Collection, article) { Permalink = file.Permalink }).ToItems();

    public bool Equals(FileCompiler? other) => other is not null && _options.Equals(other._options);

    public override bool Equals(object? obj) => Equals(obj as FileCompiler);

    public override int GetHashCode() => _options.GetHashCode();

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

        if (file.FindInvalidCharacter(source.Text) is var (at, reason))
        {
            return ArticleCompiler.Fail(source, FindingIds.NotUtf8, new SourceRange(at, 1), reason);
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
