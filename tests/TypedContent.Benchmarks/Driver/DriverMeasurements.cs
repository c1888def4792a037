using TypedContent.Benchmarks.Reporting;
using TypedContent.Benchmarks.Sites;

namespace TypedContent.Benchmarks.Driver;

/// <summary>Measures the cost of the generator in an editor, which keeps its driver.</summary>
internal static class DriverMeasurements
{
    private static readonly int[] s_bodySizes = [1_000, SyntheticArticle.UsualBytes, 16_000];

    public static void Run(BenchmarkOptions options, Report report)
    {
        var table = new Table(
            "driver",
            "The generator in a driver, per run",
            "articles",
            "body bytes",
            "mode",
            "first run s",
            "body edit ms",
            "title edit ms",
            "C# edit ms",
            "retained MB",
            "retained, ratio to texts");
        var folder = Directory.CreateTempSubdirectory("typedcontent-driver-").FullName;
        foreach (var size in options.SizesOr(10_000))
        {
            foreach (var bytes in s_bodySizes)
            {
                // The editor run reads what the build run wrote.
                foreach (var mode in new[] { DriverMode.Code, DriverMode.Pack, DriverMode.Editor })
                {
                    Report.Progress($"driver: {size} articles of {bytes} bytes, {mode}");
                    var figures = DriverRun.Measure(mode, size, bytes, Path.Combine(folder, "TypedContent.pack"));
                    table.Add(
                        size,
                        bytes,
                        mode,
                        figures.FirstRunSeconds,
                        figures.BodyEditMilliseconds,
                        figures.TitleEditMilliseconds,
                        figures.CodeEditMilliseconds,
                        figures.RetainedBytes.Megabytes(),
                        (double)figures.RetainedBytes / figures.TextBytes);
                }
            }
        }

        Directory.Delete(folder, recursive: true);
        report.Show(table);
    }
}
