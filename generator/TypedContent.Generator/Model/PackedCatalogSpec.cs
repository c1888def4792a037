using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>How a packed collection is read.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="Catalog">Its orders and groups, where the pack in use holds others; else null.</param>
/// <param name="Patches">The articles that go before the pack in use.</param>
internal sealed record PackedCatalogSpec(CollectionInfo Collection, CollectionSchema Schema, string Namespace, CatalogSpec? Catalog, EquatableArray<EntryName> Patches) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;
}
