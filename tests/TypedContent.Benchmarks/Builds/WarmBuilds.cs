using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Measures the wait of an author who edits and builds, with the compiler server running.</summary>
internal static class WarmBuilds
{
    /// <summary>The first builds start the server, and the next ones still run code that is not fully optimized.</summary>
    private const int UnmeasuredBuilds = 3;

    public static void Run(BenchmarkOptions options, Workspace workspace, Report report)
    {
        var table = new Table(
            "warm-builds", "Warm builds: an edit, then dotnet build with the compiler server", "articles", "project", "edit", "wall s", "wall, ratio to floor");
        foreach (var size in options.SizesOr(10, 1_000, 10_000))
        {
            using var projects = new EditedProjects(workspace, size);
            using var server = new CompilerServer(projects.Floor.Folder);
            projects.Measure("warm", UnmeasuredBuilds, options.Runs, server.Build);
            projects.AddTo(table, run => run.Wall);
        }

        report.Show(table);
    }
}
