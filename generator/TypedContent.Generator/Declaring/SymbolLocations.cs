using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>Converts locations in the project's C# to data.</summary>
internal static class SymbolLocations
{
    public static FileLocation? Of(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource) is { } location ? Of(location) : null;

    public static FileLocation? Of(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? Of(reference.GetSyntax().GetLocation()) : null;

    public static FileLocation Of(Location location)
    {
        var lines = location.GetLineSpan().Span;
        return new FileLocation(location.SourceTree?.FilePath ?? "", new SourceLocation(
            new SourceRange(location.SourceSpan.Start, location.SourceSpan.Length),
            new LineSpan(lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character)));
    }
}
