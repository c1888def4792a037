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
            Measure(size, options.Runs, workspace, table);
        }

        report.Show(table);
    }

    private static void Measure(int size, int runs, Workspace workspace, Table table)
    {
        using var floor = new ConsumerProject(workspace, ProjectKind.Floor, size).Restore();
        using var pack = new ConsumerProject(workspace, ProjectKind.Pack, size).Restore();
        using var server = new CompilerServer(floor.Folder);
        (ConsumerProject Project, string Edit, Action Change, List<double> Wall)[] cases =
        [
            (floor, "C#", floor.EditProgram, []),
            (pack, "C#", pack.EditProgram, []),
            (pack, "one article", pack.EditArticle, []),
            (floor, "none", () => { }, []),
            (pack, "none", () => { }, []),
        ];
        for (var run = 1 - UnmeasuredBuilds; run <= runs; run++)
        {
            foreach (var one in cases)
            {
                Report.Progress($"warm build: {size} articles, {one.Project.Kind}, edit of {one.Edit}, run {run} of {runs}");
                one.Change();
                var wall = server.Build(one.Project).Wall.TotalSeconds;
                if (run > 0)
                {
                    one.Wall.Add(wall);
                }
            }
        }

        foreach (var one in cases)
        {
            var beside = cases.First(other => other.Project == floor && (other.Edit == "none") == (one.Edit == "none"));
            table.Add(size, one.Project.Kind, one.Edit, one.Wall.Median(), one.Wall.Median() / beside.Wall.Median());
        }
    }
}
