using Microsoft.CodeAnalysis;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Highlighting;
using TypedContent.Generator.Model;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Stages;

namespace TypedContent.Generator;

/// <summary>Turns article files into typed classes and diagnostics.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    private readonly Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> _compiler;
    private readonly CompilationMemo _memo;
    private readonly Action<string, object?>? _probe;

    /// <summary>Used by the compiler host.</summary>
    public ContentGenerator()
        : this(static options => new ArticleCompiler(options, CSharpClassifier.Instance).Compile, CompilationMemo.Shared)
    {
    }

    /// <summary>For tests and benchmarks.</summary>
    /// <param name="compiler">Returns the article compiler for a set of options.</param>
    /// <param name="memo">The cache of compiled articles.</param>
    /// <param name="probe">Called with a stage's name and input whenever the stage starts on an input.</param>
    internal ContentGenerator(
        Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> compiler, CompilationMemo memo, Action<string, object?>? probe = null) =>
        (_compiler, _memo, _probe) = (compiler, memo, probe);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // An exception in a stage becomes a diagnostic, and only the input being processed is lost.
        var pipeline = new Pipeline(context, new FaultBoundary(FaultSubjects.Of, _probe));

        // Read the project's settings and declarations.
        var settings = pipeline.ReadSettings();
        var emitSettings = settings.SelectEmitSettings();
        var declared = pipeline.ReadDeclarations();
        var declarations = declared.WithoutLocations();

        // Find the content files, and the collections defined by files, items, and C#.
        var given = pipeline.ReadGivenFiles();
        var descriptions = given.ReadDescriptions(settings);
        var found = given.FindSources(descriptions, settings);
        var defaults = given.FindDefaults(descriptions, settings);
        var second = found.FindSecondIndexes();
        var single = found.WithoutSecondIndexes(second);
        var includable = given.FindIncludable(descriptions, settings).WithIncludedArticles(single);
        var sources = single.WithDefaults(defaults).WithIncludes(includable).WithVariables(settings).WithSymbols(settings);
        var watchIndex = given.FindWatchIndex();
        var components = given.ReadComponents(settings, watchIndex);
        var planned = sources.PlanCollections(settings, declarations).WithComponents(components);

        // Compile each article by itself: render, sanitize, and check it against its schema.
        var packPath = given.FindPackPath(settings);
        var compilers = planned.CreateCompilers(_compiler, _memo, packPath.FindMemoPath(settings));
        var rendered = sources.Compile(compilers);
        var compiled = rendered.WithGitDates(given.ReadGitDates(settings)).CheckDeclared(planned, settings).FillPermalinks(planned);
        var models = compiled.SelectModels(settings);

        // Infer what depends on all articles: the types of keys, and names.
        var clashes = planned.FindClashes(declarations, emitSettings, planned.FindRazorNamespaces(given, settings));
        var plans = planned.LeaveOut(clashes, emitSettings);
        var schemas = plans.InferSchemas(models);
        var collections = plans.ToModels(schemas, plans.AllocateNames(models), emitSettings);

        // Resolve links between articles, links to files next to them, and references, all of which need the names. Then build the lists.
        var targets = compiled.FindLinkTargets(collections);
        var assets = given.FindAssets(settings).ResolveAssets(targets);
        var linked = compiled.ResolveLinks(targets, assets);
        var articles = linked.SelectModels(settings);
        var relations = plans.PlanRelations(emitSettings);
        var references = compiled.ResolveReferences(relations, collections);
        var catalogs = collections.BuildCatalogs(articles, settings).WithReferences(relations, references).WithAssets(assets);

        // Locations flow only into the findings, so that moving a line does not regenerate code.
        var files = compiled.Locate();
        var ofProject = settings.SelectFindings()
            .Concat(given.FindLeftOut(descriptions, settings))
            .Concat(clashes.SelectFindings())
            .Concat(planned.FindUnknownCollections(settings))
            .Concat(declared.FindFaults(emitSettings, relations))
            .Concat(components.SelectFindings());
        var inFiles = files.SelectFindings()
            .Concat(second.SelectFindings())
            .Concat(defaults.FindDefaultFaults(planned, settings))
            .Concat(linked.FindBrokenLinks(targets, assets, settings))
            .Concat(assets.FindAssetFaults(settings))
            .Concat(collections.FindAddressFaults(files))
            .Concat(catalogs.FindHiddenPages(collections, files))
            .Concat(references.FindBrokenReferences(plans, files))
            .Concat(catalogs.FindCatalogFaults(files))
            .Concat(schemas.FindSchemaFaults(files));
        ofProject.ReportFindings(inFiles, settings, descriptions, watchIndex);

        // Write the code.
        var pack = given.FindPack(settings).WithLayouts(collections);
        var entries = articles.NameEntries(collections, emitSettings, pack);
        collections.EmitEntryTypes(relations, emitSettings);
        collections.EmitCollections(catalogs, emitSettings);
        entries.EmitArticles(collections, catalogs, emitSettings);
        var packPlan = entries.PlanPack(collections, catalogs, packPath);
        entries.EmitMembers(collections, collections.FindUsedNames(given, settings, packPath));
        entries.EmitPacked(collections, catalogs, emitSettings, pack, pack.ReferToPack(packPlan, settings));
        entries.WritePack(collections, catalogs, packPath, packPlan);
        collections.EmitGlobalUsing(settings);
        entries.EmitComponents(collections, components, settings, watchIndex);
        rendered.Keep(compilers);
    }
}
