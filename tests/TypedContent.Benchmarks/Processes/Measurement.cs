namespace TypedContent.Benchmarks.Processes;

/// <summary>The cost of a command.</summary>
/// <param name="Cpu">User and system time of the command and all processes that it started and waited for. On Windows, of the command alone.</param>
/// <param name="Wall">The time from start to end.</param>
/// <param name="PeakBytes">The peak memory of the largest of these processes.</param>
/// <param name="Output">The output.</param>
internal sealed record Measurement(TimeSpan Cpu, TimeSpan Wall, long PeakBytes, string Output);
