using System.Globalization;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Reporting;

/// <summary>Reports problems found while building the lists and terms of a collection.</summary>
internal static class CatalogFindings
{
    private const int SourcesShown = 3;

    public static IEnumerable<DiagnosticInfo> Of(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        MixedSpellings(catalog, files)
            .Concat(SlugTwins(catalog, files))
            .Concat(RepeatedLanguages(catalog, files))
            .Concat(RepeatedParts(catalog, files))
            .Concat(Parents(catalog, files))
            .Concat(UnusedVersions(catalog))
            .Concat(MissingPages(catalog, files));

    /// <summary>One warning for each spelling except the most common one, in the first file that uses it.</summary>
    private static IEnumerable<DiagnosticInfo> MixedSpellings(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        from taxonomy in catalog.Value.Taxonomies
        from term in taxonomy.Terms
        from spelling in term.Spellings.Skip(1)
        select files.Report(
            FindingIds.MixedSpelling,
            catalog.Collection,
            spelling.Sources[0],
            file => file.FindTerm(spelling.Text),
            [
                spelling.Text,
                "is the same term as",
                term.Name,
                Casing.ToLower(taxonomy.Name),
                catalog.Collection,
                "because case and width make no difference",
                string.Join(", ", term.Spellings.Select(each => $"'{each.Text}' in {Enumerate(each.Sources)}"))]);

    /// <summary>Terms whose addresses would be the same. One warning for each, except for the term used by the most articles.</summary>
    private static IEnumerable<DiagnosticInfo> SlugTwins(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        from taxonomy in catalog.Value.Taxonomies
        from term in taxonomy.Terms
        where term.Twin is not null
        select files.Report(
            FindingIds.MixedSpelling,
            catalog.Collection,
            term.Twin!.Source,
            file => file.FindTerm(term.Name),
            [term.Name, "is a different term from", term.Twin.Other, Casing.ToLower(taxonomy.Name), catalog.Collection,
                "but both would have the same address, so each has a suffix",
                $"'{term.Twin.Other}' in {term.Twin.OtherSource}, '{term.Name}' in {term.Twin.Source}"]);

    private static IEnumerable<DiagnosticInfo> RepeatedLanguages(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        catalog.Value.Languages.Repeated.Select(repeated => files.Report(
            FindingIds.RepeatedLanguage,
            catalog.Collection,
            repeated.Source,
            static file => file.FindKey(KnownKeys.TranslationKey.Contains),
            [repeated.Source, repeated.OtherSource, repeated.Tag.Length == 0 ? "without a language" : $"in '{repeated.Tag}'"]));

    private static IEnumerable<DiagnosticInfo> RepeatedParts(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        catalog.Value.SeriesClashes.Select(clash => files.Report(
            FindingIds.SamePart,
            catalog.Collection,
            clash.Source,
            static file => file.FindPart(),
            [clash.Part.ToString(CultureInfo.InvariantCulture), clash.Series, clash.OtherSource]));

    private static IEnumerable<DiagnosticInfo> Parents(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        catalog.Value.Tree.Faults.Select(fault => files.Report(
            fault.IsCycle ? FindingIds.ParentCycle : FindingIds.MissingParent,
            catalog.Collection,
            fault.Source,
            static file => file.FindKey(static key => key == KnownKeys.Parent),
            fault.IsCycle
                ? [FindingBag.Shorten(fault.Parent), fault.Near]
                : [FindingBag.Shorten(fault.Parent), catalog.Collection, fault.Near.Length > 0 ? $". Did you mean \"{fault.Near}\"?" : "."]));

    private static IEnumerable<DiagnosticInfo> UnusedVersions(Keyed<CatalogSpec> catalog) =>
        catalog.Value.Versions.Unused.Select(name => new DiagnosticInfo(
            FindingIds.UnusedVersion,
            null,
            [name, catalog.Collection, NearestName.Find(name, catalog.Value.Versions.FolderNames) is { } nearest ? $" Did you mean '{nearest}'?" : ""]));

    private static IEnumerable<DiagnosticInfo> MissingPages(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        catalog.Value.Versions.Missing.Select(page => files.Report(
            FindingIds.MissingInNewest,
            catalog.Collection,
            page.Source,
            static file => file.FindKey(static _ => false),
            [page.Source, page.Version, page.Newest]));

    private static string Enumerate(EquatableArray<string> sources) =>
        string.Join(", ", sources.Take(SourcesShown)) + (sources.Count > SourcesShown ? $" and {sources.Count - SourcesShown} more" : "");
}
