using System.Globalization;
using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Driver;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;
using TypedContent.Benchmarks.Sites;

namespace TypedContent.Benchmarks.Growth;

/// <summary>Measures how costs grow with the number of articles and with their size. A line steeper than the guide is worse than linear.</summary>
internal static class GrowthMeasurements
{
    /// <summary>The memory budget of a build, set by the goal of 50,000 articles in 8 GB.</summary>
    private const long BytesPerArticle = 160_000;

    private static readonly int[] s_articleSizes = [10_000, 100_000, 1_000_000, 10_000_000];

    private static readonly int[] s_partsOfMost = [8, 4, 2, 1];

    public static void Run(BenchmarkOptions options, Report report)
    {
        GrowByNumber(options, report);
        RunOneArticle(options, report);
    }

    /// <summary>The part about a single article, which needs neither a package nor builds.</summary>
    public static void RunOneArticle(BenchmarkOptions options, Report report)
    {
        GrowBySize(report);
        GrowByShape(report);
    }

    private static void GrowByNumber(BenchmarkOptions options, Report report)
    {
        using var workspace = new Workspace(options);
        var table = new Table(
            "growth-number",
            "Growth with the number of articles (content pack)",
            "articles",
            "floor CPU s",
            "cold build CPU s",
            "build MB",
            "dll MB",
            "one edit ms",
            "editor MB");
        var plot = new LogLogPlot("Cost over the number of articles", "articles");
        foreach (var size in options.SizesOr(10, 100, 1_000, 10_000, 50_000).Order())
        {
            if (AvailableMemory.Bytes < size * BytesPerArticle)
            {
                Report.Note(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size} articles are left out: they may need {size * BytesPerArticle / 1_000_000} MB, and {AvailableMemory.Bytes / 1_000_000} MB are free."));
                continue;
            }

            Report.Progress($"growth: {size} articles");
            var floor = Build(workspace, ProjectKind.Floor, size).Build;
            var (build, assembly) = Build(workspace, ProjectKind.Pack, size);
            var pack = workspace.PathOf("TypedContent.pack");
            _ = DriverRun.Measure(DriverMode.Pack, size, SyntheticArticle.UsualBytes, pack);
            var editor = DriverRun.Measure(DriverMode.Editor, size, SyntheticArticle.UsualBytes, pack);
            table.Add(
                size,
                floor.Cpu.TotalSeconds,
                build.Cpu.TotalSeconds,
                build.PeakBytes.Megabytes(),
                assembly.Megabytes(),
                editor.BodyEditMilliseconds,
                editor.RetainedBytes.Megabytes());
            plot.Add("floor, CPU s", size, floor.Cpu.TotalSeconds);
            plot.Add("cold build, CPU s", size, build.Cpu.TotalSeconds);
            plot.Add("build, MB", size, build.PeakBytes.Megabytes());
            plot.Add("dll, MB", size, assembly.Megabytes());
            plot.Add("one edit, ms", size, editor.BodyEditMilliseconds);
            plot.Add("editor, MB", size, editor.RetainedBytes.Megabytes());
        }

        report.Show(table);
        report.Save("growth-number.svg", plot.ToSvg());
    }

    private static (Measurement Build, long Assembly) Build(Workspace workspace, ProjectKind kind, int size)
    {
        using var project = new ConsumerProject(workspace, kind, size).Restore();
        return (project.BuildCold(), project.AssemblyBytes);
    }

    /// <summary>Articles with a large number of one thing. If the cost is linear, the time per KB is the same or falls from row to row of a shape.</summary>
    private static void GrowByShape(Report report)
    {
        var table = new Table(
            "growth-shape",
            "Growth of one article with very much of one thing (the Compiler alone, warm)",
            "shape",
            "count",
            "file KB",
            "ms",
            "ms per KB",
            "findings");
        var plot = new LogLogPlot("Time over the size of an article with very much of one thing", "file, KB");
        foreach (var shape in Enum.GetValues<ArticleShape>())
        {
            foreach (var part in s_partsOfMost)
            {
                var count = ShapedArticle.MostOf(shape) / part;
                Report.Progress($"growth: {shape}, {count}");
                var figures = CompilerRun.Measure(shape, count);
                var kilobytes = figures.Bytes / 1000.0;
                table.Add(shape, count, kilobytes, figures.Milliseconds, figures.Milliseconds / kilobytes, figures.Findings);
                plot.Add(shape + ", ms", kilobytes, figures.Milliseconds);
            }
        }

        report.Show(table);
        report.Save("growth-shape.svg", plot.ToSvg());
    }

    private static void GrowBySize(Report report)
    {
        var table = new Table(
            "growth-size",
            "Growth with the size of one article (the Compiler alone, warm)",
            "body KB",
            "format",
            "ms",
            "ms per KB",
            "allocated, ratio to body");
        var plot = new LogLogPlot("Time over the size of one article", "body, KB");
        foreach (var bytes in s_articleSizes)
        {
            foreach (var format in Enum.GetValues<ArticleFormat>())
            {
                Report.Progress($"growth: one article of {bytes} bytes, {format}");
                var figures = CompilerRun.Measure(format, bytes);
                table.Add(bytes / 1000, format, figures.Milliseconds, figures.Milliseconds / bytes * 1000, (double)figures.AllocatedBytes / bytes);
                plot.Add(format + ", ms", bytes / 1000.0, figures.Milliseconds);
            }
        }

        report.Show(table);
        report.Save("growth-size.svg", plot.ToSvg());
    }
}
