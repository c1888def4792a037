namespace TypedContent.Benchmarks.Growth;

/// <summary>What compiling one article takes.</summary>
internal sealed record CompilerFigures(double Milliseconds, long AllocatedBytes);
