using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Model;

/// <summary>A problem in the project that prevents a collection from being generated.</summary>
/// <param name="Collection">The collection; null for all of them, empty for none if the diagnostic is only a warning.</param>
/// <param name="Diagnostic">The diagnostic; null if it is reported elsewhere.</param>
internal sealed record Clash(string? Collection, DiagnosticInfo? Diagnostic);
