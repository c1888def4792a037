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
/// Runs the generator for all tests. It runs the driver twice, the second time with new objects of the same content, as a build does. It asserts that nothing
/// ran again, that no stage holds on to the compilation, and that the generated code compiles without a warning.
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

    /// <summary>A project without files. Compilations made from it share its references, which are bound once.</summary>
    private static readonly CSharpCompilation s_project = CSharpCompilation.Create(
        "Sample",
        references: s_references,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, deterministic: true));

    /// <summary>Runs the generator over a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="compile">A replacement for the article compiler; null for the real one.</param>
    /// <param name="trackSteps">
    /// False to check the second run only by what is compiled and written. When it tracks steps, the driver of Roslyn 5.0 loses an input if another one was
    /// removed and all others were replaced (see dotnet/roslyn#67634).
    /// </param>
    public static GeneratorRun Run(Site site, Func<ArticleSource, CancellationToken, CompiledArticle>? compile = null, bool trackSteps = true)
    {
        var counter = new CompilationCounter();
        var generator = new ContentGenerator(
            options => counter.Count(compile ?? new ArticleCompiler(options, CSharpClassifier.Instance).Compile),
            new CompilationMemo(capacity: 10_000_000),
            counter.CountWork);
        return Run(site, generator, counter, trackSteps);
    }

    /// <summary>Runs the given generator over a site.</summary>
    internal static GeneratorRun Run(Site site, ContentGenerator generator, CompilationCounter counter, bool trackSteps)
    {
        var driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));
        return Run(site, driver, counter, previous: null, generator);
    }

    /// <summary>Runs a driver again. As in an editor, files that did not change keep their objects.</summary>
    internal static GeneratorRun Run(Site site, GeneratorDriver driver, CompilationCounter counter, GeneratorRun? previous, ContentGenerator generator)
    {
        var compilation = Compile(site);
        var inputs = previous?.Inputs.ChangeTo(site) ?? new SiteInputs(site);
        counter.Reset();
        var ran = Update(driver, inputs).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var work = counter.Work;
        var compiled = counter.Reset();

        var newInputs = new SiteInputs(site);
        var ranAgain = Update(ran, newInputs).RunGenerators(compilation.Clone());

        var run = new GeneratorRun(
            newInputs,
            ranAgain,
            counter,
            ran.GetRunResult().Results.Single(),
            (CSharpCompilation)generated,
            previous) { CompiledArticles = compiled, Work = work, Generator = generator };
        RunRules.AssertDidNotFail(run.Result);
        RunRules.AssertNothingRanAgain(run, ranAgain.GetRunResult().Results.Single(), counter.Reset());
        RunRules.AssertHoldsOnToNothing(run);
        RunRules.AssertCompiles(run);
        return run;
    }

    /// <summary>Runs a driver over a site once, without checks.</summary>
    internal static GeneratorDriver Drive(Site site, GeneratorDriver driver) => Update(driver, new SiteInputs(site)).RunGenerators(Compile(site));

    /// <summary>Runs the generator over a site, and then the analyzer over the resulting project, as a build does.</summary>
    /// <returns>The analyzer's diagnostics, in the order of the files.</returns>
    internal static async Task<string[]> Analyze(Site site)
    {
        var inputs = new SiteInputs(site);
        Update(CSharpGeneratorDriver.Create(new ContentGenerator()), inputs).RunGeneratorsAndUpdateCompilation(Compile(site), out var compilation, out _);
        var diagnostics = await compilation
            .WithAnalyzers([new ContentAnalyzer()], new AnalyzerOptions(inputs.Texts, inputs.Options))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(DiagnosticText.Of)];
    }

    /// <summary>Creates a driver for <see cref="Compile(Site, GeneratorDriver)"/>.</summary>
    internal static GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        new ContentGenerator(static options => new ArticleCompiler(options, CSharpClassifier.Instance).Compile, new CompilationMemo(capacity: 10_000_000)));

    /// <summary>Compiles the project with its generated code, as an editor does after each edit, without checks.</summary>
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
    internal static CSharpCompilation Compile(Site site) => s_project.AddSyntaxTrees(
        site.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, ParseOptionsOf(site), source.Key, System.Text.Encoding.UTF8)));

    private static CSharpParseOptions ParseOptionsOf(Site site) => new(site.Language, DocumentationMode.Diagnose);
}
