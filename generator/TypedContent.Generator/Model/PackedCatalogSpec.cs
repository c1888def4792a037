using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>How a packed collection is read.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="Shape">A hash that changes where a running program cannot be given the collection as it is now.</param>
/// <param name="Pack">The pack in use.</param>
internal sealed record PackedCatalogSpec(
    CollectionInfo Collection,
    CollectionSchema Schema,
    string Namespace,
    ulong Shape,
    PackReference Pack) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;

    /// <summary>The templates of pages that are not the built-in ones, by the pages' names.</summary>
    public EquatableArray<NamedTemplate> Templates { get; init; }
}

/// <summary>What has changed since the pack in use was written.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="Catalog">Its orders and groups, where the pack in use holds others; else null.</param>
/// <param name="Entries">The articles that it does not hold as they are now.</param>
internal sealed record PatchSpec(
    CollectionInfo Collection, CollectionSchema Schema, string Namespace, CatalogSpec? Catalog, EquatableArray<EntrySpec> Entries) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;
}

/// <summary>A hash over the members that code has of a collection.</summary>
/// <param name="Value">The hash.</param>
internal sealed record Shape(ulong Value);

/// <summary>How code finds its pack.</summary>
/// <param name="Fingerprint">What the pack says that it holds; 0 where nobody knows.</param>
/// <param name="Path">Null in a build that writes its pack; else the file to read where the assembly is emitted without its resources, or empty for none.</param>
internal sealed record PackReference(ulong Fingerprint, string? Path);
