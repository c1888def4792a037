using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.References;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Reporting;

namespace TypedContent.Generator.Stages;

/// <summary>The stages about references from entries to entries.</summary>
internal static class ReferenceStages
{
    /// <summary>The ways between collections that declared types open: from the project's C# alone.</summary>
    public static Stage<Items<Relation>> PlanRelations(this Stage<Items<CollectionPlan>> plans, Stage<EmitSettings> settings) =>
        plans.CombineWith(settings).SelectList(StageNames.Relations, static given => Plan(given.Left, given.Right));

    /// <summary>What references came to. Drafts are looked at only to say that they are meant.</summary>
    public static Stage<ResolvedReferences> ResolveReferences(
        this Stage<Items<CompiledFile>> compiled, Stage<Items<Relation>> relations, Stage<Items<CollectionModel>> collections) =>
        compiled
            .SelectEach(
                StageNames.ReferenceRows,
                relations.Project(static relations => relations.SelectMany(relation => new[] { relation.Owner, relation.Target }).Distinct(StringComparer.Ordinal).ToItems()),
                // Most sites have no references: there, no edit looks for any.
                static (file, related) => related.Contains(file.Collection.Name) ? ReferenceRow.Of(file.Article.Model) : null)
            .CombineWith(relations.CombineWith(
                collections.Project(static collections => collections.Select(collection => new Keyed<NameMap>(collection.Name, collection.Names)).ToItems())))
            .Select(StageNames.References, ResolvedReferences.None, static given => ReferenceResolver.Resolve(
                given.Left, given.Right.Left, given.Right.Right.Find));

    public static Stage<Items<Keyed<CatalogSpec>>> WithReferences(
        this Stage<Items<Keyed<CatalogSpec>>> catalogs, Stage<Items<Relation>> relations, Stage<ResolvedReferences> references) =>
        catalogs.SelectEach(
            StageNames.CatalogReferences,
            catalogs.CombineWith(relations.CombineWith(references)),
            static (catalog, site) => new Keyed<CatalogSpec>(
                catalog.Collection,
                RelationTables.Add(catalog.Collection, catalog.Value, site.Right.Left, site.Right.Right, site.Left.Find)),
            recover: static catalog => catalog);

    /// <summary>References that lead nowhere.</summary>
    public static Stage<Items<DiagnosticInfo>> FindBrokenReferences(
        this Stage<ResolvedReferences> references, Stage<Items<CollectionPlan>> plans, Stage<LocatedFiles> files) =>
        references.CombineWith(plans.CombineWith(files)).SelectList(
            StageNames.ReferenceFindings, static given => ReferenceFindings.Of(given.Left, given.Right.Left, given.Right.Right));

    private static IEnumerable<Relation> Plan(Items<CollectionPlan> plans, EmitSettings settings)
    {
        var collections = plans.Select(plan => plan.Info).ToArray();
        var forward = plans
            .SelectMany(plan => (plan.Declared?.References ?? [])
                .Select(reference => (Collection: plan.Info, Reference: reference, Target: collections.FirstOrDefault(
                    target => IsMeant(reference.EntryType, target, settings)))))
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
                yield return new Relation(
                    owner.Name,
                    index++,
                    way.Collection.Name,
                    TypeOf(way.Collection, settings),
                    way.Reference,
                    IsBack: true) { IsInternal = way.Collection.IsInternal };
            }
        }
    }

    /// <summary>By full name, or by bare name where the type does not exist yet.</summary>
    private static bool IsMeant(string type, CollectionInfo collection, EmitSettings settings) =>
        type == TypeOf(collection, settings) || (!type.StartsWith("global::", StringComparison.Ordinal) && type == collection.EntryTypeName);

    private static string TypeOf(CollectionInfo collection, EmitSettings settings) =>
        collection.EntryType.StartsWith("global::", StringComparison.Ordinal) ? collection.EntryType : GeneratedFile.Qualify(settings, collection.EntryType);
}
