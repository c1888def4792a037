using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Findings;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Reporting;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Stages;

/// <summary>The stages from a project's files to compiled articles.</summary>
internal static class SourceStages
{
    public static Stage<BuildSettings> ReadSettings(this Pipeline pipeline) =>
        pipeline.Input(pipeline.Context.AnalyzerConfigOptionsProvider)
            .Select(StageNames.Settings, new BuildSettings(), static options => BuildSettings.Read(options.GlobalOptions));

    public static Stage<EmitSettings> SelectEmitSettings(this Stage<BuildSettings> settings) =>
        settings.Project(static settings => new EmitSettings(settings.Namespace, settings.Accessibility, settings.IsPacked) { HasSearch = settings.HasSearch });

    public static Stage<GivenFiles> ReadGivenFiles(this Pipeline pipeline) =>
        pipeline.Input(pipeline.Context.AdditionalTextsProvider.Collect().Select(static (files, _) => new GivenFiles(files)));

    /// <summary>What the project's items say of its files.</summary>
    public static Stage<FileDescriptions> ReadDescriptions(this Stage<GivenFiles> files, Stage<BuildSettings> settings) =>
        files.ReadFirst(StageNames.Descriptions, FileDescriptions.FileName, settings, FileDescriptions.None, static (text, _) => FileDescriptions.Read(text));

    /// <summary>The articles among the files that the compiler was given.</summary>
    public static Stage<Items<SourceFile>> FindSources(this Stage<GivenFiles> files, Stage<FileDescriptions> descriptions, Stage<BuildSettings> settings)
    {
        var sources = files.SelectEachParallel(
            StageNames.Sources,
            descriptions.CombineWith(settings),
            static (file, project, cancellation) => SourceFile.Create(file, project.Left, project.Right, cancellation));
        var repeated = sources.ProjectEach(static file => file.Path).Project(FindRepeated);

        // A project may name a file more than once: once is enough.
        return sources.CombineWith(repeated).Project(static given => given.Right.Count == 0
            ? given.Left
            : given.Left.GroupBy(source => source.Path, StringComparer.Ordinal).Select(same => same.First()).ToItems());
    }

    /// <summary>The files that give keys to the articles below their folders.</summary>
    public static Stage<Items<DefaultsFile>> FindDefaults(this Stage<GivenFiles> files, Stage<FileDescriptions> descriptions, Stage<BuildSettings> settings) =>
        files.SelectEachParallel(
            StageNames.Defaults,
            descriptions.CombineWith(settings),
            static (file, project, cancellation) => DefaultsFile.Create(file, project.Left, project.Right, cancellation));

    /// <summary>The articles, each with the defaults of its folders.</summary>
    public static Stage<Items<SourceFile>> WithDefaults(this Stage<Items<SourceFile>> sources, Stage<Items<DefaultsFile>> defaults) =>
        sources.SelectEach(
            StageNames.Defaulted, defaults, static (file, defaults) => defaults.Count == 0 ? file : file.WithDefaults(defaults), recover: static file => file);

    /// <summary>The files that articles may show or include.</summary>
    public static Stage<Items<IncludableFile>> FindIncludable(
        this Stage<GivenFiles> files, Stage<FileDescriptions> descriptions, Stage<BuildSettings> settings) =>
        files.SelectEachParallel(
            StageNames.Includable,
            descriptions.CombineWith(settings),
            static (file, project, cancellation) => IncludableFile.Create(file, project.Left, project.Right, cancellation));

    /// <summary>The same, with the articles that others include.</summary>
    public static Stage<Items<IncludableFile>> WithIncludedArticles(this Stage<Items<IncludableFile>> files, Stage<Items<SourceFile>> sources)
    {
        var names = sources.ProjectEach(static file => file.FindPartNames()).Concat(files.ProjectEach(static file => file.FindPartNames()));
        return files.Concat(sources
            .CombineWith(files)
            .CombineWith(names)
            .Project(static given => given.Right.Count == 0 ? [] : PartNames.FindArticles(given.Right, given.Left.Left, given.Left.Right).ToItems()));
    }

    /// <summary>The articles, each with the files that it may show or include: an edit of such a file compiles only those again.</summary>
    public static Stage<Items<SourceFile>> WithIncludes(this Stage<Items<SourceFile>> sources, Stage<Items<IncludableFile>> files) =>
        sources.SelectEach(StageNames.Including, files, static (file, files) => file.WithIncludes(files), recover: static file => file);

    /// <summary>The articles, each with the project's values if it names any.</summary>
    public static Stage<Items<SourceFile>> WithVariables(this Stage<Items<SourceFile>> sources, Stage<BuildSettings> settings) =>
        sources.SelectEach(
            StageNames.Valued,
            settings.Project(static settings => new ContentVariables(settings.Variables)),
            static (file, variables) => file.WithVariables(variables.All),
            recover: static file => file);

    /// <summary>What is wrong with files of defaults, each reported there and once.</summary>
    public static Stage<Items<DiagnosticInfo>> FindDefaultFaults(
        this Stage<Items<DefaultsFile>> defaults, Stage<Items<CollectionPlan>> plans, Stage<BuildSettings> settings) =>
        defaults
            .CombineWith(plans.CombineWith(settings))
            .SelectList(StageNames.DefaultFindings, static given => given.Left.SelectMany(
                file => DefaultFindings.Of(file, given.Right.Left, given.Right.Right)));

    /// <summary>The files that another one stands for.</summary>
    public static Stage<Items<SecondIndex>> FindSecondIndexes(this Stage<Items<SourceFile>> sources) =>
        sources.ProjectEach(FolderPages.Of).Project(FolderPages.FindSecond);

    /// <summary>The articles without those that another one stands for.</summary>
    public static Stage<Items<SourceFile>> WithoutSecondIndexes(this Stage<Items<SourceFile>> sources, Stage<Items<SecondIndex>> second) =>
        sources.CombineWith(second).Project(static given =>
        {
            if (given.Right.Count == 0)
            {
                return given.Left;
            }

            var paths = new HashSet<string>(given.Right.Select(second => second.Path), StringComparer.Ordinal);
            return given.Left.Where(source => !paths.Contains(source.Path)).ToItems();
        });

    public static Stage<Items<DiagnosticInfo>> SelectFindings(this Stage<Items<SecondIndex>> second) => second.Project(static second => second
        .Select(index => new DiagnosticInfo(FindingIds.SecondIndex, new FileLocation(index.Path, default), [index.ProjectPath, index.Page]))
        .ToItems());

    /// <summary>What is never an article although the project's globs find it: said once.</summary>
    public static Stage<Items<DiagnosticInfo>> FindLeftOut(this Stage<GivenFiles> files, Stage<FileDescriptions> descriptions, Stage<BuildSettings> settings) =>
        files
            .SelectEachParallel(
                StageNames.LeftOut,
                descriptions.CombineWith(settings),
                static (file, project, cancellation) => SourceFile.FindLeftOut(file, project.Left, project.Right, cancellation))
            .Project(LeftOutFindings.Of);

    /// <summary>Which collections there are, and what the project says of each. No article is looked at for it.</summary>
    public static Stage<Items<CollectionPlan>> PlanCollections(
        this Stage<Items<SourceFile>> sources, Stage<BuildSettings> settings, Stage<Declarations> declarations)
    {
        var planner = settings.CombineWith(declarations).Project(static given => new CollectionPlanner(given.Left, given.Right));
        return sources
            .ProjectEach(static file => file.Collection)
            .CombineWith(planner)
            .SelectList(
                StageNames.Collections,
                static given => given.Right.FindCollections(given.Left),
                recover: static given => CollectionPlanner.Distinct(given.Left))
            .SelectEach(StageNames.Planned, planner, static (collection, planner) => planner.Plan(collection), recover: CollectionPlanner.PlanByName);
    }

    /// <summary>Where what articles are compiled to is kept for the next build; empty where nothing is, as in an editor.</summary>
    public static Stage<string> FindMemoPath(this Stage<string> packPath, Stage<BuildSettings> settings) =>
        packPath.CombineWith(settings).Project(static given => given is { Left.Length: > 0, Right.KeepsMemo: true } ? given.Left + ".memo" : "");

    /// <summary>
    /// What compiles the articles of each collection. Created again only with other options: an equal plan keeps the old ones, and with them all that was
    /// compiled.
    /// </summary>
    public static Stage<FileCompilers> CreateCompilers(
        this Stage<Items<CollectionPlan>> plans,
        Func<CompilerOptions, Func<ArticleSource, CancellationToken, CompiledArticle>> compiler,
        CompilationMemo memo,
        Stage<string> keptAt) =>
        plans
            .Project(static plans => plans.Select(plan => new Keyed<CompilerOptions>(plan.Name, plan.Compiler)).ToItems())
            .CombineWith(keptAt)
            .Select(
                StageNames.Compilers, new FileCompilers([], compiler, memo), given => new FileCompilers(given.Left, compiler, memo, given.Right));

    /// <summary>What the articles become: rendered and sanitized here, once.</summary>
    public static Stage<Items<CompiledFile>> Compile(this Stage<Items<SourceFile>> sources, Stage<FileCompilers> compilers) =>
        sources
            .SelectEachParallel(
                StageNames.Compiled,
                compilers,
                static (file, compilers, cancellation) => compilers.For(file.Collection.Name).Compile(file, cancellation),
                recover: FileCompiler.StandIn)
            .Flatten();

    /// <summary>The times of the articles' last commits, where the project asks for them.</summary>
    public static Stage<GitDates> ReadGitDates(this Stage<GivenFiles> files, Stage<BuildSettings> settings) =>
        files.ReadFirst(
            StageNames.GitDates, GitDates.FileName, settings.Project(static settings => settings.Compiler.TimeZone), GitDates.None, GitDates.Read);

    /// <summary>The articles, each with the time of its last commit. A new time compiles no body again.</summary>
    public static Stage<Items<CompiledFile>> WithGitDates(this Stage<Items<CompiledFile>> compiled, Stage<GitDates> dates) =>
        compiled.SelectEach(StageNames.Dated, dates, static (file, dates) => dates.AddTo(file), recover: static file => file);

    /// <summary>Keeps for the next build what was compiled in this one.</summary>
    public static void Keep(this Stage<Items<CompiledFile>> compiled, Stage<FileCompilers> compilers) =>
        compilers.CombineWith(compiled).Emit(StageNames.MemoWriting, static (_, given) => given.Left.Save());

    /// <summary>The articles that are published; without drafts where the project leaves them out.</summary>
    public static Stage<Items<ArticleModel>> SelectModels(this Stage<Items<CompiledFile>> compiled, Stage<BuildSettings> settings) =>
        compiled.SelectEach(StageNames.Models, settings, static (file, settings) => settings.Publishes(file.Article.Model) ? file.Article.Model : null);

    private static Items<string> FindRepeated(Items<string> paths)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return paths.Where(path => !known.Add(path)).ToItems();
    }
}
