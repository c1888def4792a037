using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Stages;

/// <summary>The stages from a project's files to compiled articles.</summary>
internal static class SourceStages
{
    public static IncrementalValueProvider<BuildSettings> ReadSettings(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildSettings.Read(options.GlobalOptions))
            .WithTrackingName(StageNames.Settings);

    public static IncrementalValueProvider<EmitSettings> SelectEmitSettings(this IncrementalValueProvider<BuildSettings> settings) =>
        settings.Select(static (settings, _) => new EmitSettings(settings.Namespace, settings.Accessibility, settings.IsPacked));

    /// <summary>The articles among the files that the compiler was given.</summary>
    public static IncrementalValueProvider<Items<SourceFile>> FindSources(this IncrementalValueProvider<GivenFiles> files, IncrementalValueProvider<BuildSettings> settings)
    {
        var descriptions = files
            .ReadFirst(FileDescriptions.FileName, settings, static (text, _) => FileDescriptions.Read(text))
            .Select(static (list, _) => list ?? FileDescriptions.None)
            .WithTrackingName(StageNames.Descriptions);
        return files
            .SelectEachParallel(descriptions.And(settings), static (file, project, cancellation) => SourceFile.Create(file, project.Left, project.Right, cancellation))
            .WithTrackingName(StageNames.Sources)
            .Select(static (sources, _) => WithoutRepeated(sources));
    }

    /// <summary>A project may name a file more than once: once is enough.</summary>
    private static Items<SourceFile> WithoutRepeated(Items<SourceFile> sources)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return sources.All(source => paths.Add(source.Path)) ? sources : sources.GroupBy(source => source.Path, StringComparer.Ordinal).Select(same => same.First()).ToItems();
    }

    /// <summary>The options that each collection's articles are compiled with.</summary>
    public static IncrementalValueProvider<CompilerPlan> PlanCompilers(this IncrementalValueProvider<Declarations> declarations, IncrementalValueProvider<BuildSettings> settings) =>
        declarations
            .And(settings)
            .Select(static (pair, _) => CompilerPlan.Of(pair.Right, pair.Left))
            .WithTrackingName(StageNames.Compilers);

    /// <summary>What the articles become.</summary>
    public static IncrementalValueProvider<Items<CompiledFile>> Compile(
        this IncrementalValueProvider<Items<SourceFile>> sources,
        IncrementalValueProvider<CompilerPlan> plan,
        Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> compiler)
    {
        // Compilers are made anew only with other options: an equal plan keeps the old ones, and with them all that was compiled.
        // In a new plan a file whose compiler equals its old one is not compiled again either.
        var compilers = plan.Select((plan, _) => new CompilerSet(plan, compiler));
        return sources
            .SelectEach(compilers, static (file, compilers) => new CompilationJob(file, compilers.For(file.Collection.Name)))
            .SelectEachParallel(static (job, cancellation) => job.Compiler.Compile(job.File, cancellation))
            .WithTrackingName(StageNames.Compiled)
            .Flatten();
    }

    public static IncrementalValueProvider<Items<ArticleModel>> SelectModels(this IncrementalValueProvider<Items<CompiledFile>> compiled, IncrementalValueProvider<BuildSettings> settings) =>
        compiled
            .SelectEach(settings, static (file, settings) => ModelOrNone(file.Article.Model, settings))
            .WithTrackingName(StageNames.Models);

    /// <summary>The article; null for a draft that the project leaves out.</summary>
    public static ArticleModel? ModelOrNone(ArticleModel model, BuildSettings settings) => settings.IncludeDrafts || !model.Draft ? model : null;

    /// <summary>The collections that the package's targets know of, also without files, those that files name, and those that the project's C# declares.</summary>
    public static IncrementalValueProvider<Items<CollectionInfo>> FindCollections(
        this IncrementalValueProvider<Items<SourceFile>> sources, IncrementalValueProvider<BuildSettings> settings, IncrementalValueProvider<Declarations> declarations) =>
        sources
            .SelectEach(static file => file.Collection)
            .And(settings.And(declarations))
            .Select(static (pair, _) => pair.Right.Left.Collections.Concat(pair.Left)
                .GroupBy(collection => collection.Name, StringComparer.Ordinal)
                .Select(same => same.OrderBy(collection => collection.EntryType, StringComparer.Ordinal).First())
                .Concat(pair.Right.Right.All
                    .Select(declaration => new CollectionInfo(declaration.Collection, CollectionInfo.EntryTypeOf(declaration.Collection)))
                    .Where(declared => declared.IsValid && !pair.Right.Left.Collections.Concat(pair.Left).Any(known => known.Name == declared.Name)))
                .OrderBy(collection => collection.Name, StringComparer.Ordinal)
                .ToItems())
            .WithTrackingName(StageNames.Collections);

    /// <summary>What keeps collections from being generated at all.</summary>
    public static IncrementalValueProvider<Items<Clash>> FindClashes(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Declarations> declarations,
        IncrementalValueProvider<EmitSettings> settings)
    {
        return context.CompilationProvider
            .And(context.ParseOptionsProvider)
            .And(collections.And(declarations).And(settings))
            .Select(static (pair, _) => ClashFinder.Find((CSharpCompilation)pair.Left.Left, ((CSharpParseOptions)pair.Left.Right).LanguageVersion, pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right))
            .WithTrackingName(StageNames.Clashes);
    }

    public static IncrementalValueProvider<Items<CollectionInfo>> LeaveOut(this IncrementalValueProvider<Items<CollectionInfo>> collections, IncrementalValueProvider<Items<Clash>> clashes) =>
        collections.And(clashes).Select(static (pair, _) => pair.Left
            .Where(collection => !pair.Right.Any(clash => clash.Collection is null || clash.Collection == collection.Name))
            .ToItems());
}
