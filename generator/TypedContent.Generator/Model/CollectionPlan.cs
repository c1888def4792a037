using TypedContent.Compiler;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>What is decided about a collection before any of its articles is looked at: by the project's properties, items and C#.</summary>
/// <param name="Info">Its name and the type of its entries.</param>
/// <param name="Declared">The schema that the project's C# declares; null where it is inferred.</param>
/// <param name="Catalog">Its taxonomies beside the standard ones, and other words for terms.</param>
/// <param name="Permalink">The template of addresses of items that name none; empty for the built-in one.</param>
/// <param name="Compiler">What its articles are compiled with, the policy of the sanitizer among it.</param>
internal sealed record CollectionPlan(
    CollectionInfo Info, DeclaredSchema? Declared, CatalogPlan Catalog, string Permalink, CompilerOptions Compiler) : IOfCollection
{
    string IOfCollection.CollectionName => Name;

    /// <summary>The templates of pages besides articles.</summary>
    public PageTemplates Pages { get; init; } = PageTemplates.None;

    public string Name => Info.Name;
}
