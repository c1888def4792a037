using TypedContent.Benchmarks.Processes;
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
            Measure(size, options.Runs, workspace, table);
        }

        report.Show(table);
    }

    private static void Measure(int size, int runs, Workspace workspace, Table table)
    {
        using var floor = new ConsumerProject(workspace, ProjectKind.Floor, size).Restore();
        using var pack = new ConsumerProject(workspace, ProjectKind.Pack, size).Restore();
        (ConsumerProject Project, string Edit, Action Change, List<Measurement> Measured)[] cases =
        [
            (floor, "C#", floor.EditProgram, []),
            (pack, "C#", pack.EditProgram, []),
            (pack, "one article", pack.EditArticle, []),
            (floor, "none", () => { }, []),
            (pack, "none", () => { }, []),
        ];
        floor.BuildCold();
        pack.BuildCold();
        for (var run = 1; run <= runs; run++)
        {
            foreach (var one in cases)
            {
                Report.Progress($"fresh build: {size} articles, {one.Project.Kind}, edit of {one.Edit}, run {run} of {runs}");
                one.Change();
                one.Measured.Add(one.Project.BuildFresh());
            }
        }

        foreach (var one in cases)
        {
            var beside = cases.First(other => other.Project == floor && (other.Edit == "none") == (one.Edit == "none"));
            var (cpu, wall) = (Cpu(one.Measured), Wall(one.Measured));
            table.Add(size, one.Project.Kind, one.Edit, cpu, cpu / Cpu(beside.Measured), wall, wall / Wall(beside.Measured));
        }
    }

    private static double Cpu(IEnumerable<Measurement> runs) => runs.Select(run => run.Cpu.TotalSeconds).Median();

    private static double Wall(IEnumerable<Measurement> runs) => runs.Select(run => run.Wall.TotalSeconds).Median();
}
