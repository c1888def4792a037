using Microsoft.CodeAnalysis;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Stages;

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

        var declared = context.ReadDeclarations();
        var declarations = declared.WithoutLocations();

        // The files that are content, and what each becomes: rendered and sanitized here, once.
        var given = context.AdditionalTextsProvider.Collect().Select(static (files, _) => new GivenFiles(files));
        var sources = given.FindSources(settings);
        var rendered = sources.Compile(declarations.PlanCompilers(settings), _compiler);

        // Which collections there are. Front matter is checked against those types that are declared; no body is rendered for that.
        var collections = sources.FindCollections(settings, declarations);
        var declaredSchemas = declarations.SelectSchemas(settings);
        var compiled = rendered.CheckDeclared(declaredSchemas, settings).FillPermalinks(declarations.PlanPermalinks(settings));
        var models = compiled.SelectModels(settings);

        // What only all files together tell: the types of their keys, their names.
        var clashes = context.FindClashes(collections, declarations, emitSettings);
        var emitted = collections.LeaveOut(clashes).WithDeclaredTypes(declaredSchemas, emitSettings);
        var plans = emitted.PlanCatalogs(declaredSchemas, settings);
        var schemas = models.InferSchemas(emitted, declaredSchemas, plans);
        var names = models.AllocateNames(emitted, plans);

        // Links between articles, to the files beside them, and references, which need all names, and the lists, which need those.
        var targets = compiled.FindLinkTargets(names, plans);
        var files = given.FindFiles(settings).ResolveAssets(targets);
        var linked = compiled.ResolveLinks(targets, files);
        var articles = linked.SelectModels(settings);
        var relations = emitted.PlanRelations(declaredSchemas, emitSettings);
        var references = compiled.ResolveReferences(relations, names);
        var catalogs = articles.BuildCatalogs(emitted, names, plans, settings).WithReferences(relations, references).WithFiles(files);

        // Positions live in the findings alone, so that moving a line writes no code anew.
        context.ReportFindings(settings, clashes, declared.FindFaults(emitSettings, relations), compiled, schemas, names.FindClashes(), linked.FindBrokenLinks(targets, files, settings), files.FindFileFaults(settings), references, catalogs, catalogs.FindHiddenPages(names));

        // The code.
        var pack = given.FindPack(settings).WithLayouts(emitted, schemas);
        var packed = emitted.SelectPacked(schemas, emitSettings);
        var entries = articles.NameEntries(emitted, names, schemas, emitSettings, packed, pack);
        context.EmitEntryTypes(emitted, schemas, relations, emitSettings);
        context.EmitCollections(emitted, catalogs, emitSettings);
        context.EmitArticles(entries, emitted, packed, catalogs, emitSettings);
        context.EmitPacked(entries, packed, schemas, catalogs, emitSettings, pack);
        context.WritePack(settings, packed, schemas, catalogs, entries);
        context.EmitGlobalUsing(settings, emitted);
    }
}
