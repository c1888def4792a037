using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Benchmarks.Processes;

namespace TypedContent.Benchmarks.Requests;

/// <summary>The results of wrk for an address.</summary>
/// <param name="RequestsPerSecond">The number of requests answered per second.</param>
/// <param name="SlowMilliseconds">The 99th percentile of the latency, in milliseconds.</param>
/// <param name="AllocatedBytes">The bytes allocated on the server's managed heap per request.</param>
internal sealed partial record Load(double RequestsPerSecond, double SlowMilliseconds, double AllocatedBytes)
{
    private const string Command = "wrk";

    private static readonly string[] s_options = ["-t2", "-c64", "-d5s", "--latency"];

    /// <summary>Whether wrk is installed.</summary>
    public static bool IsThere => Shell.Has(Command);

    /// <summary>Requests an address as fast as the server can answer.</summary>
    /// <exception cref="InvalidOperationException">A request failed.</exception>
    public static Load Put(RunningServer server, string path)
    {
        var before = server.ReadAllocated();
        var output = Shell.Run(Repository.Root, Command, [.. s_options, server.Address + path]);
        var allocated = server.ReadAllocated() - before;
        if (Errors.IsMatch(output))
        {
            throw new InvalidOperationException($"Requests of {path} failed.\n{output}");
        }

        return new Load(
            Number(Rate.Match(output).Groups[1].Value),
            Number(Slow.Match(output).Groups[1].Value) * (Slow.Match(output).Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 }),
            allocated / Number(Count.Match(output).Groups[1].Value));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate { get; }

    [GeneratedRegex(@"^\s+99%\s+([\d.]+)(us|ms|s)", RegexOptions.Multiline)]
    private static partial Regex Slow { get; }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Count { get; }

    [GeneratedRegex("Socket errors|Non-2xx")]
    private static partial Regex Errors { get; }
}
