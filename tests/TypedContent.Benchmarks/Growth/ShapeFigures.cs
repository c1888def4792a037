namespace TypedContent.Benchmarks.Growth;

/// <summary>What compiling one article takes that has very much of one thing, and what is said of it.</summary>
internal sealed record ShapeFigures(int Bytes, double Milliseconds, string Findings);
