using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Measures an edit on a build server that keeps <c>obj</c>: the compiler is started for each build.</summary>
internal static class FreshBuilds
{
    public static void Run(BenchmarkOptions options, Workspace workspace, Report report)
    {
        var table = new Table(
            "fresh-builds",
            "Builds after the first: an edit, then dotnet build without the compiler server",
            "articles",
            "project",
            "edit",
            "CPU s",
            "CPU, ratio to floor",
            "wall s",
            "wall, ratio to floor");
        foreach (var size in options.SizesOr(10, 1_000, 10_000))
        {
            using var projects = new EditedProjects(workspace, size);
            projects.BuildCold();
            projects.Measure("fresh", unmeasured: 0, options.Runs, project => project.BuildFresh());
            projects.AddTo(table, run => run.Cpu, run => run.Wall);
        }

        report.Show(table);
    }
}
