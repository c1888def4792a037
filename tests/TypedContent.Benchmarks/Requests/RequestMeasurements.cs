using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reporting;

namespace TypedContent.Benchmarks.Requests;

/// <summary>
/// Measures the requests per second of compiled content, of content parsed at startup, and of content parsed at each request. A single server provides the
/// same article in all three ways.
/// </summary>
internal static class RequestMeasurements
{
    private const string Compiled = "TypedContent";
    private const string ParsedAtStart = "today, parsed at start";
    private const string ParsedEachTime = "today, parsed at each request";

    private static readonly (string What, string Way, string Path)[] s_addresses =
    [
        ("body alone", Compiled, "/raw/articles/hello-typed-content"),
        ("body alone", ParsedAtStart, "/kept/raw"),
        ("body alone", ParsedEachTime, "/parsed/raw"),
        ("article page", Compiled, "/articles/hello-typed-content"),
        ("article page", ParsedAtStart, "/kept/page"),
        ("article page", ParsedEachTime, "/parsed/page"),
        ("feed of the blog", Compiled, "/feed.xml"),
    ];

    public static void Run(BenchmarkOptions options, Report report)
    {
        if (!Load.IsThere)
        {
            Report.Note("Requests a second are left out: they need wrk, and there is none on the PATH.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("typedcontent-requests-").FullName;
        var project = Path.Combine(Repository.Root, "tests", "TypedContent.LoadTest");
        Report.Progress("requests: the server is built");
        Shell.Run(project, "dotnet", "publish", "-c", "Release", "-o", folder, "-p:UseSharedCompilation=false", "-nodeReuse:false");
        report.Show(Measure(folder, options.Runs));
        Directory.Delete(folder, recursive: true);
    }

    private static Table Measure(string folder, int runs)
    {
        using var server = new RunningServer(folder, "TypedContent.LoadTest.dll");
        var measured = s_addresses.Select(_ => new List<Load>()).ToArray();

        // The ways take turns, so that a slower minute affects all of them. The first round, with JIT compilation, does not count.
        for (var run = 0; run <= runs; run++)
        {
            foreach (var (address, loads) in s_addresses.Zip(measured))
            {
                Report.Progress(run == 0 ? $"requests: {address.Path}, unmeasured" : $"requests: {address.Path}, run {run} of {runs}");
                var load = Load.Put(server, address.Path);
                if (run > 0)
                {
                    loads.Add(load);
                }
            }
        }

        var table = new Table(
            "requests",
            "An article of the sample blog under load, server and wrk on this machine",
            "what",
            "way",
            "requests a second",
            "99 % within ms",
            "allocated bytes a request");
        foreach (var (address, loads) in s_addresses.Zip(measured))
        {
            table.Add(
                address.What,
                address.Way,
                loads.Select(load => load.RequestsPerSecond).Median(),
                loads.Select(load => load.SlowMilliseconds).Median(),
                loads.Select(load => load.AllocatedBytes).Median());
        }

        return table;
    }
}
