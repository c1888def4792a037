using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Searching;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages that write code.</summary>
internal static class OutputStages
{
    public static void EmitEntryTypes(this Stage<Items<CollectionModel>> collections, Stage<Items<Relation>> relations, Stage<EmitSettings> settings) =>
        collections
            .SelectEach(StageNames.EntryTypes, relations.CombineWith(settings), static (collection, site) => new EntryTypeSpec(
                collection.Info,
                collection.Schema,
                site.Left.Where(relation => relation.Owner == collection.Name).ToEquatableArray(),
                site.Right))
            .EmitEach(StageNames.EntryTypeCode, static spec => new CodeFile($"{spec.Collection.Name}.Entry.g.cs", EntryTypeEmitter.Emit(spec)));

    /// <summary>The class that users know a collection by; written again only when something of it changes.</summary>
    public static void EmitCollections(
        this Stage<Items<CollectionModel>> collections, Stage<Items<Keyed<CatalogSpec>>> catalogs, Stage<EmitSettings> settings) =>
        collections
            .SelectEach(StageNames.CollectionClasses, catalogs.CombineWith(settings), static (collection, site) =>
                site.Left.Find(collection.Name) is not { } catalog
                    ? null
                    : new CollectionClassSpec(
                        collection.Info,
                        WithoutEntries(catalog),
                        collection.Info.IsInternal ? site.Right with { Accessibility = "internal" } : site.Right))
            .EmitEach(StageNames.CollectionCode, static spec => new CodeFile($"{spec.Collection.Name}.g.cs", CollectionEmitter.Emit(spec)));

    // The class shows nothing of single entries, so they do not make it be written again.
    private static CatalogSpec WithoutEntries(CatalogSpec catalog) => catalog with
    {
        Related = [],
        Visibility = [],
        RelationStarts = [],
        RelationKeys = [],
        Files = [],
        Archive = ArchiveSpec.Empty,
        SeriesParts = [],
        SeriesClashes = [],
        Tree = TreeSpec.Empty,
        Versions = VersionSpec.None,
        Editions = [],
        Order = [],
        Indexes = WithoutEntries(catalog.Indexes),
    };

    private static EquatableArray<IndexSpec> WithoutEntries(EquatableArray<IndexSpec> indexes) =>
        indexes.Count == 0 ? indexes : indexes.Select(index => index with { Entries = [] }).ToEquatableArray();

    /// <summary>Of collections that are C#: the catalog, and a file for each article; in a large collection a file for each bucket.</summary>
    public static void EmitArticles(
        this Stage<Items<EntrySpec>> entries,
        Stage<Items<CollectionModel>> collections,
        Stage<Items<Keyed<CatalogSpec>>> catalogs,
        Stage<EmitSettings> settings)
    {
        collections
            .SelectEach(StageNames.CatalogClasses, catalogs.CombineWith(settings).CombineWith(IndexSearch(entries, collections)), static (collection, site) =>
                collection.IsPacked || site.Left.Left.Find(collection.Name) is not { } catalog
                    ? null
                    : new CatalogClassSpec(collection.Info, catalog, site.Left.Right.Namespace)
                    {
                        Search = site.Right.Find(collection.Name)?.Bytes ?? [],
                        Templates = collection.Templates,
                    })
            .EmitEach(StageNames.CatalogCode, static spec => new CodeFile($"{spec.Collection.Name}.Catalog.g.cs", CatalogEmitter.Emit(spec)));

        var inCode = entries.ProjectEach(static entry => entry.Storage == EntryStorage.Code ? entry : null);
        inCode
            .SelectEach(StageNames.ArticleFiles, static entry => entry.Member.BucketCount > 0
                ? null
                : new CodeFile($"{entry.Name.HintName}.Article.g.cs", ArticleEmitter.Emit(entry)))
            .EmitFiles(StageNames.ArticleCode);
        collections
            .SelectEach(StageNames.Buckets, inCode, static (collection, entries) =>
                Buckets
                    .Fill(entries.Where(entry => entry.Member.BucketCount > 0 && entry.Collection == collection.Info), static entry => entry.Member)
                    .ToItems())
            .Flatten()
            .EmitEach(StageNames.BucketCode, static bucket => new CodeFile(bucket.HintName, ArticleEmitter.Emit(bucket)));
    }

    /// <summary>The search indexes of collections that are C#. Those of packed ones are made when the pack is written.</summary>
    private static Stage<Items<Keyed<SearchTable>>> IndexSearch(Stage<Items<EntrySpec>> entries, Stage<Items<CollectionModel>> collections)
    {
        var searched = entries.ProjectEach(static entry => entry.Storage == EntryStorage.Code ? entry : null);
        return collections.SelectEach(StageNames.SearchTables, searched, static (collection, entries) => collection.IsPacked || !collection.HasSearch
            ? null
            : new Keyed<SearchTable>(collection.Name, new SearchTable(new EquatableArray<byte>(SearchIndexBuilder.Build(entries
                .Where(entry => entry.Collection == collection.Info)
                .OrderByDescending(entry => entry.Model.Date?.UtcTicks ?? long.MinValue)
                .ThenBy(entry => entry.Model.ProjectPath, StringComparer.Ordinal)
                .Select(entry => (entry.Name.Key, entry.Model)))))));
    }

    /// <summary>
    /// The types must be seen by top-level statements, which are in no namespace. Not by a Using item of the package, which
    /// would fail while there is nothing in the namespace.
    /// </summary>
    public static void EmitGlobalUsing(this Stage<Items<CollectionModel>> collections, Stage<BuildSettings> settings) =>
        collections
            .CombineWith(settings)
            .Project(static given => given is { Left.Count: > 0, Right.GlobalUsing: true } ? given.Right.Namespace : "")
            .Emit(StageNames.GlobalUsing, static (output, name) =>
            {
                if (name.Length > 0)
                {
                    output.AddSource(
                        "TypedContent.GlobalUsing.g.cs",
                        SourceText.From($"// <auto-generated/>\nglobal using global::{GeneratedFile.EscapeNamespace(name)};\n", Encoding.UTF8));
                }
            });
}
