using TypedContent.Compiler.Catalog;
using TypedContent.Lookup;
using TypedContent.Packing;

namespace TypedContent.Generator.Emission;

/// <summary>A table that a collection or a taxonomy is read from, in generated code or in the pack. Its items are one of three kinds.</summary>
/// <param name="Id">The table, which has the same name in generated code.</param>
/// <param name="Hashes">Hashes and keys, 8 bytes each.</param>
/// <param name="Numbers">Numbers, 4 bytes each.</param>
/// <param name="Times">Ticks, 8 bytes each.</param>
internal readonly record struct CatalogTable<TId>(TId Id, ulong[]? Hashes, int[]? Numbers = null, long[]? Times = null)
    where TId : struct, Enum
{
    public CatalogTable(TId id, IEnumerable<int> numbers)
        : this(id, null, numbers.ToArray())
    {
    }
}

/// <summary>The tables of a catalog, each created as it is written.</summary>
internal static class CatalogTables
{
    /// <summary>The tables of a collection but those of its keys, which a patch has without the others.</summary>
    public static IEnumerable<CatalogTable<PackTable>> Of(CatalogSpec catalog)
    {
        var slugs = catalog.Entries.Select(entry => HashIndex.Hash(entry.Slug)).ToArray();
        yield return new(PackTable.SlugHashes, slugs);
        yield return new(PackTable.SlugIndex, HashIndex.Build(slugs));
        yield return new(PackTable.Related, catalog.Related);
        yield return new(PackTable.LinkedFrom, catalog.LinkedFrom);
        yield return new(PackTable.FolderStarts, StartsOf(catalog.Folders.Select(folder => folder.Entries.Count)));
        yield return new(PackTable.FolderEntries, catalog.Folders.SelectMany(folder => folder.Entries));
        yield return new(PackTable.Visibility, null, Times: [.. catalog.Visibility]);
        yield return new(PackTable.RelationStarts, catalog.RelationStarts);
        yield return new(PackTable.RelationKeys, [.. catalog.RelationKeys]);
        yield return new(PackTable.EntryLanguages, catalog.Languages.Entries);
        yield return new(PackTable.Translations, catalog.Languages.Translations);
        if (catalog.Versions.Names.Count > 0)
        {
            yield return new(PackTable.EntryVersions, catalog.Versions.Entries);
            yield return new(PackTable.Versions, catalog.Versions.Versions);
        }

        yield return new(PackTable.ArchiveMonths, catalog.Archive.Months);
        yield return new(PackTable.ArchiveStarts, catalog.Archive.Starts);
        yield return new(PackTable.ArchiveEntries, catalog.Archive.Entries);
        yield return new(PackTable.SeriesParts, catalog.SeriesParts);
        yield return new(PackTable.Decompositions, catalog.Decompositions);
        yield return new(PackTable.TreeNodes, catalog.Tree.Nodes);
        yield return new(PackTable.TreePages, catalog.Tree.Pages);
        yield return new(PackTable.Order, catalog.Order);
        yield return new(PackTable.Indexes, catalog.Indexes.SelectMany(index => index.Entries));
    }

    /// <summary>The tables of a taxonomy but its texts.</summary>
    public static IEnumerable<CatalogTable<TermTable>> Of(TaxonomySpec taxonomy)
    {
        // The ways in which terms are written besides their names, and other words for them.
        var spellings = taxonomy.Terms
            .SelectMany((term, index) => term.Spellings.Skip(1)
                .Select(spelling => spelling.Text)
                .Concat(term.Aliases)
                .Select(text => (Text: text, Term: index)))
            .ToArray();
        yield return new(TermTable.NameHashes, [.. taxonomy.Terms.Select(term => HashIndex.Hash(term.Name))]);
        yield return new(TermTable.SpellingHashes, [.. spellings.Select(spelling => HashIndex.Hash(spelling.Text))]);
        yield return new(TermTable.SpellingTerms, spellings.Select(spelling => spelling.Term));
        yield return new(TermTable.Parents, taxonomy.Parents);
        yield return new(TermTable.Children, taxonomy.Children);
        yield return new(TermTable.ByName, taxonomy.ByName);
        yield return new(TermTable.Starts, StartsOf(taxonomy.Terms.Select(term => term.Entries.Count)));
        yield return new(TermTable.Entries, taxonomy.Terms.SelectMany(term => term.Entries));
    }

    /// <summary>Where each group begins in a table of all groups' items, and where the last one ends.</summary>
    private static List<int> StartsOf(IEnumerable<int> counts)
    {
        var starts = new List<int> { 0 };
        foreach (var count in counts)
        {
            starts.Add(starts[starts.Count - 1] + count);
        }

        return starts;
    }
}
