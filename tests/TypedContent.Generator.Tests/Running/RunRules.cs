using System.Text;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Stages;

namespace TypedContent.Generator.Tests.Running;

/// <summary>Rules for every run of the generator, independent of the test.</summary>
internal static class RunRules
{
    public static void AssertDidNotFail(GeneratorRunResult result) => Assert.Null(result.Exception);

    /// <summary>Asserts that a second run over the same content reused all results of the first one.</summary>
    /// <param name="run">The first run.</param>
    /// <param name="result">The result of the second run.</param>
    /// <param name="compiledArticles">The number of articles it compiled.</param>
    public static void AssertNothingRanAgain(GeneratorRun run, GeneratorRunResult result, int compiledArticles)
    {
        Assert.Equal(0, compiledArticles);
        Assert.Empty(GeneratorRun.ValuesOf(result).Where(stage => !ReferenceEquals(stage.Value, run.Values[stage.Key])).Select(stage => stage.Key));
        Assert.Empty(GeneratorRun.FindWritten(result, run.Result));
    }

    public static void AssertHoldsOnToNothing(GeneratorRun run) => Assert.Empty(ModelWalker.FindCompilerObjects(run.Values));

    /// <summary>Asserts that the generated code compiles without a warning, including its documentation comments.</summary>
    public static void AssertCompiles(GeneratorRun run)
    {
        var generated = run.Result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
        var faults = run.Project.Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                || (diagnostic.Severity == DiagnosticSeverity.Warning && (diagnostic.Location.SourceTree is not { } tree || generated.Contains(tree))))
            .ToArray();
        Assert.True(faults.Length == 0, Describe(faults));
    }

    private static string Describe(Diagnostic[] faults)
    {
        var text = new StringBuilder();
        foreach (var fault in faults.Take(10))
        {
            text.Append(fault).Append('\n');
            if (fault.Location.SourceTree is { } tree)
            {
                text.Append("    ").Append(tree.GetText().Lines[fault.Location.GetLineSpan().StartLinePosition.Line]).Append('\n');
            }
        }

        return text.ToString();
    }
}
