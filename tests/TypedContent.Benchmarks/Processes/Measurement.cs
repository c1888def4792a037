namespace TypedContent.Benchmarks.Processes;

/// <summary>What a command took.</summary>
/// <param name="Cpu">User and system time of it and of all processes that it started and waited for. On Windows of it alone.</param>
/// <param name="Wall">From its start to its end.</param>
/// <param name="PeakBytes">The memory of the largest of those processes at its peak.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Measurement(TimeSpan Cpu, TimeSpan Wall, long PeakBytes, string Output);
