using TypedContent.Compiler;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>Everything about a collection that does not depend on its articles: it comes from the project's properties, items, and C#.</summary>
/// <param name="Info">Its name and the type of its entries.</param>
/// <param name="Declared">The schema declared in the project's C#; null if it is inferred.</param>
/// <param name="Catalog">Its taxonomies besides the standard ones, and the aliases of terms.</param>
/// <param name="Permalink">The address template for items without one; empty for the default.</param>
/// <param name="Compiler">The compiler options of its articles, including the sanitizer policy.</param>
internal sealed record CollectionPlan(
    CollectionInfo Info, DeclaredSchema? Declared, CatalogPlan Catalog, string Permalink, CompilerOptions Compiler) : IOfCollection
{
    string IOfCollection.CollectionName => Name;

    /// <summary>The address templates of pages besides articles.</summary>
    public PageTemplates Pages { get; init; } = PageTemplates.None;

    public string Name => Info.Name;
}
