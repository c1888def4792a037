using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Packing;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Stages;

/// <summary>The stages of a project whose bodies and values go into a content pack.</summary>
internal static class PackStages
{
    /// <summary>The collections whose bodies and values go into the pack.</summary>
    public static IncrementalValueProvider<Items<CollectionInfo>> SelectPacked(
        this IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<EmitSettings> settings) =>
        collections.And(schemas.And(settings)).Select(static (pair, _) => pair.Left
            .Where(collection => pair.Right.Right.IsPacked && EntryLayout.CanPack(pair.Right.Left.Find(collection.Name)!.Schema))
            .ToItems());

    /// <summary>What the pack holds that was written last; null where it is written anew, or nobody knows.</summary>
    public static IncrementalValueProvider<PackIndex?> FindPack(this IncrementalValueProvider<GivenFiles> files, IncrementalValueProvider<BuildSettings> settings) =>
        files
            .ReadFirst(PackIndex.FileName, settings, static (text, settings) => settings.IsPacked && settings.PackPath.Length == 0 ? PackIndex.Read(text) : null)
            .WithTrackingName(StageNames.PackIndex);

    public static IncrementalValueProvider<PackIndex?> WithLayouts(
        this IncrementalValueProvider<PackIndex?> index,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<InferredSchema>>> schemas) =>
        index.And(collections.And(schemas)).Select(static (pair, _) => pair.Left?.WithLayouts(pair.Right.Left, pair.Right.Right));

    /// <summary>
    /// Of packed articles nothing is C# but their members, which an edit of a body leaves alone; and how they are read. Where
    /// the pack in use is an older one, what has changed since goes before it.
    /// </summary>
    public static void EmitPacked(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Items<EntrySpec>> entries,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs,
        IncrementalValueProvider<EmitSettings> settings,
        IncrementalValueProvider<PackIndex?> pack)
    {
        var members = entries
            .SelectEach(static entry => entry.Storage == EntryStorage.Code ? null : entry.Member)
            .WithTrackingName(StageNames.Members)
            .SelectMany(static (members, _) => Buckets.Fill(members, static member => member));
        context.RegisterSourceOutput(members, static (output, bucket) => output.AddSource(OutputStages.HintName(bucket), MemberEmitter.Emit(bucket)));

        var patches = entries.SelectEach(static entry => entry.Storage == EntryStorage.Patch ? entry : null);
        context.EmitEach(patches.SelectEach(static entry => new CodeFile($"{entry.Name.HintName}.Patch.g.cs", ArticleEmitter.EmitPatch(entry))));

        var stale = catalogs
            .And(pack)
            .Select(static (pair, _) => pair.Right is null ? [] : pair.Left.Where(catalog => !pair.Right.Holds(catalog.Collection, catalog.Value)).ToItems());
        var specs = collections
            .And(schemas.And(stale))
            .And(settings)
            .And(patches.SelectEach(static entry => new Keyed<EntryName>(entry.Collection.Name, entry.Name)))
            .SelectMany(static (pair, _) =>
            {
                var (((collections, (schemas, stale)), settings), patches) = pair;
                return collections.Select(collection => PackedCatalogSpec.Of(collection, schemas, stale, settings.Namespace, patches));
            });
        context.RegisterSourceOutput(specs, static (output, spec) => output.AddSource($"{spec.Collection.Name}.Catalog.g.cs", PackedCatalogEmitter.Emit(spec)));
    }

    /// <summary>
    /// Writes the pack for the compiler that is about to embed it: resources are opened after the generators have run. Where
    /// nobody is going to embed it, as in an editor, there is no path, and nothing is written.
    /// </summary>
    public static void WritePack(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<BuildSettings> settings,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs,
        IncrementalValueProvider<Items<EntrySpec>> entries)
    {
        var path = settings.Select(static (settings, _) => settings.IsPacked ? settings.PackPath : "");
        var contents = entries.And(collections.And(schemas.And(catalogs)));
        context.RegisterImplementationSourceOutput(path.And(contents), static (output, pair) =>
        {
            var (path, (entries, (collections, (schemas, catalogs)))) = pair;
            if (path.Length > 0)
            {
                Write(output, path, Gather(collections, schemas, catalogs, entries.ToLookup(entry => entry.Collection)));
            }
        });
    }

    private static PackedCollection[] Gather(
        Items<CollectionInfo> collections,
        Items<Keyed<InferredSchema>> schemas,
        Items<Keyed<CatalogSpec>> catalogs,
        ILookup<CollectionInfo, EntrySpec> entries) =>
        [.. collections.Select(collection => new PackedCollection(
            collection,
            schemas.Find(collection.Name)!.Schema,
            catalogs.Find(collection.Name)!,
            [.. entries[collection]]))];

    private static void Write(SourceProductionContext output, string path, PackedCollection[] collections)
    {
        try
        {
#pragma warning disable RS1035 // Only here a generator touches files: what it writes is an input of the very compilation that it runs in.
            using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
            PackFile.Write(stream, collections);
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(path) ?? "", PackIndex.FileName), PackIndex.Write(collections));
#pragma warning restore RS1035
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            output.ReportDiagnostic(new DiagnosticInfo(FindingIds.PackNotWritten, null, [path, fault.Message]).ToDiagnostic(DiagnosticSeverity.Error));
        }
    }
}
