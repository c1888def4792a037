namespace TypedContent.Benchmarks.Runtime;

/// <summary>The cost of one operation.</summary>
internal sealed record TouchFigures(string Operation, double? Nanoseconds, long? AllocatedBytes);
