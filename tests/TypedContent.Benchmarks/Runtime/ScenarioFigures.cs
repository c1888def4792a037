using System.Globalization;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>What a scenario took in a process of its own.</summary>
/// <param name="Milliseconds">From before the first touch of any content, as the program itself saw it.</param>
/// <param name="ProcessMilliseconds">The whole process, from its start to its end.</param>
/// <param name="AllocatedBytes">What was allocated on the managed heap.</param>
/// <param name="KeptBytes">What of that is left after a full collection.</param>
internal sealed record ScenarioFigures(double Milliseconds, double ProcessMilliseconds, double AllocatedBytes, double KeptBytes)
{
    public static ScenarioFigures Of(Measurement measurement)
    {
        var figures = measurement.Output.Trim().Split(';').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new ScenarioFigures(figures[0] / 1000, measurement.Wall.TotalMilliseconds, figures[1], figures[2]);
    }

    public static ScenarioFigures Median(IReadOnlyCollection<ScenarioFigures> runs) => new(
        runs.Select(run => run.Milliseconds).Median(),
        runs.Select(run => run.ProcessMilliseconds).Median(),
        runs.Select(run => run.AllocatedBytes).Median(),
        runs.Select(run => run.KeptBytes).Median());
}
