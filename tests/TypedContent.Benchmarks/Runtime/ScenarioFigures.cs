using System.Globalization;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>The cost of a scenario in its own process.</summary>
/// <param name="Milliseconds">The time from before the first access to content, measured by the program itself.</param>
/// <param name="ProcessMilliseconds">The time of the whole process.</param>
/// <param name="AllocatedBytes">The bytes allocated on the managed heap.</param>
/// <param name="KeptBytes">The bytes that remain after a full garbage collection.</param>
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
