using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.References;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about references from entries to entries.</summary>
internal static class ReferenceStages
{
    /// <summary>The ways between collections that declared types open: from the project's C# alone.</summary>
    public static IncrementalValueProvider<Items<Relation>> PlanRelations(
        this IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<DeclaredSchema>>> schemas,
        IncrementalValueProvider<EmitSettings> settings) =>
        collections
            .And(schemas.And(settings))
            .Select(static (pair, _) => Plan(pair.Left, pair.Right.Left, pair.Right.Right).ToItems());

    /// <summary>What references came to. Drafts are looked at only to say that they are meant.</summary>
    public static IncrementalValueProvider<ResolvedReferences> ResolveReferences(
        this IncrementalValueProvider<Items<CompiledFile>> compiled,
        IncrementalValueProvider<Items<Relation>> relations,
        IncrementalValueProvider<Items<Keyed<NameMap>>> names) =>
        compiled
            .SelectEach(static file => ReferenceRow.Of(file.Article.Model))
            .And(relations.And(names))
            .Select(static (pair, _) => ReferenceResolver.Resolve(pair.Left, pair.Right.Left, pair.Right.Right.Find))
            .WithTrackingName(StageNames.References);

    public static IncrementalValueProvider<Items<Keyed<CatalogSpec>>> WithReferences(
        this IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs,
        IncrementalValueProvider<Items<Relation>> relations,
        IncrementalValueProvider<ResolvedReferences> references) =>
        catalogs
            .And(relations.And(references))
            .Select(static (pair, _) => pair.Left
                .Select(catalog => new Keyed<CatalogSpec>(catalog.Collection, RelationTables.Add(catalog.Collection, catalog.Value, pair.Right.Left, pair.Right.Right, pair.Left.Find)))
                .ToItems());

    private static IEnumerable<Relation> Plan(Items<CollectionInfo> collections, Items<Keyed<DeclaredSchema>> schemas, EmitSettings settings)
    {
        var forward = collections
            .SelectMany(collection => (schemas.Find(collection.Name)?.References ?? [])
                .Select(reference => (Collection: collection, Reference: reference, Target: collections.FirstOrDefault(target => IsMeant(reference.EntryType, target, settings)))))
            .Where(way => way.Target is not null)
            .ToArray();
        foreach (var owner in collections)
        {
            var index = 0;
            foreach (var way in forward.Where(way => way.Collection == owner))
            {
                yield return new Relation(owner.Name, index++, way.Target!.Name, TypeOf(way.Target, settings), way.Reference, IsBack: false);
            }

            foreach (var way in forward.Where(way => way.Target == owner))
            {
                yield return new Relation(owner.Name, index++, way.Collection.Name, TypeOf(way.Collection, settings), way.Reference, IsBack: true) { IsInternal = way.Collection.IsInternal };
            }
        }
    }

    /// <summary>By full name, or by bare name where the type does not exist yet.</summary>
    private static bool IsMeant(string type, CollectionInfo collection, EmitSettings settings) =>
        type == TypeOf(collection, settings) || (!type.StartsWith("global::", StringComparison.Ordinal) && type == collection.EntryTypeName);

    private static string TypeOf(CollectionInfo collection, EmitSettings settings) =>
        collection.EntryType.StartsWith("global::", StringComparison.Ordinal) ? collection.EntryType : GeneratedFile.Qualify(settings, collection.EntryType);
}
