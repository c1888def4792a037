using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Builds;

/// <summary>
/// Builds from scratch without the compiler server. The kinds of projects take turns, so that a slower phase of the machine affects all of them.
/// </summary>
internal static class ColdBuilds
{
    /// <summary>Above this size, generating everything as C# takes minutes and shows nothing new.</summary>
    private const int LargestInCode = 1_000;

    public static void Run(BenchmarkOptions options, Workspace workspace, Report report)
    {
        var table = new Table(
            "builds",
            "Cold builds: dotnet build --no-incremental, no compiler server",
            "articles",
            "project",
            "CPU s",
            "CPU, ratio to floor",
            "wall s",
            "wall, ratio to floor",
            "largest process MB",
            "dll MB",
            "pdb MB");
        foreach (var size in options.SizesOr(10, 100, 1_000, 10_000))
        {
            Measure(size, options.Runs, workspace, table);
        }

        report.Show(table);
    }

    private static void Measure(int size, int runs, Workspace workspace, Table table)
    {
        ProjectKind[] kinds = size <= LargestInCode ? [ProjectKind.Floor, ProjectKind.Pack, ProjectKind.Code] : [ProjectKind.Floor, ProjectKind.Pack];
        var projects = kinds.Select(kind => new ConsumerProject(workspace, kind, size).Restore()).ToArray();
        var measured = projects.ToDictionary(project => project.Kind, _ => new List<Measurement>());
        for (var run = 1; run <= runs; run++)
        {
            foreach (var project in projects)
            {
                Report.Progress($"cold build: {size} articles, {project.Kind}, run {run} of {runs}");
                measured[project.Kind].Add(project.BuildCold());
            }
        }

        var (floorCpu, floorWall) = MedianOf(measured[ProjectKind.Floor]);
        foreach (var project in projects)
        {
            var (cpu, wall) = MedianOf(measured[project.Kind]);
            table.Add(
                size,
                project.Kind,
                cpu,
                cpu / floorCpu,
                wall,
                wall / floorWall,
                measured[project.Kind].Max(one => one.PeakBytes).Megabytes(),
                project.AssemblyBytes.Megabytes(),
                project.SymbolBytes.Megabytes());
            project.Dispose();
        }
    }

    private static (double Cpu, double Wall) MedianOf(List<Measurement> runs) =>
        (runs.Select(run => run.Cpu.TotalSeconds).Median(), runs.Select(run => run.Wall.TotalSeconds).Median());
}
