using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Sorts and groups a collection's articles.</summary>
internal static class CatalogBuilder
{
    /// <param name="rows">The articles, in any order.</param>
    /// <param name="names">Their names; an article without a name is left out.</param>
    /// <param name="plan">The project's settings for their terms.</param>
    /// <param name="defaultLanguage">The site's default language; null if unknown.</param>
    public static CatalogSpec Build(IEnumerable<IndexRow> rows, NameMap names, CatalogPlan plan, string? defaultLanguage = null)
    {
        var ordered = rows
            .GroupBy(row => row.Source, StringComparer.Ordinal).Select(same => same.First())
            .Select(row => (Row: row, Name: names.Find(row.Source)!))
            .Where(entry => entry.Name is not null)
            .OrderByDescending(entry => entry.Row.Date?.UtcTicks ?? long.MinValue)
            .ThenBy(entry => entry.Row.Source, StringComparer.Ordinal)
            .ToArray();

        var sorted = ordered.Select(entry => entry.Row).ToArray();
        var taxonomies = TaxonomyNames.OfWords.Concat(plan.Taxonomies.Select(taxonomy => taxonomy.Name))
            .Select(taxonomy => TaxonomyBuilder.Build(taxonomy, sorted.Select(row => (row.Source, row.PathsIn(taxonomy))), plan.Aliases))
            .ToArray();
        var series = SeriesBuilder.Build(sorted, plan.Aliases);
        var languages = TranslationFinder.Find(ordered, defaultLanguage);
        var tree = TreeBuilder.Build(sorted, languages);
        return new CatalogSpec(
            ordered.Select(entry => entry.Name).ToEquatableArray(),
            RelatedArticles.Find(ordered.Length, taxonomies.SelectMany(taxonomy => taxonomy.Terms).Select(term => term.Entries), languages.Entries),
            BackLinks.Find(sorted),
            series is null ? taxonomies.ToEquatableArray() : [.. taxonomies, series.Taxonomy])
        {
            Languages = languages,
            SeriesParts = series?.Parts ?? [],
            SeriesClashes = series?.Clashes ?? [],
            Tree = tree,
            ListOrder = plan.Order,
            Order = EntryOrders.Of(plan.Order, sorted, tree),
            Indexes = plan.Indexes.Select((index, rank) => EntryOrders.By(index, rank, sorted)).ToEquatableArray(),
            Archive = ArchiveBuilder.Build(sorted),
            Folders = Folders(ordered.Select(entry => entry.Name)),
            Visibility = ordered
                .SelectMany(entry => new[] { entry.Row.VisibleFrom?.UtcTicks ?? 0, entry.Row.VisibleUntil?.UtcTicks ?? long.MaxValue })
                .ToEquatableArray(),
        };
    }

    private static EquatableArray<FolderSpec> Folders(IEnumerable<EntryName> names) => names
        .SelectMany((name, position) => Enumerable.Range(1, name.Scope.Count)
            .Select(depth => (Scope: name.Scope.Take(depth).ToEquatableArray(), Position: position)))
        .GroupBy(folder => folder.Scope)
        .OrderBy(folder => string.Join(".", folder.Key), StringComparer.Ordinal)
        .Select(folder => new FolderSpec(folder.Key, folder.Select(entry => entry.Position).ToEquatableArray()))
        .ToEquatableArray();
}
