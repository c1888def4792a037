using TypedContent.Compiler;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Declaring;

/// <summary>Combines the information about each collection from the project's properties, items, files, and C#.</summary>
/// <param name="settings">The project's properties and items.</param>
/// <param name="declarations">The entry types declared in its C#.</param>
internal sealed class CollectionPlanner(BuildSettings settings, Declarations declarations)
{
    /// <summary>The collections by name, including those without a file.</summary>
    /// <param name="ofFiles">The collections of article files.</param>
    public IEnumerable<CollectionInfo> FindCollections(IEnumerable<CollectionInfo> ofFiles)
    {
        var named = Distinct(settings.Collections.Concat(ofFiles)).ToArray();
        var declared = declarations.All
            .Select(declaration => new CollectionInfo(declaration.Collection, CollectionInfo.EntryTypeOf(declaration.Collection)))
            .Where(declared => declared.IsValid && !named.Any(known => known.Name == declared.Name));
        return named.Concat(declared).OrderBy(collection => collection.Name, StringComparer.Ordinal);
    }

    /// <summary>Each collection once.</summary>
    public static IEnumerable<CollectionInfo> Distinct(IEnumerable<CollectionInfo> collections) => collections
        .GroupBy(collection => collection.Name, StringComparer.Ordinal)
        .Select(same => same.OrderBy(collection => collection.EntryType, StringComparer.Ordinal).First());

    /// <summary>Makes the plan of a collection.</summary>
    public CollectionPlan Plan(CollectionInfo collection)
    {
        var declaration = declarations.Find(collection.Name);
        var schema = declaration is { IsValid: true } && declaration.IsSchema(settings.Namespace, collection.EntryType) ? declaration.Schema : null;
        var said = settings.Pages.Find(collection.Name);
        var permalink = declaration is { Permalink.Length: > 0 } ? declaration.Permalink
            : said.Permalink.Length > 0 ? said.Permalink
            : settings.Permalink;
        return new CollectionPlan(collection, schema, PlanCatalog(collection, schema, declaration), permalink, OptionsOf(declaration))
        {
            Pages = (declaration?.Pages ?? PageTemplates.None).Or(said.Pages),
        };
    }

    /// <summary>Makes a plan from nothing but the collection's name, for use when everything else failed.</summary>
    public static CollectionPlan PlanByName(CollectionInfo collection) => new CollectionPlanner(new BuildSettings(), Declarations.None).Plan(collection);

    /// <summary>Taxonomies exist before the first article has a term in them.</summary>
    private CatalogPlan PlanCatalog(CollectionInfo collection, DeclaredSchema? schema, Declaration? declaration) => new()
    {
        Order = declaration?.Order ?? CollectionOrder.Newest,
        Indexes = (schema?.Entry.Properties ?? [])
            .Where(property => property.Index is not null)
            .Select(property => new PlannedIndex(
                property.Index!.Member, property.Name, property.Index.IsDescending, property.Type.Kind == DeclaredKind.Decimal))
            .ToEquatableArray(),
        Taxonomies = (schema?.Entry.Properties ?? [])
            .Where(property => property.Taxonomy is not null)
            .Select(property => new PlannedTaxonomy(property.Taxonomy!, ""))
            .Concat(settings.Taxonomies.Taxonomies
                .Where(taxonomy => taxonomy.Collection.Length == 0 || taxonomy.Collection == collection.Name)
                .Select(taxonomy => taxonomy.Value))
            .Where(taxonomy => !TaxonomyNames.IsStandard(taxonomy.Name) && taxonomy.Name != collection.Name)
            .GroupBy(taxonomy => taxonomy.Name, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(taxonomy => taxonomy.Name, StringComparer.Ordinal)
            .ToEquatableArray(),
        Aliases = settings.Taxonomies.Aliases,
        Versions = settings.Pages.FindVersions(collection.Name),
    };

    private CompilerOptions OptionsOf(Declaration? declaration) =>
        declaration is { Sanitizer: > 0 and var policy } && policy <= settings.Policies.Count
            ? settings.Compiler with { Sanitizer = settings.Policies[policy - 1] }
            : settings.Compiler;
}
