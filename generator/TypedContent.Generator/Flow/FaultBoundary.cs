using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Flow;

/// <summary>
/// Catches exceptions. A generator that throws loses all of its output, so an exception in a stage becomes TC0001 here, and everything else is still generated.
/// Cancellation passes through.
/// </summary>
/// <param name="subjectOf">Returns the name of the thing that a stage was working on.</param>
/// <param name="probe">Called before each piece of a stage's work, for tests that inject a fault; otherwise null.</param>
internal sealed class FaultBoundary(Func<object?, FaultSubject> subjectOf, Action<string, object?>? probe)
{
    /// <summary>Makes a function that never throws.</summary>
    /// <param name="stage">The stage that it belongs to.</param>
    /// <param name="compute">The function.</param>
    /// <param name="recover">Returns a replacement for a failed result; null leaves it out.</param>
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

    /// <summary>Wraps an action that writes code or reports findings. An exception is reported instead.</summary>
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

    public static void Report(SourceProductionContext output, StageFault fault) =>
        output.ReportDiagnostic(fault.ToDiagnosticInfo().ToDiagnostic(DiagnosticSeverity.Error));
}
