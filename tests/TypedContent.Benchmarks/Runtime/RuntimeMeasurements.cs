using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;
using TypedContent.Benchmarks.Sites;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>Measures the cost of content in a running program, compared with reading the same Markdown files at startup.</summary>
internal static class RuntimeMeasurements
{
    private static readonly string[] s_scenarios = ["nothing", "first", "ten", "tryget", "body", "html", "titles"];
    private static readonly string[] s_todaysScenarios = ["first", "all"];

    public static void Run(BenchmarkOptions options, Report report)
    {
        using var workspace = new Workspace(options);
        var starts = new Table(
            "runtime",
            "First touches, each in a fresh process",
            "articles",
            "way",
            "scenario",
            "ms",
            "whole process ms",
            "allocated KB",
            "kept KB",
            "program MB");
        var micro = new Table("runtime-micro", "After the first touch (BenchmarkDotNet, JIT)", "articles", "operation", "ns", "bytes");
        foreach (var size in options.SizesOr(10, 1_000, 10_000))
        {
            MeasurePackage(size, options.Runs, workspace, starts, micro);
            MeasureToday(size, options.Runs, workspace, starts);
        }

        report.Show(starts);
        report.Show(micro);
    }

    private static void MeasurePackage(int size, int runs, Workspace workspace, Table starts, Table micro)
    {
        using var project = new ConsumerProject(
            workspace, ProjectKind.Pack, size, format: ArticleFormat.Markdown) { Program = AppSource.Read("TypedContentApp.cs") };
        foreach (var way in Enum.GetValues<CompiledAs>())
        {
            if (way == CompiledAs.NativeAot && !HasLinker())
            {
                Report.Note("Native AOT is left out: it needs clang or gcc to link with, and there is none on the PATH.");
                continue;
            }

            Report.Progress($"run time: {size} articles, {way}");
            var app = PublishedApp.Publish(project, way);
            foreach (var scenario in s_scenarios)
            {
                AddRow(starts, size, way.ToString(), scenario, app, runs, [scenario]);
            }

            if (way == CompiledAs.Jit)
            {
                foreach (var figures in TouchBenchmarks.Measure(app.MainFile))
                {
                    micro.Add(size, figures.Operation, figures.Nanoseconds, figures.AllocatedBytes);
                }
            }
        }
    }

    private static void MeasureToday(int size, int runs, Workspace workspace, Table starts)
    {
        Report.Progress($"run time: {size} articles, today's way");
        using var project = new ConsumerProject(workspace, ProjectKind.Today, size, format: ArticleFormat.Markdown) { Program = AppSource.Read("TodayApp.cs") };
        var app = PublishedApp.Publish(project, CompiledAs.Jit);
        foreach (var scenario in s_todaysScenarios)
        {
            AddRow(starts, size, "today, Jit", scenario, app, runs, [scenario, project.ArticlesFolder]);
        }
    }

    private static void AddRow(Table table, int size, string way, string scenario, PublishedApp app, int runs, string[] arguments)
    {
        var figures = ScenarioFigures.Median([.. Enumerable.Range(0, runs).Select(_ => app.Run(arguments))]);
        table.Add(
            size,
            way,
            scenario,
            figures.Milliseconds,
            figures.ProcessMilliseconds,
            figures.AllocatedBytes / 1000,
            figures.KeptBytes / 1000,
            app.Bytes.Megabytes());
    }

    private static bool HasLinker() => OperatingSystem.IsWindows() || Shell.Has("clang") || Shell.Has("gcc");
}
