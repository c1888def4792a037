using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Puts a collection's articles in order and groups them.</summary>
internal static class CatalogBuilder
{
    private static readonly string[] s_termMembers =
    [
        "All", "TryGet", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <param name="rows">The articles, in any order.</param>
    /// <param name="names">Their names.</param>
    /// <param name="defaultLanguage">The site's default language, or null.</param>
    public static CatalogSpec Build(IEnumerable<IndexRow> rows, NameMap names, string? defaultLanguage = null)
    {
        var ordered = rows
            .GroupBy(row => row.Source, StringComparer.Ordinal).Select(same => same.First())
            .Select(row => (Row: row, Name: names.Find(row.Source)!))
            .Where(entry => entry.Name is not null)
            .OrderByDescending(entry => entry.Row.Date?.UtcTicks ?? long.MinValue)
            .ThenBy(entry => entry.Row.Source, StringComparer.Ordinal)
            .ToArray();

        var categories = Group("Categories", ordered.Select(entry => (entry.Row.Source, entry.Row.Categories)));
        var tags = Group("Tags", ordered.Select(entry => (entry.Row.Source, entry.Row.Tags)));
        var languages = TranslationFinder.Find(ordered, defaultLanguage);
        return new CatalogSpec(
            ordered.Select(entry => entry.Name).ToEquatableArray(),
            RelatedArticles.Find(ordered.Length, categories.Terms.Concat(tags.Terms).Select(term => term.Entries), languages.Entries),
            BackLinks.Find(ordered.Select(entry => entry.Row).ToArray()),
            [categories, tags])
        {
            Languages = languages,
            Folders = Folders(ordered.Select(entry => entry.Name)),
            Visibility = ordered
                .SelectMany(entry => new[] { entry.Row.VisibleFrom?.UtcTicks ?? 0, entry.Row.VisibleUntil?.UtcTicks ?? long.MaxValue })
                .ToEquatableArray(),
        };
    }

    private static EquatableArray<FolderSpec> Folders(IEnumerable<EntryName> names) => names
        .SelectMany((name, position) => Enumerable.Range(1, name.Scope.Count).Select(depth => (Scope: name.Scope.Take(depth).ToEquatableArray(), Position: position)))
        .GroupBy(folder => folder.Scope)
        .OrderBy(folder => string.Join(".", folder.Key), StringComparer.Ordinal)
        .Select(folder => new FolderSpec(folder.Key, folder.Select(entry => entry.Position).ToEquatableArray()))
        .ToEquatableArray();

    private static TaxonomySpec Group(string taxonomy, IEnumerable<(string Source, EquatableArray<string> Terms)> entries)
    {
        var terms = entries
            .SelectMany((entry, position) => entry.Terms.Select(term => (Position: position, entry.Source, Term: term)))
            .GroupBy(use => TermFolding.Fold(use.Term), StringComparer.Ordinal)
            .Select(same =>
            {
                // Of several spellings the most common one counts.
                var spellings = same.GroupBy(use => use.Term, StringComparer.Ordinal)
                    .OrderByDescending(spelling => spelling.Count()).ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
                    .Select(spelling => new TermSpelling(spelling.Key, spelling.Select(use => use.Source).OrderBy(source => source, StringComparer.Ordinal).ToEquatableArray()))
                    .ToArray();
                return (spellings[0].Text, Spellings: spellings, Positions: same.Select(use => use.Position).Distinct().ToArray());
            })
            .ToArray();
        var identifiers = Unique(terms.Select(term => term.Text), term => IdentifierOf(taxonomy, term));
        var slugs = Unique(terms.Select(term => term.Text), term => Slug.FromText(term) is { Length: > 0 } slug ? slug : "term");
        return new TaxonomySpec(taxonomy, terms
            .OrderByDescending(term => term.Positions.Length).ThenBy(term => term.Text, StringComparer.Ordinal)
            .Select(term => new TermSpec(term.Text, identifiers[term.Text], slugs[term.Text], term.Positions.ToEquatableArray())
            {
                Spellings = term.Spellings.Length > 1 ? term.Spellings.ToEquatableArray() : [],
            })
            .ToEquatableArray());
    }

    private static string IdentifierOf(string taxonomy, string term)
    {
        var identifier = Identifier.FromText(term) is { Length: > 0 } name ? name : "Term" + Identifier.PathSuffix(term);
        return identifier == taxonomy || s_termMembers.Contains(identifier, StringComparer.OrdinalIgnoreCase) ? identifier + "Term" : identifier;
    }

    /// <summary>A name for each term; where two would have the same, both get a suffix made from the term itself.</summary>
    private static Dictionary<string, string> Unique(IEnumerable<string> terms, Func<string, string> nameOf) =>
        terms.GroupBy(nameOf, StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Select(term => (Term: term, Name: same.Skip(1).Any() ? nameOf(term) + Identifier.PathSuffix(term) : nameOf(term))))
            .ToDictionary(pair => pair.Term, pair => pair.Name, StringComparer.Ordinal);
}
