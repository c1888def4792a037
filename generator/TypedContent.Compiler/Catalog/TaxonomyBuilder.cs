using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Collects, names, and sorts the terms of one taxonomy.</summary>
internal sealed class TaxonomyBuilder
{
    private const char IdentifierSeparator = '_';
    private const char SlugSeparator = '/';

    private readonly string _taxonomy;
    private readonly TermAliases _aliases;
    private readonly Dictionary<string, TermDraft> _roots = new(StringComparer.Ordinal);

    private TaxonomyBuilder(string taxonomy, EquatableArray<TermAlias> aliases)
    {
        _taxonomy = taxonomy;
        _aliases = new TermAliases(taxonomy, aliases);
    }

    /// <param name="taxonomy">Its name.</param>
    /// <param name="articles">The articles, newest first, with their terms.</param>
    /// <param name="aliases">The aliases of terms.</param>
    public static TaxonomySpec Build(string taxonomy, IEnumerable<(string Source, IEnumerable<TermPath> Paths)> articles, EquatableArray<TermAlias> aliases)
    {
        var builder = new TaxonomyBuilder(taxonomy, aliases);
        var position = 0;
        foreach (var (source, paths) in articles)
        {
            foreach (var path in paths)
            {
                builder.Add(position, source, path);
            }

            position++;
        }

        return builder.Build();
    }

    /// <summary>Adds an article to a term and to all of the term's ancestors.</summary>
    private void Add(int position, string source, TermPath path)
    {
        TermDraft? parent = null;
        foreach (var word in path.Words)
        {
            var name = _aliases.IsEmpty ? word : _aliases.Resolve(word);
            var siblings = parent?.Children ?? _roots;
            var folded = TermFolding.Fold(name);
            if (!siblings.TryGetValue(folded, out var term))
            {
                siblings.Add(folded, term = new TermDraft(parent));
            }

            term.Add(position, source, name);
            parent = term;
        }
    }

    private TaxonomySpec Build()
    {
        var all = new List<TermDraft>();
        Name(_roots, all);
        var ordered = all
            .OrderByDescending(term => term.Entries.Count)
            .ThenBy(term => term.Name, StringComparer.Ordinal)
            .ThenBy(term => term.FullName, StringComparer.Ordinal)
            .ToArray();
        var indexes = new Dictionary<TermDraft, int>();
        for (var i = 0; i < ordered.Length; i++)
        {
            indexes.Add(ordered[i], i);
        }

        var terms = ordered.Select(term => new TermSpec(term.Name, term.Identifier, term.Slug, term.Entries.ToEquatableArray())
        {
            Parent = term.Parent is null ? -1 : indexes[term.Parent],
            Spellings = term.Spellings.Length > 1 ? term.Spellings.ToEquatableArray() : [],
            Aliases = term.Aliases,
            Twin = term.Twin,
        });
        return new TaxonomySpec(_taxonomy, terms.ToEquatableArray());
    }

    /// <summary>Names sibling terms, then their descendants. A name depends on the term and its ancestors, never on how many articles they have.</summary>
    private void Name(Dictionary<string, TermDraft> siblings, List<TermDraft> all)
    {
        if (siblings.Count == 0)
        {
            return;
        }

        var parent = siblings.Values.First().Parent;
        var identifiers = Unique(
            siblings.Values.Select(term => term.Name),
            name => parent is null ? IdentifierOf(name) : WordOf(name).TrimStart(IdentifierSeparator));
        var slugs = Unique(siblings.Values.Select(term => term.Name), name => Slug.FromText(name) is { Length: > 0 } slug ? slug : "term");
        FindTwins(siblings.Values);
        foreach (var sibling in siblings)
        {
            var term = sibling.Value;
            term.Identifier = parent is null ? identifiers[term.Name] : parent.Identifier + IdentifierSeparator + identifiers[term.Name];
            term.Slug = parent is null ? slugs[term.Name] : parent.Slug + SlugSeparator + slugs[term.Name];
            foreach (var word in _aliases.IsEmpty ? [] : _aliases.WordsFor(sibling.Key))
            {
                term.AddAlias(word);
            }

            all.Add(term);
            Name(term.Children, all);
        }
    }

    /// <summary>Finds terms with the same slug. The one that fewer articles have is probably a typo.</summary>
    private static void FindTwins(IEnumerable<TermDraft> siblings)
    {
        var bySlug = siblings.GroupBy(term => Slug.FromText(term.Name), StringComparer.Ordinal);
        foreach (var same in bySlug.Where(same => same.Key.Length > 0 && same.Skip(1).Any()))
        {
            var ordered = same.OrderByDescending(term => term.Entries.Count).ThenBy(term => term.Name, StringComparer.Ordinal).ToArray();
            foreach (var term in ordered.Skip(1))
            {
                term.Twin = new SlugTwin(ordered[0].Name, term.Spellings[0].Sources[0], ordered[0].Spellings[0].Sources[0]);
            }
        }
    }

    private string IdentifierOf(string term)
    {
        var identifier = WordOf(term);
        return identifier == _taxonomy || CollectionMembers.OfTaxonomy.Contains(identifier, StringComparer.OrdinalIgnoreCase)
            ? identifier + "Term"
            : identifier;
    }

    private static string WordOf(string term) => Identifier.FromText(term) is { Length: > 0 } name ? name : "Term" + Identifier.PathSuffix(term);

    /// <summary>A name for each term. If two would have the same name, both get a suffix made from the term itself.</summary>
    private static Dictionary<string, string> Unique(IEnumerable<string> terms, Func<string, string> nameOf) =>
        terms.GroupBy(nameOf, StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Select(term => (Term: term, Name: same.Skip(1).Any() ? nameOf(term) + Identifier.PathSuffix(term) : nameOf(term))))
            .ToDictionary(pair => pair.Term, pair => pair.Name, StringComparer.Ordinal);
}
