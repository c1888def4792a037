using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Generator.Analysis;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Highlighting;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Stages;

namespace TypedContent.Generator.Tests.Running;

/// <summary>
/// What every test of the generator goes through. It runs the driver twice, the second time with new objects of the same
/// content, as a build does; asserts that nothing ran again and that no stage holds on to the compilation; and compiles what
/// was generated, without a warning.
/// </summary>
internal static class GeneratorRunner
{
    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "TypedContent.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Up to how many files the driver keeps account of its steps: what that costs grows with the square of their number.</summary>
    private const int MostTrackedFiles = 256;

    /// <summary>Runs the generator over a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="compile">A compiler of articles that the test brings; else the real one.</param>
    /// <param name="trackSteps">
    /// False to judge the second run by what is compiled and written alone: keeping account of its steps, the driver of Roslyn 5.0
    /// loses an input after one was removed and all others were replaced (see dotnet/roslyn#67634).
    /// </param>
    public static GeneratorRun Run(Site site, Func<ArticleSource, CancellationToken, CompiledArticle>? compile = null, bool trackSteps = true)
    {
        var counter = new CompilationCounter();
        var generator = new ContentGenerator(
            options => counter.Count(compile ?? new ArticleCompiler(options, CSharpClassifier.Instance).Compile), new CompilationMemo(capacity: 10_000_000));
        return Run(site, generator, counter, trackSteps);
    }

    /// <summary>Runs a generator of its own over a site.</summary>
    internal static GeneratorRun Run(Site site, ContentGenerator generator, CompilationCounter counter, bool trackSteps)
    {
        var driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps && site.Files.Count < MostTrackedFiles));
        return Run(site, driver, counter, previous: null, generator);
    }

    /// <summary>Runs a driver that ran before. A file that did not change keeps its object, as in an editor.</summary>
    internal static GeneratorRun Run(Site site, GeneratorDriver driver, CompilationCounter counter, GeneratorRun? previous, ContentGenerator generator)
    {
        var compilation = Compile(site);
        var inputs = previous?.Inputs.ChangeTo(site) ?? new SiteInputs(site);
        counter.Reset();
        var ran = Update(driver, inputs).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var compiled = counter.Reset();

        var newInputs = new SiteInputs(site);
        var ranAgain = Update(ran, newInputs).RunGenerators(compilation.Clone());

        var run = new GeneratorRun(
            newInputs,
            ranAgain,
            counter,
            ran.GetRunResult().Results.Single(),
            (CSharpCompilation)generated,
            previous) { CompiledArticles = compiled, Generator = generator };
        RunRules.AssertDidNotFail(run.Result);
        RunRules.AssertNothingRanAgain(run, ranAgain.GetRunResult().Results.Single(), counter.Reset());
        RunRules.AssertHoldsOnToNothing(run.Result);
        RunRules.AssertCompiles(run);
        return run;
    }

    /// <summary>Runs a driver over a site once, and judges nothing.</summary>
    internal static GeneratorDriver Drive(Site site, GeneratorDriver driver) => Update(driver, new SiteInputs(site)).RunGenerators(Compile(site));

    /// <summary>Runs the generator over a site, and then the analyzer over what it made of the project, as a build does.</summary>
    /// <returns>What the analyzer reports, in the order of the files.</returns>
    internal static async Task<string[]> Analyze(Site site)
    {
        var inputs = new SiteInputs(site);
        Update(CSharpGeneratorDriver.Create(new ContentGenerator()), inputs).RunGeneratorsAndUpdateCompilation(Compile(site), out var compilation, out _);
        var diagnostics = await compilation
            .WithAnalyzers([new ContentAnalyzer(), new ComponentAnalyzer()], new AnalyzerOptions(inputs.Texts, inputs.Options))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(DiagnosticText.Of)];
    }

    /// <summary>A driver for <see cref="Compile(Site, GeneratorDriver)"/>.</summary>
    internal static GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        new ContentGenerator(static options => new ArticleCompiler(options, CSharpClassifier.Instance).Compile, new CompilationMemo(capacity: 10_000_000)));

    /// <summary>The project with what is generated, as an editor compiles it after each edit. Nothing is judged.</summary>
    internal static (CSharpCompilation Compilation, GeneratorDriver Driver) Compile(Site site, GeneratorDriver driver)
    {
        var ran = Update(driver, new SiteInputs(site)).RunGeneratorsAndUpdateCompilation(Compile(site), out var compilation, out _);
        return ((CSharpCompilation)compilation, ran);
    }

    /// <summary>Hands a driver other inputs.</summary>
    internal static GeneratorDriver Update(GeneratorDriver driver, SiteInputs inputs) => driver
        .WithUpdatedParseOptions(ParseOptionsOf(inputs.Site))
        .WithUpdatedAnalyzerConfigOptions(inputs.Options)
        .ReplaceAdditionalTexts(inputs.Texts);

    /// <summary>The project's own C#, without what is generated.</summary>
    internal static CSharpCompilation Compile(Site site) => CSharpCompilation.Create(
        "Sample",
        site.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, ParseOptionsOf(site), source.Key, System.Text.Encoding.UTF8)),
        s_references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, deterministic: true));

    private static CSharpParseOptions ParseOptionsOf(Site site) => new(site.Language, DocumentationMode.Diagnose);
}
