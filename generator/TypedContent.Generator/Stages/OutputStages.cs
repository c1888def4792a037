using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages that write code.</summary>
internal static class OutputStages
{
    public static void EmitEntryTypes(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<Items<Relation>> relations,
        IncrementalValueProvider<EmitSettings> settings)
    {
        var types = collections.And(schemas.And(relations)).SelectMany(static (pair, _) => pair.Left.Select(collection => new Pair<CollectionInfo, Pair<CollectionSchema, Items<Relation>>>(
            collection,
            new(pair.Right.Left.Find(collection.Name)!.Schema, pair.Right.Right.Where(relation => relation.Owner == collection.Name).ToItems()))));
        context.RegisterSourceOutput(types.And(settings), static (output, pair) =>
        {
            var ((collection, (schema, relations)), settings) = pair;
            output.AddSource($"{collection.Name}.Entry.g.cs", EntryTypeEmitter.Emit(collection, schema, relations, settings));
        });
    }

    public static void EmitCollections(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs,
        IncrementalValueProvider<EmitSettings> settings)
    {
        // Without the tables that only the catalog holds: the class that users know is written anew only when something of it changes.
        var specs = collections.And(catalogs).SelectMany(static (pair, _) => pair.Left.Select(collection => new Pair<CollectionInfo, CatalogSpec>(
            collection,
            pair.Right.Find(collection.Name)! with { Related = [], Visibility = [], RelationStarts = [], RelationKeys = [], Files = [], Archive = ArchiveSpec.Empty, SeriesParts = [], SeriesClashes = [] })));
        context.RegisterSourceOutput(specs.And(settings), static (output, pair) =>
        {
            var ((collection, catalog), settings) = pair;
            output.AddSource($"{collection.Name}.g.cs", CollectionEmitter.Emit(collection, catalog, collection.IsInternal ? settings with { Accessibility = "internal" } : settings));
        });
    }

    /// <summary>The catalog, and a file for each article; in a large collection a file for each bucket.</summary>
    public static void EmitArticles(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Items<EntrySpec>> entries,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<CollectionInfo>> packed,
        IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs,
        IncrementalValueProvider<EmitSettings> settings)
    {
        var specs = collections.And(packed).And(catalogs).SelectMany(static (pair, _) => pair.Left.Left
            .Where(collection => !pair.Left.Right.Contains(collection))
            .Select(collection => new Pair<CollectionInfo, CatalogSpec>(collection, pair.Right.Find(collection.Name)!)));
        var @namespace = settings.Select(static (settings, _) => settings.Namespace);
        context.RegisterSourceOutput(specs.And(@namespace), static (output, pair) =>
        {
            var ((collection, catalog), @namespace) = pair;
            output.AddSource($"{collection.Name}.Catalog.g.cs", CatalogEmitter.Emit(collection, catalog, @namespace));
        });

        var inCode = entries.SelectEach(static entry => entry.Storage == EntryStorage.Code ? entry : null);
        context.EmitEach(inCode.SelectEach(static entry => entry.Member.BucketCount > 0 ? null : new CodeFile($"{entry.Name.HintName}.Article.g.cs", ArticleEmitter.Emit(entry))));

        var buckets = inCode
            .SelectMany(static (entries, _) => Buckets.Fill(entries.Where(static entry => entry.Member.BucketCount > 0), static entry => entry.Member))
            .WithTrackingName(StageNames.Buckets);
        context.RegisterSourceOutput(buckets, static (output, bucket) => output.AddSource(HintName(bucket), ArticleEmitter.Emit(bucket)));
    }

    /// <summary>Files of which any may come and go: the driver knows several values of one stage by their order alone, and would write all that come after one anew.</summary>
    public static void EmitEach(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Items<CodeFile>> files) =>
        context.RegisterSourceOutput(files, static (output, files) =>
        {
            foreach (var file in files)
            {
                output.AddSource(file.HintName, file.Text);
            }
        });

    /// <summary>
    /// The types must be seen by top-level statements, which stand in no namespace. Not by a Using item of the package, which
    /// would fail while there is nothing in the namespace.
    /// </summary>
    public static void EmitGlobalUsing(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<BuildSettings> settings,
        IncrementalValueProvider<Items<CollectionInfo>> collections)
    {
        var import = settings
            .Select(static (settings, _) => settings.GlobalUsing ? settings.Namespace : "")
            .And(collections)
            .Select(static (pair, _) => pair.Right.Count > 0 ? pair.Left : "");
        context.RegisterSourceOutput(import, static (output, name) =>
        {
            if (name.Length > 0)
            {
                output.AddSource("TypedContent.GlobalUsing.g.cs", SourceText.From($"// <auto-generated/>\nglobal using global::{GeneratedFile.EscapeNamespace(name)};\n", Encoding.UTF8));
            }
        });
    }

    public static string HintName<T>(BucketSpec<T> bucket)
        where T : IEquatable<T> => $"{bucket.Collection.Name}.{ArticleEmitter.BucketSuffix(bucket.Number)}.g.cs";
}
