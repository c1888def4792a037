using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Declaring;

namespace TypedContent.Generator.Pipeline;

/// <summary>The stages from a project's files to compiled articles.</summary>
internal static class SourceStages
{
    public static IncrementalValueProvider<BuildSettings> ReadSettings(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildSettings.Read(options.GlobalOptions))
            .WithTrackingName(StageNames.Settings);

    public static IncrementalValueProvider<EmitSettings> SelectEmitSettings(this IncrementalValueProvider<BuildSettings> settings) =>
        settings.Select(static (settings, _) => new EmitSettings(settings.Namespace, settings.Accessibility, settings.IsPacked));

    public static IncrementalValuesProvider<SourceFile> FindSources(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<BuildSettings> settings)
    {
        var repeated = context.AdditionalTextsProvider.Collect().Select(static (files, _) => RepeatedFiles.Find(files)).WithTrackingName(StageNames.Files);
        var descriptions = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(FileDescriptions.FileName, StringComparison.Ordinal))
            .Select(static (file, cancellation) => FileDescriptions.Read(file.GetText(cancellation))!)
            .Where(static descriptions => descriptions is not null)
            .Gather()
            .Select(static (lists, _) => lists is [var list, ..] ? list : FileDescriptions.None)
            .WithTrackingName(StageNames.Descriptions);
        return context.AdditionalTextsProvider
            .Combine(repeated.And(descriptions.And(settings)))
            .SelectMany(static (pair, cancellation) =>
            {
                var (file, (repeated, (descriptions, settings))) = pair;
                return Joins.OneOrNone(repeated.Contains(file) ? null : SourceFile.Create(file, descriptions, settings, cancellation));
            })
            .WithTrackingName(StageNames.Sources);
    }

    /// <summary>The options that each collection's articles are compiled with.</summary>
    public static IncrementalValueProvider<CompilerPlan> PlanCompilers(this IncrementalValueProvider<Declarations> declarations, IncrementalValueProvider<BuildSettings> settings) =>
        declarations
            .And(settings)
            .Select(static (pair, _) => CompilerPlan.Of(pair.Right, pair.Left))
            .WithTrackingName(StageNames.Compilers);

    public static IncrementalValuesProvider<CompiledFile> Compile(
        this IncrementalValuesProvider<SourceFile> sources,
        IncrementalValueProvider<CompilerPlan> plan,
        Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> compiler)
    {
        // Compilers are made anew only with other options: an equal plan keeps the old ones, and with them all that was compiled.
        // In a new plan a file whose compiler equals its old one is not compiled again either.
        var compilers = plan.Select((plan, _) => new CompilerSet(plan, compiler));

        // All files are queued before the first is asked for: a stage is through with all of them before the next begins.
        var queue = CompilationQueue.ForThisMachine();
        return sources
            .Combine(compilers)
            .Select(static (pair, _) => new CompilationJob(pair.Left, pair.Right.For(pair.Left.Collection.Name)))
            .Select((job, cancellation) => queue.Add(job, cancellation))
            .SelectMany((job, cancellation) => queue.Finish(job, cancellation))
            .WithTrackingName(StageNames.Compiled);
    }

    public static IncrementalValuesProvider<ArticleModel> SelectModels(this IncrementalValuesProvider<CompiledFile> compiled, IncrementalValueProvider<BuildSettings> settings) =>
        compiled
            .Combine(settings)
            .SelectMany(static (pair, _) => OneOrNone(pair.Left.Article.Model, pair.Right))
            .WithTrackingName(StageNames.Models);

    /// <summary>The article, unless it is a draft that the project leaves out.</summary>
    public static ImmutableArray<ArticleModel> OneOrNone(ArticleModel model, BuildSettings settings) => Joins.OneOrNone(settings.IncludeDrafts || !model.Draft ? model : null);

    /// <summary>The collections that the package's targets know of, also without files, those that files name, and those that the project's C# declares.</summary>
    public static IncrementalValueProvider<Items<CollectionInfo>> FindCollections(
        this IncrementalValuesProvider<SourceFile> sources, IncrementalValueProvider<BuildSettings> settings, IncrementalValueProvider<Declarations> declarations) =>
        sources
            .Select(static (file, _) => file.Collection)
            .Gather()
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
