using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>A collection's orders and groups, as positions in <see cref="Entries"/>.</summary>
/// <param name="Entries">The articles, newest first; those without a date last, by path.</param>
/// <param name="Related">For each article, <see cref="RelatedWidth"/> positions, best first, padded with -1.</param>
/// <param name="LinkedFrom">For each article, the index in this table where its row begins, and the end of the last row; then the rows: the positions of the
/// articles that link to it.</param>
/// <param name="Taxonomies">Its taxonomies.</param>
internal sealed record CatalogSpec(
    EquatableArray<EntryName> Entries, EquatableArray<int> Related, EquatableArray<int> LinkedFrom, EquatableArray<TaxonomySpec> Taxonomies)
{
    public const int RelatedWidth = 5;

    /// <summary>Its languages and translations.</summary>
    public LanguageSpec Languages { get; init; } = LanguageSpec.None;

    /// <summary>Its versions.</summary>
    public VersionSpec Versions { get; init; } = VersionSpec.None;

    /// <summary>Each article's combination of language and version, numbered by <see cref="Catalog.Editions"/>; empty if all articles have one.</summary>
    public EquatableArray<int> Editions { get; init; }

    /// <summary>The folders of the articles, by the classes generated for them.</summary>
    public EquatableArray<FolderSpec> Folders { get; init; }

    /// <summary>The articles by month.</summary>
    public ArchiveSpec Archive { get; init; } = ArchiveSpec.Empty;

    /// <summary>For each article in a series, three numbers, in the format of <see cref="SeriesSpec.Parts"/>.</summary>
    public EquatableArray<int> SeriesParts { get; init; }

    /// <summary>The characters of the collection's addresses that some systems decompose, in the format of <see cref="Nfc.DecompositionsOf"/>.</summary>
    public int[] Decompositions => Nfc.DecompositionsOf(Entries
        .SelectMany(entry => entry.Aliases.Select(alias => alias.Url).Prepend(entry.Url))
        .Concat(Files.Select(file => file.Url ?? ""))
        .Concat(Taxonomies.SelectMany(taxonomy => taxonomy.Terms).Select(term => term.Slug)));

    /// <summary>Articles of one series with the same number.</summary>
    public EquatableArray<SeriesClash> SeriesClashes { get; init; }

    /// <summary>For each article, the times when it becomes visible and when it stops being visible, in UTC ticks.</summary>
    public EquatableArray<long> Visibility { get; init; }

    /// <summary>
    /// For each relation and each article in it, the index in <see cref="RelationKeys"/> where its keys begin; then the end of the last ones. Empty without
    /// relations.
    /// </summary>
    public EquatableArray<int> RelationStarts { get; init; }

    /// <summary>The keys of the entries that relations refer to.</summary>
    public EquatableArray<ulong> RelationKeys { get; init; }

    /// <summary>The tree of its pages.</summary>
    public TreeSpec Tree { get; init; } = TreeSpec.Empty;

    /// <summary>The order of the list of all articles.</summary>
    public CollectionOrder ListOrder { get; init; }

    /// <summary>The positions in the list's order if it differs from that of <see cref="Entries"/>; otherwise empty.</summary>
    public EquatableArray<int> Order { get; init; }

    /// <summary>Further orders, by the members generated for them.</summary>
    public EquatableArray<IndexSpec> Indexes { get; init; }

    /// <summary>The files next to its articles that have an address, by path.</summary>
    public EquatableArray<ResolvedAsset> Files { get; init; }
}

/// <summary>A list of the articles sorted by a property.</summary>
/// <param name="Member">The list's member of the collection's class.</param>
/// <param name="Property">The property to sort by.</param>
/// <param name="IsDescending">Whether the greatest value comes first.</param>
/// <param name="Entries">The positions of all articles in this order.</param>
internal sealed record IndexSpec(string Member, string Property, bool IsDescending, EquatableArray<int> Entries);

/// <summary>A folder.</summary>
/// <param name="Scope">The nested classes generated for it, outermost first.</param>
/// <param name="Entries">The positions of the articles in it and its subfolders, newest first.</param>
internal sealed record FolderSpec(EquatableArray<string> Scope, EquatableArray<int> Entries);

/// <summary>A taxonomy with its terms. Those with the most articles come first, then by name.</summary>
internal sealed record TaxonomySpec(string Name, EquatableArray<TermSpec> Terms)
{
    /// <summary>For each term its parent, or -1. Empty if no term has a parent.</summary>
    public int[] Parents => Terms.Any(term => term.Parent >= 0) ? [.. Terms.Select(term => term.Parent)] : [];

    /// <summary>
    /// For each term, the index in this table where its row begins; then the same for the top-level terms, and the end of that row; then the rows: the child
    /// terms in order. Empty if no term has a parent.
    /// </summary>
    public int[] Children
    {
        get
        {
            if (Terms.All(term => term.Parent < 0))
            {
                return [];
            }

            var rows = Enumerable.Range(0, Terms.Count).ToLookup(term => Terms[term].Parent);
            var starts = new int[Terms.Count + 2];
            var children = new List<int>(Terms.Count);
            for (var i = 0; i <= Terms.Count; i++)
            {
                starts[i] = starts.Length + children.Count;
                children.AddRange(rows[i < Terms.Count ? i : -1]);
            }

            starts[Terms.Count + 1] = starts.Length + children.Count;
            return [.. starts, .. children];
        }
    }

    /// <summary>The terms sorted by name, ordinally. Empty if they already are in that order.</summary>
    public int[] ByName
    {
        get
        {
            int[] ordered = [.. Enumerable.Range(0, Terms.Count)
                .OrderBy(term => Terms[term].Name, StringComparer.Ordinal)
                .ThenBy(term => Terms[term].Slug, StringComparer.Ordinal)];
            return ordered.Where((term, index) => term != index).Any() ? ordered : [];
        }
    }
}

/// <summary>A term.</summary>
/// <param name="Name">Its name, as written.</param>
/// <param name="Identifier">The member generated for it.</param>
/// <param name="Slug">Its part of an address, unique in the taxonomy, including those of its ancestors.</param>
/// <param name="Entries">The positions of its articles, newest first.</param>
internal sealed record TermSpec(string Name, string Identifier, string Slug, EquatableArray<int> Entries)
{
    /// <summary>All spellings, the one in use first; empty if there is only one.</summary>
    public EquatableArray<TermSpelling> Spellings { get; init; }

    /// <summary>A sibling term that would have the same address, and a file that names this term; null if there is none.</summary>
    public SlugTwin? Twin { get; init; }

    /// <summary>The position of its parent, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>Its aliases.</summary>
    public EquatableArray<string> Aliases { get; init; }
}

/// <summary>A spelling of a term.</summary>
/// <param name="Text">The text, as written.</param>
/// <param name="Sources">The files, by their paths from the project folder.</param>
internal sealed record TermSpelling(string Text, EquatableArray<string> Sources);

/// <summary>A term that would have the same address as another one.</summary>
/// <param name="Other">The name of the other term.</param>
/// <param name="Source">A file that names the term.</param>
/// <param name="OtherSource">A file that names the other term.</param>
internal sealed record SlugTwin(string Other, string Source, string OtherSource);
