using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>A collection's orders and groups, as positions in <see cref="Entries"/>.</summary>
/// <param name="Entries">The articles, newest first; those without a date last, by path.</param>
/// <param name="Related">For each article <see cref="RelatedWidth"/> positions, best first, filled up with -1.</param>
/// <param name="LinkedFrom">For each article where in this very table its row begins, and where the last row ends; then the rows: the positions of
/// the articles that link to it.</param>
/// <param name="Taxonomies">Its taxonomies.</param>
internal sealed record CatalogSpec(
    EquatableArray<EntryName> Entries, EquatableArray<int> Related, EquatableArray<int> LinkedFrom, EquatableArray<TaxonomySpec> Taxonomies)
{
    public const int RelatedWidth = 5;

    /// <summary>Its languages and translations.</summary>
    public LanguageSpec Languages { get; init; } = LanguageSpec.None;

    /// <summary>The folders that articles are in, by the classes that stand for them.</summary>
    public EquatableArray<FolderSpec> Folders { get; init; }

    /// <summary>The articles by month.</summary>
    public ArchiveSpec Archive { get; init; } = ArchiveSpec.Empty;

    /// <summary>For each article in a series three numbers, as <see cref="SeriesSpec.Parts"/> says.</summary>
    public EquatableArray<int> SeriesParts { get; init; }

    /// <summary>The characters of the collection's addresses that some systems write in pieces, as <see cref="Nfc.DecompositionsOf"/> says.</summary>
    public int[] Decompositions => Nfc.DecompositionsOf(Entries
        .SelectMany(entry => entry.Aliases.Select(alias => alias.Url).Prepend(entry.Url))
        .Concat(Files.Select(file => file.Url ?? ""))
        .Concat(Taxonomies.SelectMany(taxonomy => taxonomy.Terms).Select(term => term.Slug)));

    /// <summary>Parts of one series with one number.</summary>
    public EquatableArray<SeriesClash> SeriesClashes { get; init; }

    /// <summary>For each article from when on it is shown and from when on no more, in ticks of UTC.</summary>
    public EquatableArray<long> Visibility { get; init; }

    /// <summary>
    /// For each relation, and for each article in it, where its keys begin in <see cref="RelationKeys"/>; then where the last ones end. Empty without
    /// relations.
    /// </summary>
    public EquatableArray<int> RelationStarts { get; init; }

    /// <summary>The keys of the entries that relations lead to.</summary>
    public EquatableArray<ulong> RelationKeys { get; init; }

    /// <summary>The tree of its pages.</summary>
    public TreeSpec Tree { get; init; } = TreeSpec.Empty;

    /// <summary>What the list of all articles goes by.</summary>
    public CollectionOrder ListOrder { get; init; }

    /// <summary>The list of all articles, where its order is another one than that of <see cref="Entries"/>; else empty.</summary>
    public EquatableArray<int> Order { get; init; }

    /// <summary>Further orders, by the members that they are.</summary>
    public EquatableArray<IndexSpec> Indexes { get; init; }

    /// <summary>The files beside its articles that have an address, by path.</summary>
    public EquatableArray<ResolvedAsset> Files { get; init; }
}

/// <summary>An order of its own.</summary>
/// <param name="Member">The list's member of the collection's class.</param>
/// <param name="Property">The property that it goes by.</param>
/// <param name="IsDescending">Whether the greatest value comes first.</param>
/// <param name="Entries">The positions of all articles in this order.</param>
internal sealed record IndexSpec(string Member, string Property, bool IsDescending, EquatableArray<int> Entries);

/// <summary>A folder.</summary>
/// <param name="Scope">The nested classes that stand for it, outermost first.</param>
/// <param name="Entries">The positions of the articles in it and in the folders within it, newest first.</param>
internal sealed record FolderSpec(EquatableArray<string> Scope, EquatableArray<int> Entries);

/// <summary>A taxonomy with its terms, those with the most articles first, then by name.</summary>
internal sealed record TaxonomySpec(string Name, EquatableArray<TermSpec> Terms)
{
    /// <summary>For each term the one that it is in, or -1. Empty where none is in another.</summary>
    public int[] Parents => Terms.Any(term => term.Parent >= 0) ? [.. Terms.Select(term => term.Parent)] : [];

    /// <summary>
    /// For each term where in this very table its row begins, then the same for those that are in none, and where that row ends; then
    /// the rows: the terms that are in it, in their order. Empty where none is in another.
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

    /// <summary>The terms by name, ordinally. Empty where that is their order.</summary>
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
/// <param name="Name">As it was written.</param>
/// <param name="Identifier">Its member.</param>
/// <param name="Slug">Its part of an address, unique in the taxonomy; with those of the terms that it is in.</param>
/// <param name="Entries">The positions of its articles, newest first.</param>
internal sealed record TermSpec(string Name, string Identifier, string Slug, EquatableArray<int> Entries)
{
    /// <summary>All ways in which it is written, the one that counts first; empty where there is one only.</summary>
    public EquatableArray<TermSpelling> Spellings { get; init; }

    /// <summary>Another term beside it that would have the same address, and a file of its own that names it; null if there is none.</summary>
    public SlugTwin? Twin { get; init; }

    /// <summary>The position of the term that it is in, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>Other words for it.</summary>
    public EquatableArray<string> Aliases { get; init; }
}

/// <summary>A way in which a term is written.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Sources">The files, by their paths from the project.</param>
internal sealed record TermSpelling(string Text, EquatableArray<string> Sources);

/// <summary>A term that would have the address of another one.</summary>
/// <param name="Other">The other one's name.</param>
/// <param name="Source">A file that names the term.</param>
/// <param name="OtherSource">A file that names the other one.</param>
internal sealed record SlugTwin(string Other, string Source, string OtherSource);
