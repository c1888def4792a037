using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Packing;

/// <summary>The content of a pack for one collection.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Catalog">Its orders and groups.</param>
/// <param name="Entries">Its articles, in any order.</param>
internal sealed record PackedCollection(CollectionInfo Collection, CollectionSchema Schema, CatalogSpec Catalog, IReadOnlyList<EntrySpec> Entries)
{
    /// <summary>Whether it has a search index.</summary>
    public bool HasSearch { get; init; }
}
