using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Running;

/// <summary>What a run of the generator gave.</summary>
internal sealed class GeneratorRun(
    SiteInputs inputs, GeneratorDriver driver, CompilationCounter counter, GeneratorRunResult result, CSharpCompilation compilation, GeneratorRun? previous)
{
    public Site Site => inputs.Site;

    public GeneratorRunResult Result => result;

    /// <summary>The project with what was generated, and with the content pack where one was written.</summary>
    public EmittedProject Project { get; } = EmittedProject.Of(compilation, EmittedProject.PackOf(inputs.Site));

    /// <summary>What the driver was handed last.</summary>
    public SiteInputs Inputs => inputs;

    /// <summary>The generated code, by hint name.</summary>
    public SortedDictionary<string, string> Sources { get; } = new(
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>The diagnostics as a build writes them, in the order in which they were reported.</summary>
    public IReadOnlyList<string> Findings { get; } = [.. result.Diagnostics.Select(DiagnosticText.Of)];

    /// <summary>The generated files that were written in this run; the others are those of the run before.</summary>
    public IReadOnlyList<string> WrittenFiles { get; } = FindWritten(result, previous?.Result);

    public required ContentGenerator Generator { get; init; }

    /// <summary>How many articles were compiled in this run.</summary>
    public required int CompiledArticles { get; init; }

    /// <summary>Runs the same driver after a change.</summary>
    public GeneratorRun Then(Func<Site, Site> change) => GeneratorRunner.Run(change(Site), driver, counter, this, Generator);

    /// <summary>How many outputs of a stage are new or others than before; of a list how many of its items.</summary>
    public int Changes(string stage)
    {
        var before = previous?.OutputsOf(stage).SelectMany(output => ItemsOf(output.Value)).ToHashSet(ReferenceEqualityComparer.Instance) ?? [];
        return OutputsOf(stage)
            .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Sum(output => ItemsOf(output.Value).Count(item => !before.Contains(item)));
    }

    /// <summary>How often a stage did its work in this run; of a list that came out another one, for how many of its items.</summary>
    public int Executions(string stage) => OutputsOf(stage)
        .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed))
        .Sum(output => output is { Reason: IncrementalStepRunReason.Modified, Value: IItems { Computed: > 0 } items } ? items.Computed : 1);

    /// <summary>Loads the project, to look at real values. A project in C# is compiled by way of a content pack too, and says the same.</summary>
    public LoadedSite Load()
    {
        var loaded = LoadedSite.Of(Project.Pack is null ? Project : EmittedProject.Of(compilation, pack: null));
        PackedTwin.AssertSaysTheSame(this, loaded);
        return loaded;
    }

    /// <summary>Loads a project that embeds a content pack.</summary>
    public LoadedSite Load(byte[] pack) =>
        LoadedSite.Of(Project.Pack is { } known && known.AsSpan().SequenceEqual(pack) ? Project : EmittedProject.Of(compilation, pack));

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> OutputsOf(string stage)
    {
        Assert.True(result.TrackedSteps.Count > 0, "The driver kept no account of its steps: nothing can be said of a stage.");
        return result.TrackedSteps.TryGetValue(stage, out var steps) ? steps.SelectMany(step => step.Outputs) : [];
    }

    private static IEnumerable<object> ItemsOf(object value) => value is IItems items ? items.All : [value];

    /// <summary>The files of a result that are not the ones of another.</summary>
    public static string[] FindWritten(GeneratorRunResult result, GeneratorRunResult? before)
    {
        var known = before?.GeneratedSources.Select(source => source.SourceText).ToHashSet<object>(ReferenceEqualityComparer.Instance) ?? [];
        return [.. result.GeneratedSources.Where(source => !known.Contains(source.SourceText)).Select(source => source.HintName).Order(StringComparer.Ordinal)];
    }
}
