using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Diagnostics;

/// <summary>A diagnostic as data, for the pipeline's stages. A real one would keep the objects it refers to alive.</summary>
/// <param name="Id">One of <see cref="FindingIds"/>.</param>
/// <param name="Location">The location; null for the project as a whole.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record DiagnosticInfo(string Id, FileLocation? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Of(string path, Finding finding) =>
        new(finding.Id, new FileLocation(finding.File ?? path, new SourceLocation(finding.Range, finding.Lines)), finding.Arguments);

    public Diagnostic ToDiagnostic(DiagnosticSeverity severity) => Diagnostic.Create(
        Descriptors.Find(Id),
        Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None,
        severity,
        additionalLocations: null,
        properties: null,
        [.. Arguments]);
}

/// <summary>A place in a file.</summary>
internal sealed record FileLocation(string Path, SourceLocation Location)
{
    public Microsoft.CodeAnalysis.Location ToLocation() => Microsoft.CodeAnalysis.Location.Create(
        Path,
        new TextSpan(Location.Range.Start, Location.Range.Length),
        new LinePositionSpan(
            new LinePosition(Location.Lines.StartLine, Location.Lines.StartColumn),
            new LinePosition(Location.Lines.EndLine, Location.Lines.EndColumn)));
}
