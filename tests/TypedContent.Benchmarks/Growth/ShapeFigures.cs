namespace TypedContent.Benchmarks.Growth;

/// <summary>The cost and findings of compiling an article with a large number of one thing.</summary>
internal sealed record ShapeFigures(int Bytes, double Milliseconds, string Findings);
