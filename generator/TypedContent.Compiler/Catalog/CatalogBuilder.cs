using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Sorts and groups a collection's articles.</summary>
internal static class CatalogBuilder
{
    /// <summary>The lists and groups, for which no title is needed. <see cref="AddTree"/> adds the rest.</summary>
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
        var languages = TranslationFinder.Find(ordered, defaultLanguage, plan.Versions);
        var versions = VersionFinder.Find(ordered, languages, plan.Versions);
        var editions = Editions.Of(languages, versions);
        return new CatalogSpec(
            ordered.Select(entry => entry.Name).ToEquatableArray(),
            RelatedArticles.Find(ordered.Length, taxonomies.SelectMany(taxonomy => taxonomy.Terms).Select(term => term.Entries), editions),
            BackLinks.Find(sorted),
            series is null ? taxonomies.ToEquatableArray() : [.. taxonomies, series.Taxonomy])
        {
            Languages = languages,
            Versions = versions,
            Editions = editions,
            SeriesParts = series?.Parts ?? [],
            SeriesClashes = series?.Clashes ?? [],
            ListOrder = plan.Order,
            Indexes = plan.Indexes.Select((index, rank) => EntryOrders.By(index, rank, sorted)).ToEquatableArray(),
            Archive = ArchiveBuilder.Build(sorted),
            Folders = Folders(ordered.Select(entry => entry.Name)),
            Visibility = ordered
                .SelectMany(entry => new[] { entry.Row.VisibleFrom?.UtcTicks ?? 0, entry.Row.VisibleUntil?.UtcTicks ?? long.MaxValue })
                .ToEquatableArray(),
        };
    }

    /// <summary>Whether the tree or the order of the list depends on titles: where articles name their parents, or are listed by title.</summary>
    /// <param name="rows">The articles.</param>
    /// <param name="plan">The project's settings for the collection.</param>
    public static bool NeedsTitles(IEnumerable<IndexRow> rows, CatalogPlan plan) =>
        plan.Order == CollectionOrder.Title || rows.Any(row => row.Parent is not null);

    /// <summary>The catalog with the tree of its pages and the order of its list.</summary>
    /// <param name="catalog">The lists and groups of the same rows.</param>
    /// <param name="rows">The articles, in any order.</param>
    /// <param name="titles">Their titles; may be empty if <see cref="NeedsTitles"/> says so.</param>
    public static CatalogSpec AddTree(CatalogSpec catalog, IEnumerable<IndexRow> rows, IReadOnlyCollection<PageTitle> titles)
    {
        var bySource = FirstBySource(rows, row => row.Source);
        var titleOf = FirstBySource(titles, title => title.Source);
        IndexRow[] sorted = [.. catalog.Entries.Select(name => bySource[name.Source])];
        if (titleOf.Count > 0)
        {
            sorted = [.. sorted.Select(row => titleOf.TryGetValue(row.Source, out var title) ? row.WithTitle(title) : row)];
        }

        var tree = TreeBuilder.Build(sorted, catalog.Languages, catalog.Versions.Plan, catalog.Editions);
        return catalog with { Tree = tree, Order = EntryOrders.Of(catalog.ListOrder, sorted, tree) };
    }

    private static Dictionary<string, T> FirstBySource<T>(IEnumerable<T> items, Func<T, string> sourceOf)
    {
        var bySource = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!bySource.ContainsKey(sourceOf(item)))
            {
                bySource.Add(sourceOf(item), item);
            }
        }

        return bySource;
    }

    private static EquatableArray<FolderSpec> Folders(IEnumerable<EntryName> names) => names
        .SelectMany((name, position) => Enumerable.Range(1, name.Scope.Count)
            .Select(depth => (Scope: name.Scope.Take(depth).ToEquatableArray(), Position: position)))
        .GroupBy(folder => folder.Scope)
        .OrderBy(folder => string.Join(".", folder.Key), StringComparer.Ordinal)
        .Select(folder => new FolderSpec(folder.Key, folder.Select(entry => entry.Position).ToEquatableArray()))
        .ToEquatableArray();
}
