using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.References;

/// <summary>Stores references as tables: for each relation of a collection and each of its entries, the keys of the related entries.</summary>
internal static class RelationTables
{
    /// <param name="collection">The collection.</param>
    /// <param name="catalog">Its catalog.</param>
    /// <param name="relations">The relations between all collections.</param>
    /// <param name="references">The resolved references.</param>
    /// <param name="catalogOf">Returns the catalog of another collection.</param>
    public static CatalogSpec Add(
        string collection, CatalogSpec catalog, IEnumerable<Relation> relations, ResolvedReferences references, Func<string, CatalogSpec?> catalogOf)
    {
        var starts = new List<int> { 0 };
        var keys = new List<ulong>();
        foreach (var relation in relations.Where(relation => relation.Owner == collection).OrderBy(relation => relation.Index))
        {
            var ways = relation.IsBack ? Back(relation, references, catalogOf(relation.Target)) : Forward(relation, catalog, references);
            foreach (var entry in catalog.Entries)
            {
                keys.AddRange(ways[entry.Key]);
                starts.Add(keys.Count);
            }
        }

        return starts.Count == 1 ? catalog : catalog with { RelationStarts = starts.ToEquatableArray(), RelationKeys = keys.ToEquatableArray() };
    }

    private static ILookup<ulong, ulong> Forward(Relation relation, CatalogSpec catalog, ResolvedReferences references)
    {
        var bySource = references.Resolved
            .Where(reference => reference.Collection == relation.Owner && reference.Property == relation.Reference.Name)
            .ToLookup(reference => reference.Source, StringComparer.Ordinal);
        return catalog.Entries
            .SelectMany(entry => bySource[entry.Source].Select(reference => (From: entry.Key, To: reference.Key)))
            .ToLookup(way => way.From, way => way.To);
    }

    /// <summary>In the referring collection's catalog order, which is newest first.</summary>
    private static ILookup<ulong, ulong> Back(Relation relation, ResolvedReferences references, CatalogSpec? referring)
    {
        var bySource = references.Resolved
            .Where(reference => reference.Collection == relation.Target && reference.Property == relation.Reference.Name)
            .ToLookup(reference => reference.Source, StringComparer.Ordinal);
        return (referring?.Entries ?? [])
            .SelectMany(entry => bySource[entry.Source].Select(reference => (From: reference.Key, To: entry.Key)))
            .ToLookup(way => way.From, way => way.To);
    }
}
