using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Reporting;

/// <summary>All findings, in an order that does not depend on the order of the files, and the settings for reporting them.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Severities">The severities, and the maximum number of warnings.</param>
/// <param name="IsWatched">Whether the build runs for <c>dotnet watch</c>, which shows only errors in C# code.</param>
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

    /// <summary>An item can suppress warnings for its file, but not errors.</summary>
    private static bool IsSuppressed(DiagnosticInfo finding, FileDescriptions descriptions) =>
        finding.Location is { } location
        && Descriptors.Find(finding.Id).DefaultSeverity != DiagnosticSeverity.Error
        && descriptions.Find(location.Path) is { Suppressed.Length: > 0 } file
        && file.Suppressed.Split(';').Any(id => id.Trim().Equals(finding.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reports every error, and for each id the project's maximum number of warnings, followed by one that counts the rest.</summary>
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

    /// <summary>Has the same id, so that suppressing the warnings suppresses this one too.</summary>
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

/// <summary>Limits and severities for reporting.</summary>
/// <param name="MaxWarnings">The maximum number of warnings per id.</param>
/// <param name="Removals">The severity of removals from a body; null for each finding's own severity.</param>
/// <param name="UnknownKeys">The severity of a key without a property in a declared type; null to ignore it.</param>
internal sealed record SeverityOptions(int MaxWarnings, DiagnosticSeverity? Removals, DiagnosticSeverity? UnknownKeys)
{
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor) =>
        descriptor.Id == FindingIds.UnknownKey ? UnknownKeys
        : Removals is { } asked && Descriptors.Removals.Contains(descriptor) ? asked
        : descriptor.DefaultSeverity;
}
