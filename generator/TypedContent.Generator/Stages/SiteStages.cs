using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Packing;
using TypedContent.Generator.Reporting;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages that look at all articles together. Each takes from an article only what it needs, so that other edits leave it alone.</summary>
internal static class SiteStages
{
    private static readonly CatalogPlan s_noPlan = new();

    /// <summary>The types of each collection's keys: declared, or inferred from all its files.</summary>
    public static Stage<Items<Keyed<InferredSchema>>> InferSchemas(this Stage<Items<CollectionPlan>> plans, Stage<Items<ArticleModel>> models)
    {
        var shapes = models.ProjectEach(static model => new Keyed<FileShape>(model.Collection, model.Shape));
        return plans.SelectEach(StageNames.Schema, shapes, static (plan, shapes) =>
        {
            var inferred = plan.Declared is { } declared
                ? new InferredSchema(new CollectionSchema([]) { Declared = declared }, [])
                : SchemaInference.Infer(plan.Info.EntryType, shapes.Of(plan.Info));
            return new Keyed<InferredSchema>(
                plan.Name,
                inferred with { Schema = inferred.Schema with { Taxonomies = plan.Catalog.Taxonomies, HasVersions = plan.Catalog.Versions.IsUsed } });
        });
    }

    /// <summary>The names and addresses of each collection's articles.</summary>
    public static Stage<Items<Keyed<NameMap>>> AllocateNames(this Stage<Items<CollectionPlan>> plans, Stage<Items<ArticleModel>> models)
    {
        var requests = models.ProjectEach(static model => new Keyed<NameRequest>(model.Collection, model.Names));
        return plans.SelectEach(StageNames.Names, requests, static (plan, requests) => new Keyed<NameMap>(
            plan.Name,
            new NameAllocator(
                plan.Name,
                plan.Info.EntryTypeName,
                plan.Catalog.Taxonomies.Select(taxonomy => taxonomy.Name).Concat(plan.Catalog.Indexes.Select(index => index.Member)))
            {
                Language = plan.Compiler.Language,
                Versions = plan.Catalog.Versions,
            }.Allocate(requests.Of(plan.Info))));
    }

    /// <summary>The collections with all that is known of them so far. One whose schema or names could not be found is left out.</summary>
    public static Stage<Items<CollectionModel>> ToModels(
        this Stage<Items<CollectionPlan>> plans,
        Stage<Items<Keyed<InferredSchema>>> schemas,
        Stage<Items<Keyed<NameMap>>> names,
        Stage<EmitSettings> settings) =>
        plans.SelectEach(StageNames.CollectionModels, schemas.CombineWith(names).CombineWith(settings), static (plan, site) =>
        {
            var ((schemas, names), settings) = site;
            return schemas.Find(plan.Name) is { Schema: var schema } && names.Find(plan.Name) is { } map
                ? new CollectionModel(plan, schema, map) { IsPacked = settings.IsPacked && EntryLayout.CanPack(schema), HasSearch = settings.HasSearch }
                : null;
        });

    /// <summary>The orders and groups of each collection.</summary>
    public static Stage<Items<Keyed<CatalogSpec>>> BuildCatalogs(
        this Stage<Items<CollectionModel>> collections, Stage<Items<ArticleModel>> articles, Stage<BuildSettings> settings)
    {
        var plans = collections.Project(
            static collections => collections.Select(collection => new Keyed<CatalogPlan>(collection.Name, collection.Plan.Catalog)).ToItems());
        var rows = articles.SelectEach(
            StageNames.IndexRows, plans, static (model, plans) => new Keyed<IndexRow>(
                model.Collection, IndexRow.Of(model, plans.Find(model.Collection) ?? s_noPlan)));
        return collections
            .SelectEach(StageNames.Catalog, rows.CombineWith(
                settings.Project(static settings => settings.Compiler.Language)), static (collection, site) =>
                new Keyed<CatalogSpec>(
                    collection.Name, CatalogBuilder.Build(site.Left.Of(collection.Info), collection.Names, collection.Plan.Catalog, site.Right)))
            .SelectEach(StageNames.CatalogTree, rows.CombineWith(SelectTitles(articles, rows, plans)), static (catalog, site) =>
                new Keyed<CatalogSpec>(
                    catalog.Collection, CatalogBuilder.AddTree(catalog.Value, site.Left.Of(catalog.Collection), [.. site.Right.Of(catalog.Collection)])),
                recover: static catalog => catalog);
    }

    /// <summary>The titles of collections whose tree or order depends on them. Of others none, so that typing a title computes no tree.</summary>
    private static Stage<Items<Keyed<PageTitle>>> SelectTitles(
        Stage<Items<ArticleModel>> articles, Stage<Items<Keyed<IndexRow>>> rows, Stage<Items<Keyed<CatalogPlan>>> plans)
    {
        var titled = plans.CombineWith(rows).Project(static given => given.Left
            .Where(plan => CatalogBuilder.NeedsTitles(given.Right.Of(plan.Collection), plan.Value))
            .Select(plan => plan.Collection)
            .ToItems());
        return articles.SelectEach(StageNames.Titles, titled, static (model, titled) => titled.Contains(model.Collection)
            ? new Keyed<PageTitle>(model.Collection, new PageTitle(model.Names.Source, model.Title, model.NavTitle))
            : null);
    }

    /// <summary>The articles by their names, with where each is written.</summary>
    public static Stage<Items<EntrySpec>> NameEntries(
        this Stage<Items<ArticleModel>> articles, Stage<Items<CollectionModel>> collections, Stage<EmitSettings> settings, Stage<PackIndex?> pack) =>
        articles.SelectEach(StageNames.Articles, collections.CombineWith(settings).CombineWith(pack), static (model, site) =>
        {
            var ((collections, settings), pack) = site;
            if (collections.Find(model.Collection) is not { } collection || collection.Names.Find(model.Names.Source) is not { } name)
            {
                return null;
            }

            var count = collection.Names.Names.Count;
            var buckets = collection.IsPacked ? Buckets.CountForMembers(count) : Buckets.CountForArticles(count);
            var bucket = collection.IsPacked ? Buckets.OfMember(name, collection.Names.CountIn(name.Scope), buckets) : Buckets.OfArticle(name, buckets);
            var member = new MemberSpec(collection.Info, name, settings.Namespace, buckets, bucket, model.Title, model.Date, model.ProjectPath);
            var storage = !collection.IsPacked ? EntryStorage.Code : pack?.Holds(member, model) == false ? EntryStorage.Patch : EntryStorage.Pack;
            return new EntrySpec(member, collection.Schema, storage, model);
        });

    /// <summary>What schemas bring to light.</summary>
    public static Stage<Items<DiagnosticInfo>> FindSchemaFaults(this Stage<Items<Keyed<InferredSchema>>> schemas, Stage<LocatedFiles> files) =>
        schemas
            .CombineWith(files)
            .SelectList(StageNames.SchemaFindings, static given => given.Left.SelectMany(schema => SchemaFindings.Of(schema, given.Right)));

    /// <summary>What lists and terms bring to light.</summary>
    public static Stage<Items<DiagnosticInfo>> FindCatalogFaults(this Stage<Items<Keyed<CatalogSpec>>> catalogs, Stage<LocatedFiles> files) =>
        catalogs
            .CombineWith(files)
            .SelectList(StageNames.CatalogFindings, static given => given.Left.SelectMany(catalog => CatalogFindings.Of(catalog, given.Right)));
}
