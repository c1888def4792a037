using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stage that reports what was found, in one order whatever the order of files.</summary>
internal static class FindingStages
{
    public static void ReportFindings(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<BuildSettings> settings,
        IncrementalValueProvider<Items<Clash>> clashes,
        IncrementalValueProvider<Items<DiagnosticInfo>> declarationFaults,
        IncrementalValueProvider<Items<CompiledFile>> compiled,
        IncrementalValueProvider<Items<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<Items<AddressFault>> addresses,
        IncrementalValueProvider<Items<DiagnosticInfo>> brokenLinks,
        IncrementalValueProvider<Items<DiagnosticInfo>> fileFaults,
        IncrementalValueProvider<ResolvedReferences> references,
        IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs,
        IncrementalValueProvider<Items<AddressFault>> hiddenPages)
    {
        var files = compiled.SelectEach(FileFindings.Of);
        var projectFindings = settings.And(clashes.And(declarationFaults)).Select(static (pair, _) => pair.Left.Faults
            .Concat(pair.Right.Left.Select(clash => clash.Diagnostic).OfType<DiagnosticInfo>())
            .Concat(pair.Right.Right)
            .ToItems());
        var all = files
            .And(addresses.And(hiddenPages).And(schemas.And(references.And(catalogs.And(brokenLinks.And(fileFaults))))))
            .Select(static (pair, _) =>
            {
                var (files, ((addresses, hiddenPages), (schemas, (references, (catalogs, (brokenLinks, fileFaults)))))) = pair;
                return InFiles(files, addresses.Concat(hiddenPages).ToArray(), schemas, references, catalogs, brokenLinks.Concat(fileFaults));
            })
            .And(projectFindings)
            .And(settings.Select(static (settings, _) => new SeverityOptions(settings.MaxWarnings, settings.RemovalSeverity, settings.UnknownKeySeverity)))
            .Select(static (pair, _) => new Pair<Items<DiagnosticInfo>, SeverityOptions>(pair.Left.Right.Concat(pair.Left.Left).ToItems(), pair.Right))
            .WithTrackingName(StageNames.Findings);
        context.RegisterSourceOutput(all, static (output, pair) => Report(output, pair.Left, pair.Right));
    }

    private static Items<DiagnosticInfo> InFiles(Items<FileFindings> files, AddressFault[] addresses, Items<Keyed<InferredSchema>> schemas, ResolvedReferences references, Items<Keyed<CatalogSpec>> catalogs, IEnumerable<DiagnosticInfo> brokenLinks)
    {
        var places = new FilesByPath(files);
        return files.SelectMany(file => file.Findings)
            .Concat(brokenLinks)
            .Concat(AddressFaults(addresses, places))
            .Concat(BrokenReferences(references, schemas, places))
            .Concat(catalogs.SelectMany(catalog => MixedSpellings(catalog, places)))
            .Concat(catalogs.SelectMany(catalog => RepeatedLanguages(catalog, places)))
            .Concat(catalogs.SelectMany(catalog => SameParts(catalog, places)))
            .Concat(schemas.SelectMany(schema => MixedTypes(schema, places)))
            .Concat(schemas.Where(schema => schema.Value.Schema.Declared is not null).SelectMany(schema => UnknownKeys(schema, files)))
            .OrderBy(finding => finding.Location?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(finding => finding.Location?.Location.Range.Start ?? 0)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToItems();
    }

    private static IEnumerable<DiagnosticInfo> AddressFaults(AddressFault[] faults, FilesByPath files)
    {
        foreach (var fault in faults)
        {
            var file = fault.Source.Length == 0 ? null : files.Find(fault.Collection, fault.Source);
            yield return new DiagnosticInfo(fault.Id, file is null ? null : new FileLocation(file.Path, LocationOf(fault, file.Anchors)), fault.Arguments);
        }

        static SourceLocation LocationOf(AddressFault fault, ArticleAnchors anchors) =>
            fault.Id == FindingIds.MissingPlaceholder ? anchors.Fence
            : fault.Alias.Length == 0 ? anchors.Slug ?? anchors.Start
            : anchors.Aliases.FirstOrDefault(alias => alias.Key == fault.Alias)?.Location ?? anchors.Start;
    }

    private static IEnumerable<DiagnosticInfo> BrokenReferences(ResolvedReferences references, Items<Keyed<InferredSchema>> schemas, FilesByPath files)
    {
        foreach (var (id, broken) in references.Broken.Select(broken => (FindingIds.BrokenReference, broken)).Concat(references.Hidden.Select(hidden => (FindingIds.HiddenReference, hidden))))
        {
            var file = files.Find(broken.Collection, broken.Source);
            foreach (var place in file.References.Where(reference => reference.Word == broken.Word))
            {
                var location = new FileLocation(file.Path, place.Location);
                yield return broken.Word.IsMissing
                    ? new DiagnosticInfo(FindingIds.MissingKey, location, [place.Key, schemas.Find(broken.Collection)!.Schema.Declared!.TypeName])
                    : new DiagnosticInfo(id, location, [place.Key, FindingBag.Shorten(broken.Word.Text), broken.Reason]);
            }
        }
    }

    /// <summary>One warning for each spelling but the most common one, in the first file that has it.</summary>
    private static IEnumerable<DiagnosticInfo> MixedSpellings(Keyed<CatalogSpec> catalog, FilesByPath files)
    {
        foreach (var (taxonomy, term) in catalog.Value.Taxonomies.SelectMany(taxonomy => taxonomy.Terms.Where(term => term.Spellings.Count > 0).Select(term => (taxonomy, term))))
        {
            var spellings = string.Join(", ", term.Spellings.Select(spelling => $"'{spelling.Text}' in {Enumerate(spelling.Sources)}"));
            foreach (var spelling in term.Spellings.Skip(1))
            {
                var file = files.Find(catalog.Collection, spelling.Sources[0]);
                var place = file.Terms().FirstOrDefault(written => written.Key == spelling.Text)?.Location ?? file.Anchors.Start;
                yield return new DiagnosticInfo(FindingIds.MixedSpelling, new FileLocation(file.Path, place), [spelling.Text, term.Name, taxonomy.Name.ToLowerInvariant(), catalog.Collection, spellings]);
            }
        }

        static string Enumerate(EquatableArray<string> sources) => string.Join(", ", sources.Take(3)) + (sources.Count > 3 ? $" and {sources.Count - 3} more" : "");
    }

    private static IEnumerable<DiagnosticInfo> RepeatedLanguages(Keyed<CatalogSpec> catalog, FilesByPath files)
    {
        foreach (var repeated in catalog.Value.Languages.Repeated)
        {
            var file = files.Find(catalog.Collection, repeated.Source);
            var place = file.Anchors.Keys.FirstOrDefault(anchor => KnownKeys.TranslationKey.Contains(KeyFolding.Fold(anchor.Key)))?.Location ?? file.Anchors.Start;
            var language = repeated.Tag.Length == 0 ? "without a language" : $"in '{repeated.Tag}'";
            yield return new DiagnosticInfo(FindingIds.RepeatedLanguage, new FileLocation(file.Path, place), [repeated.Source, repeated.OtherSource, language]);
        }
    }

    private static IEnumerable<DiagnosticInfo> SameParts(Keyed<CatalogSpec> catalog, FilesByPath files)
    {
        foreach (var clash in catalog.Value.SeriesClashes)
        {
            var file = files.Find(catalog.Collection, clash.Source);
            yield return new DiagnosticInfo(FindingIds.SamePart, new FileLocation(file.Path, file.FindPart() ?? file.Anchors.Start), [clash.Part.ToString(CultureInfo.InvariantCulture), clash.Series, clash.OtherSource]);
        }
    }

    /// <summary>One warning a key, in the first file of the rarest type: that is most likely the mistake.</summary>
    private static IEnumerable<DiagnosticInfo> MixedTypes(Keyed<InferredSchema> schema, FilesByPath files)
    {
        foreach (var key in schema.Value.MixedKeys)
        {
            var file = files.Find(schema.Collection, key.MinorityPaths[0]);
            var place = file.Anchors.Keys.FirstOrDefault(anchor => KeyFolding.Fold(anchor.Key) == KeyFolding.Fold(key.Key))?.Location ?? file.Anchors.Start;
            var more = key.MinorityCount - key.MinorityPaths.Count;
            var minority = string.Join(", ", key.MinorityPaths) + (more > 0 ? $" and {more} more" : "");
            yield return new DiagnosticInfo(FindingIds.MixedTypes, new FileLocation(file.Path, place), [key.Key, key.Types, schema.Collection, minority]);
        }
    }

    /// <summary>One finding a key, in the first file that has it.</summary>
    private static IEnumerable<DiagnosticInfo> UnknownKeys(Keyed<InferredSchema> schema, Items<FileFindings> files)
    {
        var keys = files
            .Where(file => file.Collection == schema.Collection)
            .OrderBy(file => file.ProjectPath, StringComparer.Ordinal)
            .SelectMany(file => file.UnknownKeys.Select(key => (File: file, Key: key)))
            .GroupBy(found => KeyFolding.Fold(found.Key.Path), StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var (file, first) = key.First();
            var count = key.Select(found => found.File.ProjectPath).Distinct(StringComparer.Ordinal).Count();
            yield return new DiagnosticInfo(FindingIds.UnknownKey, new FileLocation(file.Path, first.Location),
            [
                first.Path,
                schema.Value.Schema.Declared!.TypeName,
                count == 1 ? "1 file" : $"{count} files",
                first.Nearest.Length == 0 ? "" : $". Did you mean '{first.Nearest}'?",
            ]);
        }
    }

    private static void Report(SourceProductionContext output, Items<DiagnosticInfo> findings, SeverityOptions loudness)
    {
        var maxWarnings = loudness.MaxWarnings;
        var counts = findings.GroupBy(finding => finding.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var descriptor = Descriptors.Find(finding.Id);
            if (loudness.SeverityOf(descriptor) is not { } severity)
            {
                continue;
            }

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

    /// <summary>What the findings need of a file: nothing of its body, whose edits they outlast.</summary>
    private sealed record FileFindings(string Path, string Collection, string ProjectPath, EquatableArray<DiagnosticInfo> Findings, EquatableArray<UnknownKey> UnknownKeys, EquatableArray<LocatedReference> References, LocatedFrontMatter FrontMatter, ArticleAnchors Anchors)
    {
        public static FileFindings Of(CompiledFile file) => new(
            file.Path,
            file.Collection.Name,
            file.Article.Model.ProjectPath,
            file.Article.Findings.Select(finding => DiagnosticInfo.Of(file.Path, finding)).ToEquatableArray(),
            file.Article.UnknownKeys,
            file.Article.References,
            file.Article.FrontMatter,
            file.Article.Anchors);

        /// <summary>Where the number of the part stands, else the series.</summary>
        public SourceLocation? FindPart()
        {
            var fields = FrontMatter.Fields;
            var series = fields.FirstOrDefault(field => KnownKeys.Series.Contains(KeyFolding.Fold(field.Key)));
            return series is null ? null
                : (fields.FirstOrDefault(IsPart) ?? series.Value.Items.SelectMany(item => item.Fields).Concat(series.Value.Fields).FirstOrDefault(IsPart))?.Value.Location ?? series.Value.Location;

            static bool IsPart(LocatedField field) => KnownKeys.Part.Contains(KeyFolding.Fold(field.Key));
        }

        /// <summary>The words that may be terms, whatever their keys: a declared type may have given them others.</summary>
        public IEnumerable<KeyLocation> Terms() =>
            FrontMatter.Fields.Where(field => field.Value.Kind is FieldKind.Text or FieldKind.List).SelectMany(field => Words(field.Value));

        private static IEnumerable<KeyLocation> Words(LocatedValue value) =>
            value.Kind == FieldKind.List ? value.Items.SelectMany(Words) : value.Kind == FieldKind.Text ? [new KeyLocation(value.Text.Trim(), value.Location)] : [];
    }

    /// <summary>The files by where they are, for findings that know that only; put in order when the first one asks, for most sites have none.</summary>
    private sealed class FilesByPath(Items<FileFindings> files)
    {
        private Dictionary<(string Collection, string Path), FileFindings>? _files;

        public FileFindings Find(string collection, string projectPath)
        {
            _files ??= files.GroupBy(file => (file.Collection, file.ProjectPath)).ToDictionary(same => same.Key, same => same.First());
            return _files[(collection, projectPath)];
        }
    }

    /// <summary>How much is said, and how loudly.</summary>
    private sealed record SeverityOptions(int MaxWarnings, DiagnosticSeverity? Removals, DiagnosticSeverity? UnknownKeys)
    {
        public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor) =>
            descriptor.Id == FindingIds.UnknownKey ? UnknownKeys
            : Removals is { } asked && Descriptors.Removals.Contains(descriptor) ? asked
            : descriptor.DefaultSeverity;
    }
}
