using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>Everything from which a collection's entry type is generated.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Relations">The relations from its entries to others.</param>
/// <param name="Settings">The settings of the generated code.</param>
internal sealed record EntryTypeSpec(
    CollectionInfo Collection, CollectionSchema Schema, EquatableArray<Relation> Relations, EmitSettings Settings) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;
}

/// <summary>Everything from which a collection's public class is generated: its lists, lookups, and terms.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Catalog">Its folders and terms, without the tables that only the catalog's own class has.</param>
/// <param name="Settings">The settings of the generated code.</param>
internal sealed record CollectionClassSpec(CollectionInfo Collection, CatalogSpec Catalog, EmitSettings Settings) : IOfCollection
{
    /// <summary>Whether it has a search index.</summary>
    public bool HasSearch => Settings.HasSearch;

    string IOfCollection.CollectionName => Collection.Name;
}

/// <summary>Everything from which the class with a collection's tables is generated, if they are C#.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Catalog">The tables.</param>
/// <param name="Namespace">The namespace of its code.</param>
internal sealed record CatalogClassSpec(CollectionInfo Collection, CatalogSpec Catalog, string Namespace) : IOfCollection
{
    /// <summary>The search index; empty if there is none.</summary>
    public EquatableArray<byte> Search { get; init; }

    string IOfCollection.CollectionName => Collection.Name;

    /// <summary>The address templates of pages that are not the default ones, by the pages' names.</summary>
    public EquatableArray<NamedTemplate> Templates { get; init; }
}

/// <summary>A search index.</summary>
/// <param name="Bytes">The index, in the layout of <c>SearchFormat</c>.</param>
internal sealed record SearchTable(EquatableArray<byte> Bytes);
