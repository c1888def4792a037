using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Running;

/// <summary>The results of a generator run.</summary>
internal sealed class GeneratorRun(
    SiteInputs inputs, GeneratorDriver driver, CompilationCounter counter, GeneratorRunResult result, CSharpCompilation compilation, GeneratorRun? previous)
{
    public Site Site => inputs.Site;

    public GeneratorRunResult Result => result;

    /// <summary>The project with the generated code and, if one was written, the content pack.</summary>
    public EmittedProject Project { get; } = EmittedProject.Of(compilation, EmittedProject.PackOf(inputs.Site));

    /// <summary>The inputs of the driver's last run.</summary>
    public SiteInputs Inputs => inputs;

    /// <summary>The generated code, by hint name.</summary>
    public SortedDictionary<string, string> Sources { get; } = new(
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>The diagnostics as in a build log, in the order in which they were reported.</summary>
    public IReadOnlyList<string> Findings { get; } = [.. result.Diagnostics.Select(DiagnosticText.Of)];

    /// <summary>The generated files written in this run. The others are unchanged from the run before.</summary>
    public IReadOnlyList<string> WrittenFiles { get; } = FindWritten(result, previous?.Result);

    public required ContentGenerator Generator { get; init; }

    /// <summary>The number of articles compiled in this run.</summary>
    public required int CompiledArticles { get; init; }

    /// <summary>Runs the same driver after a change.</summary>
    public GeneratorRun Then(Func<Site, Site> change) => GeneratorRunner.Run(change(Site), driver, counter, this, Generator);

    /// <summary>The number of values of a stage that are new or changed in this run. For a list, the number of such items.</summary>
    public int Changes(string stage)
    {
        var before = previous is null ? [] : ItemsOf(previous.ValueOf(stage)).ToHashSet(ReferenceEqualityComparer.Instance);
        return ItemsOf(ValueOf(stage)).Count(item => !before.Contains(item));
    }

    /// <summary>How many pieces of work a stage did in this run. For a list, the number of items computed.</summary>
    public int Executions(string stage) => Work.GetValueOrDefault(stage);

    /// <summary>The pieces of work of each stage in this run; those that did none are left out.</summary>
    public required IReadOnlyDictionary<string, int> Work { get; init; }

    /// <summary>The values of all stages that have names; empty if the driver did not track its steps.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; } = ValuesOf(result);

    public static IReadOnlyDictionary<string, object?> ValuesOf(GeneratorRunResult result) =>
        result.TrackedSteps.TryGetValue(Pipeline.StepName, out var steps)
            ? ((Frame)steps.Single().Outputs.Single().Value).Named.ToDictionary(stage => stage.Key, stage => stage.Value, StringComparer.Ordinal)
            : new Dictionary<string, object?>();

    /// <summary>Loads the project to read real values. A project in C# is also compiled with a content pack, and both must agree.</summary>
    public LoadedSite Load()
    {
        var loaded = LoadedSite.Of(Project.Pack is null ? Project : EmittedProject.Of(compilation, pack: null));
        PackedTwin.AssertSaysTheSame(this, loaded);
        return loaded;
    }

    /// <summary>Loads a project that embeds a content pack.</summary>
    public LoadedSite Load(byte[] pack) =>
        LoadedSite.Of(Project.Pack is { } known && known.AsSpan().SequenceEqual(pack) ? Project : EmittedProject.Of(compilation, pack));

    private object? ValueOf(string stage)
    {
        Assert.True(Values.Count > 0, "The driver kept no account of its steps: nothing can be said of a stage.");
        return Values[stage];
    }

    private static IEnumerable<object> ItemsOf(object? value) => value is IItems items ? items.All : value is null ? [] : [value];

    /// <summary>The files of a result that are not unchanged from an earlier result.</summary>
    public static string[] FindWritten(GeneratorRunResult result, GeneratorRunResult? before)
    {
        var known = before?.GeneratedSources.Select(source => source.SourceText).ToHashSet<object>(ReferenceEqualityComparer.Instance) ?? [];
        return [.. result.GeneratedSources.Where(source => !known.Contains(source.SourceText)).Select(source => source.HintName).Order(StringComparer.Ordinal)];
    }
}
