using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A diagnostic as one line, as in a build log, but with the end of its range and a path within the site.</summary>
internal static class DiagnosticText
{
    public static string Of(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{Place(diagnostic.Location)}{severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Place(Location location)
    {
        if (location.Kind == LocationKind.None)
        {
            return "";
        }

        var span = location.GetLineSpan();
        var path = span.Path.StartsWith(Site.Folder, StringComparison.Ordinal) ? span.Path[Site.Folder.Length..] : span.Path;
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return string.Create(CultureInfo.InvariantCulture, $"{path}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}): ");
    }
}
