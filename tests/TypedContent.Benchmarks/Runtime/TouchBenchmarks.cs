using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Requests;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>
/// Measures what is done once per request, such as a look-up or reading a body, in a project compiled before. Its members are called through delegates, which
/// takes a nanosecond more than direct calls.
/// </summary>
public class TouchBenchmarks
{
    internal const string Command = "touch-run";

    private static string s_assembly = "";
    private Func<ContentEntry> _article = null!;
    private IContentCollection _collection = null!;

    [GlobalSetup]
    public void Load()
    {
        var articles = Assembly.LoadFrom(s_assembly).GetType("app.Articles", throwOnError: true)!;
        _article = articles.GetProperty("Article00003")!.GetMethod!.CreateDelegate<Func<ContentEntry>>();
        _collection = (IContentCollection)articles.GetProperty("Collection")!.GetValue(null)!;
        _ = _article().Html;
    }

    [Benchmark(Description = "Articles.X")]
    public ContentEntry Article() => _article();

    [Benchmark(Description = "Articles.X.Body.Utf8")]
    public int BodyUtf8() => _article().Body.Utf8.Length;

    [Benchmark(Description = "Articles.X.Html")]
    public int Html() => _article().Html.Length;

    [Benchmark(Description = "Articles.TryGet")]
    public bool TryGet() => _collection.TryGet("article-00005", out _);

    /// <summary>Runs in a process of its own, because a process can load only one such project.</summary>
    internal static TouchFigures[] Measure(string assembly) => OwnProcess.Run<TouchFigures[]>(Command, assembly);

    internal static void RunHere(string assembly)
    {
        s_assembly = assembly;
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.DontLogOutput))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetDirectoryName(assembly)!, "benchmarkdotnet"))
            .WithOptions(ConfigOptions.DisableOptimizationsValidator);
        OwnProcess.Return(BenchmarkRunner.Run<TouchBenchmarks>(config).Reports
            .Select(report => new TouchFigures(
                report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                report.ResultStatistics?.Mean,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)))
            .ToArray());
    }
}
