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

/// <summary>What lists and terms of a collection bring to light.</summary>
internal static class CatalogFindings
{
    private const int SourcesShown = 3;

    public static IEnumerable<DiagnosticInfo> Of(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        MixedSpellings(catalog, files).Concat(RepeatedLanguages(catalog, files)).Concat(RepeatedParts(catalog, files));

    /// <summary>One warning for each spelling but the most common one, in the first file that has it.</summary>
    private static IEnumerable<DiagnosticInfo> MixedSpellings(Keyed<CatalogSpec> catalog, LocatedFiles files) =>
        from taxonomy in catalog.Value.Taxonomies
        from term in taxonomy.Terms
        from spelling in term.Spellings.Skip(1)
        select files.Report(
            FindingIds.MixedSpelling,
            catalog.Collection,
            spelling.Sources[0],
            file => file.FindTerm(spelling.Text),
            [spelling.Text, term.Name, Casing.ToLower(taxonomy.Name), catalog.Collection, string.Join(", ", term.Spellings.Select(each => $"'{each.Text}' in {Enumerate(each.Sources)}"))]);

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

    private static string Enumerate(EquatableArray<string> sources) =>
        string.Join(", ", sources.Take(SourcesShown)) + (sources.Count > SourcesShown ? $" and {sources.Count - SourcesShown} more" : "");
}
