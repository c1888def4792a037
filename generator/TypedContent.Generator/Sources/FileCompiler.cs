using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Storage;

namespace TypedContent.Generator.Sources;

/// <summary>Compiles article files under one set of options, a file that did not change only once.</summary>
/// <param name="compile">Compiles an article.</param>
/// <param name="memo">Remembers what files were compiled to in this process.</param>
/// <param name="kept">Knows what they were compiled to by builds before it; null where nothing is kept.</param>
internal sealed class FileCompiler(Func<ArticleSource, CancellationToken, CompiledArticle> compile, CompilationMemo.Slots memo, KeptArticles? kept)
{
    /// <summary>An article; of a file of data its entries.</summary>
    public Items<CompiledFile> Compile(SourceFile file, CancellationToken cancellation) =>
        Unfold(file, memo.GetOrAdd(
            file,
            file => kept is null ? CompileArticle(file, cancellation) : kept.GetOrAdd(file, file => CompileArticle(file, cancellation))));

    /// <summary>What stands for an article that could not be compiled: its member exists, so that the fault is the only error that is seen.</summary>
    public static Items<CompiledFile> StandIn(SourceFile file) => Unfold(file, ArticleCompiler.StandIn(file.ToArticleSource("")));

    private static Items<CompiledFile> Unfold(SourceFile file, CompiledArticle compiled) =>
        compiled.Unfold().Select(article => new CompiledFile(file.Path, file.Collection, article) { Permalink = file.Permalink }).ToItems();

    private CompiledArticle CompileArticle(SourceFile file, CancellationToken cancellation)
    {
        if (file.IsMangled)
        {
            return ArticleCompiler.Fail(file.ToArticleSource(""), FindingIds.FileNameMangled, default);
        }

        if (file.Text is null)
        {
            return ArticleCompiler.Fail(file.ToArticleSource(""), FindingIds.Unreadable, default);
        }

        // Once: of a large file, or one in an editor, each ToString is a copy.
        var source = file.ToArticleSource(file.Text.ToString());
        return file.FindInvalidCharacter(source.Text) is var (at, reason)
            ? ArticleCompiler.Fail(source, FindingIds.NotUtf8, new SourceRange(at, 1), reason)
            : compile(source, cancellation);
    }
}

/// <summary>A compiler for each collection, one for those that have the same options.</summary>
internal sealed class FileCompilers
{
    private readonly Dictionary<string, FileCompiler> _byCollection = new(StringComparer.Ordinal);
    private readonly Lazy<FileCompiler> _default;
    private readonly MemoFile? _file;

    /// <param name="options">The options of each collection.</param>
    /// <param name="compiler">Gives the compiler for a set of options.</param>
    /// <param name="memo">Remembers what files were compiled to in this process.</param>
    /// <param name="keptAt">Where what they were compiled to is kept for the next build; empty where nothing is kept.</param>
    public FileCompilers(
        Items<Keyed<CompilerOptions>> options,
        Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> compiler,
        CompilationMemo memo,
        string keptAt = "")
    {
        _file = keptAt.Length == 0 ? null : new MemoFile(keptAt, KeptArticles.Compiler);
        var byOptions = new Dictionary<CompilerOptions, FileCompiler>();
        foreach (var (collection, own) in options)
        {
            _byCollection[collection] = CompilerFor(own);
        }

        _default = new(() => CompilerFor(new CompilerOptions()));

        FileCompiler CompilerFor(CompilerOptions own)
        {
            if (!byOptions.TryGetValue(own, out var known))
            {
                byOptions[own] = known = new FileCompiler(compiler(own), memo.For(own), _file is null ? null : new KeptArticles(_file, own));
            }

            return known;
        }
    }

    /// <summary>Keeps for the next build what was compiled in this one.</summary>
    public void Save() => _file?.Save();

    /// <summary>The compiler of a collection; with the built-in options where the collection could not be planned.</summary>
    public FileCompiler For(string collection) => _byCollection.TryGetValue(collection, out var own) ? own : _default.Value;
}
