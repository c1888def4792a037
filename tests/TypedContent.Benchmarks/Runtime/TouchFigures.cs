namespace TypedContent.Benchmarks.Runtime;

/// <summary>What one operation takes.</summary>
internal sealed record TouchFigures(string Operation, double? Nanoseconds, long? AllocatedBytes);
