using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Packing;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages that look at all articles together. Each takes from an article only what it needs, so that other edits leave it alone.</summary>
internal static class SiteStages
{
    private static readonly CatalogPlan s_noPlan = new();

    public static IncrementalValueProvider<Items<Keyed<InferredSchema>>> InferSchemas(this IncrementalValueProvider<Items<ArticleModel>> models, IncrementalValueProvider<Items<CollectionInfo>> collections, IncrementalValueProvider<Items<Keyed<DeclaredSchema>>> declared, IncrementalValueProvider<Items<Keyed<CatalogPlan>>> plans) =>
        models
            .SelectEach(static model => new Keyed<FileShape>(model.Collection, model.Shape))
            .And(collections.And(declared.And(plans)))
            .Select(static (pair, _) =>
            {
                var (shapes, (collections, (declared, plans))) = pair;
                return collections.Select(collection =>
                {
                    var inferred = declared.Find(collection.Name) is { } schema
                        ? new InferredSchema(new CollectionSchema([]) { Declared = schema }, [])
                        : SchemaInference.Infer(collection.EntryType, shapes.Of(collection));
                    return new Keyed<InferredSchema>(collection.Name, inferred with { Schema = inferred.Schema with { Taxonomies = plans.Find(collection.Name)!.Taxonomies } });
                }).ToItems();
            })
            .WithTrackingName(StageNames.Schema);

    public static IncrementalValueProvider<Items<Keyed<NameMap>>> AllocateNames(this IncrementalValueProvider<Items<ArticleModel>> models, IncrementalValueProvider<Items<CollectionInfo>> collections, IncrementalValueProvider<Items<Keyed<CatalogPlan>>> plans) =>
        models
            .SelectEach(static model => new Keyed<NameRequest>(model.Collection, model.Names))
            .And(collections.And(plans))
            .Select(static (pair, _) => pair.Right.Left
                .Select(collection => new Keyed<NameMap>(collection.Name, new NameAllocator(
                    collection.Name,
                    collection.EntryTypeName,
                    pair.Right.Right.Find(collection.Name)!.Taxonomies.Select(taxonomy => taxonomy.Name)).Allocate(pair.Left.Of(collection))))
                .ToItems())
            .WithTrackingName(StageNames.Names);

    public static IncrementalValueProvider<Items<Keyed<CatalogSpec>>> BuildCatalogs(
        this IncrementalValueProvider<Items<ArticleModel>> models,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<NameMap>>> names,
        IncrementalValueProvider<Items<Keyed<CatalogPlan>>> plans,
        IncrementalValueProvider<BuildSettings> settings) =>
        models
            .SelectEach(plans, static (model, plans) => new Keyed<IndexRow>(model.Collection, IndexRow.Of(model, plans.Find(model.Collection) ?? s_noPlan)))
            .And(collections.And(names.And(plans)))
            .And(settings.Select(static (settings, _) => settings.Compiler.Language ?? ""))
            .Select(static (pair, _) =>
            {
                var ((rows, (collections, (names, plans))), language) = pair;
                return collections
                    .Select(collection => new Keyed<CatalogSpec>(collection.Name, CatalogBuilder.Build(rows.Of(collection), names.Find(collection.Name)!, plans.Find(collection.Name)!, language.Length > 0 ? language : null)))
                    .ToItems();
            })
            .WithTrackingName(StageNames.Catalog);

    public static IncrementalValueProvider<Items<EntrySpec>> NameEntries(
        this IncrementalValueProvider<Items<ArticleModel>> models,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<NameMap>>> names,
        IncrementalValueProvider<Items<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<EmitSettings> settings,
        IncrementalValueProvider<Items<CollectionInfo>> packed,
        IncrementalValueProvider<PackIndex?> pack) =>
        models
            .SelectEach(collections.And(names).And(schemas.And(settings.And(packed.And(pack)))), static (model, site) =>
            {
                var ((collections, names), (schemas, (settings, (packed, pack)))) = site;
                var collection = collections.FirstOrDefault(collection => collection.Name == model.Collection);
                if (collection is null || names.Find(model.Collection) is not { } map || map.Find(model.Names.Source) is not { } name)
                {
                    return null;
                }

                var isPacked = packed.Contains(collection);
                var buckets = isPacked ? Buckets.CountForMembers(map.Names.Count) : Buckets.CountForArticles(map.Names.Count);
                var bucket = isPacked ? Buckets.OfMember(name, map.CountIn(name.Scope), buckets) : Buckets.OfArticle(name, buckets);
                var member = new MemberSpec(collection, name, settings.Namespace, buckets, bucket, model.Title, model.Date, model.ProjectPath);
                var place = !isPacked ? EntryStorage.Code : pack?.Holds(member, model) == false ? EntryStorage.Patch : EntryStorage.Pack;
                return new EntrySpec(member, schemas.Find(model.Collection)!.Schema, place, model);
            })
            .WithTrackingName(StageNames.Articles);
}
