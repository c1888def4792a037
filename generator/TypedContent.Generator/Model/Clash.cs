using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Model;

/// <summary>Something in the project that keeps a collection from being generated.</summary>
/// <param name="Collection">Which; null for all of them, empty for none where the diagnostic is only a warning.</param>
/// <param name="Diagnostic">What is said of it; null where that is said elsewhere.</param>
internal sealed record Clash(string? Collection, DiagnosticInfo? Diagnostic);
