using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Reporting;

/// <summary>All findings, in one order whatever the order of files, and how they are reported.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Severities">How many of them, and how severe they are.</param>
/// <param name="IsWatched">Whether <c>dotnet watch</c> asks, which shows errors in C# only.</param>
internal sealed record FindingReport(Items<DiagnosticInfo> Findings, SeverityOptions Severities, bool IsWatched)
{
    /// <summary>The findings of the project as a whole, then those in files.</summary>
    public static FindingReport Of(
        Items<DiagnosticInfo> ofProject, IEnumerable<DiagnosticInfo> inFiles, BuildSettings settings, FileDescriptions descriptions, bool isWatched) => new(
        ofProject.Concat(inFiles
            .Where(finding => !IsSuppressed(finding, descriptions))

            // What is wrong with a part is wrong in each article that includes it, and is said once.
            .Distinct()
            .OrderBy(finding => finding.Location?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(finding => finding.Location?.Location.Range.Start ?? 0)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal))
            .ToItems(),
        new SeverityOptions(settings.MaxWarnings, settings.RemovalSeverity, settings.UnknownKeySeverity),
        isWatched);

    /// <summary>An item may name warnings that are not shown for its file; an error is always shown.</summary>
    private static bool IsSuppressed(DiagnosticInfo finding, FileDescriptions descriptions) =>
        finding.Location is { } location
        && Descriptors.Find(finding.Id).DefaultSeverity != DiagnosticSeverity.Error
        && descriptions.Find(location.Path) is { Suppressed.Length: > 0 } file
        && file.Suppressed.Split(';').Any(id => id.Trim().Equals(finding.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Errors are all reported; of warnings of one id as many as the project asks for, the last of which says how many more there are.</summary>
    public void Report(SourceProductionContext output)
    {
        var counts = Findings
            .GroupBy(finding => finding.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        var errors = new List<Diagnostic>();
        foreach (var finding in Findings)
        {
            var descriptor = Descriptors.Find(finding.Id);
            if (Severities.SeverityOf(descriptor) is not { } severity)
            {
                continue;
            }

            var number = shown[finding.Id] = (shown.TryGetValue(finding.Id, out var before) ? before : 0) + 1;
            if (severity == DiagnosticSeverity.Error || number <= Severities.MaxWarnings)
            {
                var diagnostic = finding.ToDiagnostic(severity);
                output.ReportDiagnostic(diagnostic);
                if (severity == DiagnosticSeverity.Error)
                {
                    errors.Add(diagnostic);
                }
            }
            else if (number == Severities.MaxWarnings + 1)
            {
                output.ReportDiagnostic(MoreOf(descriptor, severity, counts[finding.Id] - Severities.MaxWarnings));
            }
        }

        if (IsWatched && errors.Count > 0)
        {
            output.AddSource(FindingCode.HintName, FindingCode.Write(errors));
        }
    }

    /// <summary>Under the same id, so that what silences the warnings silences this.</summary>
    private static Diagnostic MoreOf(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, int count) => Diagnostic.Create(
        descriptor.Id,
        descriptor.Category,
        $"{count} more warnings of this kind are not shown; <TypedContentMaxWarnings> says how many are",
        severity,
        descriptor.DefaultSeverity,
        isEnabledByDefault: true,
        warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
        title: descriptor.Title,
        helpLink: descriptor.HelpLinkUri);
}

/// <summary>How many findings are reported, and how severe they are.</summary>
/// <param name="MaxWarnings">How many warnings of one id.</param>
/// <param name="Removals">The severity of what was removed from a body; null for what each finding says of itself.</param>
/// <param name="UnknownKeys">The severity of a key that a declared type has no property for; null where it is not reported.</param>
internal sealed record SeverityOptions(int MaxWarnings, DiagnosticSeverity? Removals, DiagnosticSeverity? UnknownKeys)
{
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor) =>
        descriptor.Id == FindingIds.UnknownKey ? UnknownKeys
        : Removals is { } asked && Descriptors.Removals.Contains(descriptor) ? asked
        : descriptor.DefaultSeverity;
}
