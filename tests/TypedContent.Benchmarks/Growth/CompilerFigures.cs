namespace TypedContent.Benchmarks.Growth;

/// <summary>The cost of compiling one article.</summary>
internal sealed record CompilerFigures(double Milliseconds, long AllocatedBytes);
