using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Flow;

/// <summary>
/// Where exceptions end. A generator that throws loses all of its output, so whatever a stage throws becomes TC0001 here, and
/// everything else still comes out. Cancellation passes through.
/// </summary>
/// <param name="context">The generator's context: faults are reported there.</param>
/// <param name="subjectOf">Names what a stage was working on.</param>
/// <param name="probe">Called at the beginning of each piece of a stage's work, for tests that inject a fault; else null.</param>
internal sealed class FaultBoundary(IncrementalGeneratorInitializationContext context, Func<object?, FaultSubject> subjectOf, Action<string, object?>? probe)
{
    public IncrementalGeneratorInitializationContext Context => context;

    /// <summary>A function that never throws.</summary>
    /// <param name="stage">The stage that it belongs to.</param>
    /// <param name="compute">The function.</param>
    /// <param name="recover">Gives what stands in for a result; null leaves it out.</param>
    public Func<TIn, TShared, CancellationToken, Result<TOut?>> Guard<TIn, TShared, TOut>(
        string stage, Func<TIn, TShared, CancellationToken, TOut?> compute, Func<TIn, TOut?>? recover = null)
        where TOut : class? => (input, shared, cancellation) =>
        {
            try
            {
                probe?.Invoke(stage, input);
                return new Result<TOut?>(compute(input, shared, cancellation), null);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return new Result<TOut?>(recover?.Invoke(input), StageFault.Of(stage, subjectOf(input), exception));
            }
        };

    /// <summary>Reports the faults of a list's items.</summary>
    public void Report<T>(IncrementalValueProvider<Items<T>> items)
        where T : class, IEquatable<T> =>
        context.RegisterSourceOutput(items, static (output, items) =>
        {
            foreach (var fault in items.Faults)
            {
                Report(output, fault);
            }
        });

    /// <summary>Reports the fault of a value.</summary>
    public void Report<T>(IncrementalValueProvider<Result<T>> result)
        where T : class? =>
        context.RegisterSourceOutput(result, static (output, result) =>
        {
            if (result.Fault is { } fault)
            {
                Report(output, fault);
            }
        });

    /// <summary>Runs what writes code or reports findings; what it throws is reported in its place.</summary>
    public Action<SourceProductionContext, T> Guard<T>(string stage, Action<SourceProductionContext, T> emit) => (output, value) =>
    {
        try
        {
            probe?.Invoke(stage, value);
            emit(output, value);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report(output, StageFault.Of(stage, subjectOf(value), exception));
        }
    };

    private static void Report(SourceProductionContext output, StageFault fault) =>
        output.ReportDiagnostic(fault.ToDiagnosticInfo().ToDiagnostic(DiagnosticSeverity.Error));
}
