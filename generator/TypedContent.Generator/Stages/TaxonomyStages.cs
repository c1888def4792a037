using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stage that says which taxonomies collections have.</summary>
internal static class TaxonomyStages
{
    /// <summary>From what the project says alone: a taxonomy is there before the first article names a term in it.</summary>
    public static IncrementalValueProvider<Items<Keyed<CatalogPlan>>> PlanCatalogs(
        this IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<DeclaredSchema>>> schemas,
        IncrementalValueProvider<BuildSettings> settings) =>
        collections
            .And(schemas.And(settings.Select(static (settings, _) => settings.Taxonomies)))
            .Select(static (pair, _) => pair.Left
                .Select(collection => new Keyed<CatalogPlan>(collection.Name, Plan(collection, pair.Right.Left.Find(collection.Name), pair.Right.Right)))
                .ToItems());

    private static CatalogPlan Plan(CollectionInfo collection, DeclaredSchema? schema, TaxonomySettings settings) => new()
    {
        Taxonomies = (schema?.Entry.Properties ?? [])
            .Where(property => property.Taxonomy is not null)
            .Select(property => new PlannedTaxonomy(property.Taxonomy!, ""))
            .Concat(settings.Taxonomies.Where(taxonomy => taxonomy.Collection.Length == 0 || taxonomy.Collection == collection.Name).Select(taxonomy => taxonomy.Value))
            .Where(taxonomy => !TaxonomyNames.IsStandard(taxonomy.Name) && taxonomy.Name != collection.Name)
            .GroupBy(taxonomy => taxonomy.Name, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(taxonomy => taxonomy.Name, StringComparer.Ordinal)
            .ToEquatableArray(),
        Aliases = settings.Aliases,
    };
}
