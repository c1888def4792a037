using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>Everything from which the code that reads a packed collection is generated.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="Shape">A hash that changes if a hot reload cannot bring the collection up to date in a running program.</param>
/// <param name="Pack">The pack in use.</param>
internal sealed record PackedCatalogSpec(
    CollectionInfo Collection,
    CollectionSchema Schema,
    string Namespace,
    ulong Shape,
    PackReference Pack) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;

    /// <summary>The address templates of pages that are not the default ones, by the pages' names.</summary>
    public EquatableArray<NamedTemplate> Templates { get; init; }
}

/// <summary>A part of the changes since the current pack was written: of the catalog, or of some entries.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Number">The number of the part.</param>
/// <param name="Catalog">Its orders and groups if the part is theirs and they differ from those in the pack; otherwise null.</param>
/// <param name="Entries">The articles of the part whose current versions are not in the pack.</param>
internal sealed record PatchPart(
    CollectionInfo Collection, CollectionSchema Schema, int Number, CatalogSpec? Catalog, EquatableArray<EntrySpec> Entries) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;

    /// <summary>Whether the articles are indexed for a search.</summary>
    public bool HasSearch { get; init; }
}

/// <summary>The changes since the current pack was written, as code.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Namespace">The namespace of its code.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record PatchSpec(CollectionInfo Collection, string Namespace, EquatableArray<PatchText> Parts) : IOfCollection
{
    string IOfCollection.CollectionName => Collection.Name;
}

/// <summary>A part of the changes, as code.</summary>
/// <param name="Number">The number of the part.</param>
/// <param name="Literal">What its method returns.</param>
internal sealed record PatchText(int Number, string Literal);

/// <summary>A hash of the members that the code has for a collection.</summary>
/// <param name="Value">The hash.</param>
internal sealed record Shape(ulong Value);

/// <summary>How generated code finds its pack.</summary>
/// <param name="Fingerprint">The fingerprint of the pack's content; 0 if it is unknown.</param>
/// <param name="Path">Null in a build that writes its pack; otherwise, the file to read if the assembly is emitted without its resources, or empty if there is
/// none.</param>
internal sealed record PackReference(ulong Fingerprint, string? Path);
