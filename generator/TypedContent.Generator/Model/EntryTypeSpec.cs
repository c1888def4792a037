using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>All that the type of a collection's entries is made from.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Relations">The ways that lead from its entries to others.</param>
/// <param name="Settings">What generated code depends on besides.</param>
internal sealed record EntryTypeSpec(
    CollectionInfo Collection, CollectionSchema Schema, EquatableArray<Relation> Relations, EmitSettings Settings) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;
}

/// <summary>All that the class is made from that users know a collection by: its lists, its look-up and its terms.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Catalog">Its folders and terms; without the tables that only the catalog's own class holds.</param>
/// <param name="Settings">What generated code depends on besides.</param>
internal sealed record CollectionClassSpec(CollectionInfo Collection, CatalogSpec Catalog, EmitSettings Settings) : IOfCollection
{
    /// <summary>Whether it can be searched.</summary>
    public bool HasSearch => Settings.HasSearch;

    string IOfCollection.CollectionName => Collection.Name;
}

/// <summary>All that the class is made from that holds a collection's tables, where they are C#.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Catalog">The tables.</param>
/// <param name="Namespace">The namespace of its code.</param>
internal sealed record CatalogClassSpec(CollectionInfo Collection, CatalogSpec Catalog, string Namespace) : IOfCollection
{
    /// <summary>The search index; empty for none.</summary>
    public EquatableArray<byte> Search { get; init; }

    string IOfCollection.CollectionName => Collection.Name;

    /// <summary>The templates of pages that are not the built-in ones, by the pages' names.</summary>
    public EquatableArray<NamedTemplate> Templates { get; init; }
}

/// <summary>A search index.</summary>
/// <param name="Bytes">In the layout of <c>SearchFormat</c>.</param>
internal sealed record SearchTable(EquatableArray<byte> Bytes);
