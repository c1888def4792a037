using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Pipeline;

/// <summary>The stage that reports what was found, in one order whatever the order of files.</summary>
internal static class FindingStages
{
    public static void ReportFindings(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<BuildSettings> settings,
        IncrementalValueProvider<EquatableArray<Clash>> clashes,
        IncrementalValuesProvider<CompiledFile> compiled,
        IncrementalValueProvider<EquatableArray<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<EquatableArray<Keyed<NameMap>>> names,
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> brokenLinks)
    {
        var files = compiled.Select(static (file, _) => FileFindings.Of(file)).Collect();
        var projectFindings = settings.Combine(clashes).Select(static (pair, _) => pair.Left.Faults.Concat(pair.Right.Select(clash => clash.Diagnostic)).ToEquatableArray());
        var all = files
            .Combine(names.Combine(schemas).Combine(brokenLinks))
            .Select(static (pair, _) => InFiles(pair.Left, pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right))
            .Combine(projectFindings)
            .Combine(settings.Select(static (settings, _) => (settings.MaxWarnings, settings.RemovalSeverity)))
            .Select(static (pair, _) => (Findings: pair.Left.Right.Concat(pair.Left.Left).ToEquatableArray(), pair.Right.MaxWarnings, pair.Right.RemovalSeverity))
            .WithTrackingName(StageNames.Findings);
        context.RegisterSourceOutput(all, static (output, pair) => Report(output, pair.Findings, pair.MaxWarnings, pair.RemovalSeverity));
    }

    private static EquatableArray<DiagnosticInfo> InFiles(ImmutableArray<FileFindings> files, EquatableArray<Keyed<NameMap>> names, EquatableArray<Keyed<InferredSchema>> schemas, EquatableArray<DiagnosticInfo> brokenLinks) =>
        files.SelectMany(file => file.Findings)
            .Concat(brokenLinks)
            .Concat(names.SelectMany(map => SameUrls(map, files)))
            .Concat(schemas.SelectMany(schema => MixedTypes(schema, files)))
            .OrderBy(finding => finding.Location?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(finding => finding.Location?.Place.Range.Start ?? 0)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToEquatableArray();

    private static IEnumerable<DiagnosticInfo> SameUrls(Keyed<NameMap> names, ImmutableArray<FileFindings> files)
    {
        if (names.Value.Collisions.Count == 0)
        {
            yield break;
        }

        var bySource = files.Where(file => file.Collection == names.Collection).GroupBy(file => file.ProjectPath, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var collision in names.Value.Collisions)
        {
            var file = bySource[collision.Source];
            var other = bySource[collision.OtherSource];
            yield return new DiagnosticInfo(FindingIds.SameUrl, new FileLocation(file.Path, file.Anchors.Slug ?? file.Anchors.Start), [file.ProjectPath, other.ProjectPath, collision.Url]);
        }
    }

    /// <summary>One warning a key, in the first file of the rarest type: that is most likely the mistake.</summary>
    private static IEnumerable<DiagnosticInfo> MixedTypes(Keyed<InferredSchema> schema, ImmutableArray<FileFindings> files)
    {
        foreach (var key in schema.Value.MixedKeys)
        {
            var file = files.First(file => file.Collection == schema.Collection && file.ProjectPath == key.MinorityPaths[0]);
            var place = file.Anchors.Keys.FirstOrDefault(anchor => KeyFolding.Fold(anchor.Key) == KeyFolding.Fold(key.Key))?.Place ?? file.Anchors.Start;
            var more = key.MinorityCount - key.MinorityPaths.Count;
            var minority = string.Join(", ", key.MinorityPaths) + (more > 0 ? $" and {more} more" : "");
            yield return new DiagnosticInfo(FindingIds.MixedTypes, new FileLocation(file.Path, place), [key.Key, key.Types, schema.Collection, minority]);
        }
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> findings, int maxWarnings, DiagnosticSeverity? removalSeverity)
    {
        var counts = findings.GroupBy(finding => finding.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var descriptor = Descriptors.Find(finding.Id);
            var severity = removalSeverity is { } asked && Descriptors.Removals.Contains(descriptor) ? asked : descriptor.DefaultSeverity;
            var number = shown[finding.Id] = (shown.TryGetValue(finding.Id, out var before) ? before : 0) + 1;
            if (severity == DiagnosticSeverity.Error || number <= maxWarnings)
            {
                output.ReportDiagnostic(finding.ToDiagnostic(severity));
            }
            else if (number == maxWarnings + 1)
            {
                output.ReportDiagnostic(MoreOf(descriptor, severity, counts[finding.Id] - maxWarnings));
            }
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

    /// <summary>What the findings need of a file: not its values, whose edits they outlast.</summary>
    private sealed record FileFindings(string Path, string Collection, string ProjectPath, EquatableArray<DiagnosticInfo> Findings, ArticleAnchors Anchors)
    {
        public static FileFindings Of(CompiledFile file) => new(
            file.Path,
            file.Collection.Name,
            file.Article.Model.ProjectPath,
            file.Article.Findings.Select(finding => DiagnosticInfo.Of(file.Path, finding)).ToEquatableArray(),
            file.Article.Anchors);
    }
}
