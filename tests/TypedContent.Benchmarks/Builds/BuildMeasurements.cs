using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Measures what building a project costs.</summary>
internal static class BuildMeasurements
{
    public static void Run(BenchmarkOptions options, Report report)
    {
        using var workspace = new Workspace(options);
        ColdBuilds.Run(options, workspace, report);
        WarmBuilds.Run(options, workspace, report);
        FreshBuilds.Run(options, workspace, report);
    }
}
