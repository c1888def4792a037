using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>A collection with everything that depends on all of its articles together.</summary>
/// <param name="Plan">Its plan, which does not depend on the articles.</param>
/// <param name="Schema">The types of its keys.</param>
/// <param name="Names">The names and addresses of its articles.</param>
internal sealed record CollectionModel(CollectionPlan Plan, CollectionSchema Schema, NameMap Names) : IOfCollection
{
    string IOfCollection.CollectionName => Name;

    /// <summary>Whether its articles' bodies and values are in the content pack.</summary>
    public bool IsPacked { get; init; }

    /// <summary>Whether it has a search index.</summary>
    public bool HasSearch { get; init; }

    /// <summary>The address templates of its pages that are not the default ones.</summary>
    public EquatableArray<NamedTemplate> Templates => Plan.Pages.Of(Name, Taxonomies);

    /// <summary>The names of its taxonomies.</summary>
    public IEnumerable<string> Taxonomies =>
        TaxonomyNames.Standard.Concat(Plan.Catalog.Taxonomies.Select(taxonomy => taxonomy.Name)).Distinct(StringComparer.Ordinal);

    public CollectionInfo Info => Plan.Info;

    public string Name => Plan.Name;
}

internal static class Collections
{
    public static CollectionPlan? Find(this Items<CollectionPlan> plans, string name) => plans.FirstOrDefault(plan => plan.Name == name);

    public static CollectionModel? Find(this Items<CollectionModel> collections, string name) =>
        collections.FirstOrDefault(collection => collection.Name == name);
}
