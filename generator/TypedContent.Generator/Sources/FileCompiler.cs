using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Storage;

namespace TypedContent.Generator.Sources;

/// <summary>Compiles article files under one set of options, using the caches for files that have not changed.</summary>
/// <param name="compile">Compiles an article.</param>
/// <param name="memo">The cache in this process.</param>
/// <param name="kept">The cache saved by earlier builds; null if it is off.</param>
internal sealed class FileCompiler(Func<ArticleSource, CancellationToken, CompiledArticle> compile, CompilationMemo.Slots memo, KeptArticles? kept)
{
    /// <summary>Compiles a file: the result is one article, or the entries of a data file.</summary>
    public Items<CompiledFile> Compile(SourceFile file, CancellationToken cancellation) =>
        Unfold(file, memo.GetOrAdd(
            file,
            file => kept is null ? CompileArticle(file, cancellation) : kept.GetOrAdd(file, file => CompileArticle(file, cancellation))));

    /// <summary>
    /// A placeholder for an article that could not be compiled. It has a member, so that the fault itself is the only error that the user sees.
    /// </summary>
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

        // Call ToString only once: for a large file, or one open in an editor, every call makes a copy.
        var source = file.ToArticleSource(file.Text.ToString());
        return file.FindInvalidCharacter(source.Text) is var (at, reason)
            ? ArticleCompiler.Fail(source, FindingIds.NotUtf8, new SourceRange(at, 1), reason)
            : compile(source, cancellation);
    }
}

/// <summary>The compilers of all collections. Collections with equal options share one.</summary>
internal sealed class FileCompilers
{
    private readonly Dictionary<string, FileCompiler> _byCollection = new(StringComparer.Ordinal);
    private readonly Lazy<FileCompiler> _default;
    private readonly MemoFile? _file;

    /// <param name="options">The options of each collection.</param>
    /// <param name="compiler">Returns the compiler for a set of options.</param>
    /// <param name="memo">The cache in this process.</param>
    /// <param name="keptAt">The path of the cache file for the next build; empty if it is off.</param>
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

    /// <summary>Saves the articles compiled in this build for the next one.</summary>
    public void Save() => _file?.Save();

    /// <summary>The compiler of a collection; one with default options if the collection could not be planned.</summary>
    public FileCompiler For(string collection) => _byCollection.TryGetValue(collection, out var own) ? own : _default.Value;
}
