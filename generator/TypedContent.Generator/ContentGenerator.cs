using Microsoft.CodeAnalysis;
using TypedContent.Compiler;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator;

/// <summary>Article files in, typed classes and diagnostics out.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    private readonly Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> _compiler;

    /// <summary>Used by the compiler's host.</summary>
    public ContentGenerator()
        : this(options => CompilationMemo.Shared.Remember(options, new ArticleCompiler(options).Compile))
    {
    }

    /// <summary>For tests that want a compiler to fail.</summary>
    internal ContentGenerator(Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> compiler) => _compiler = compiler;

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project says.
        var settings = context.ReadSettings();
        var emitSettings = settings.SelectEmitSettings();

        // The files that are content, and what each becomes: rendered and sanitised here, once.
        var sources = context.FindSources(settings);
        var compiled = sources.Compile(context.PlanCompilers(settings), _compiler);
        var models = compiled.SelectModels(settings);

        // What only all files together tell: which collections there are, the types of their keys, their names.
        var collections = sources.FindCollections(settings);
        var clashes = context.FindClashes(collections, emitSettings);
        var emitted = collections.LeaveOut(clashes);
        var schemas = models.InferSchemas(emitted);
        var names = models.AllocateNames(emitted);

        // Links between articles, which need all names, and the lists, which need the links.
        var targets = compiled.FindLinkTargets(names);
        var linked = compiled.ResolveLinks(targets);
        var articles = linked.SelectFiles().SelectModels(settings);
        var catalogs = articles.BuildCatalogs(emitted, names);

        // Positions live in the findings alone, so that moving a line writes no code anew.
        context.ReportFindings(settings, clashes, compiled, schemas, names, linked.FindBrokenLinks(targets, settings));

        // The code.
        var pack = context.FindPack(settings).WithLayouts(emitted, schemas);
        var entries = articles.NameEntries(emitted, names, schemas, emitSettings, pack);
        context.EmitEntryTypes(emitted, schemas, emitSettings);
        context.EmitCollections(emitted, catalogs, emitSettings);
        context.EmitArticles(entries, emitted, catalogs, emitSettings);
        context.EmitPacked(entries, emitted, schemas, catalogs, emitSettings, pack);
        context.WritePack(settings, emitted, schemas, catalogs, entries);
        context.EmitGlobalUsing(settings, emitted);
    }
}
