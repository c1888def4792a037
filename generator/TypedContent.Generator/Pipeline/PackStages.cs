using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Packing;

namespace TypedContent.Generator.Pipeline;

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
    public static IncrementalValueProvider<PackIndex?> FindPack(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<BuildSettings> settings) =>
        context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(PackIndex.FileName, StringComparison.Ordinal))
            .Select(static (file, cancellation) => PackIndex.Read(file.GetText(cancellation)))
            .Where(static index => index is not null)
            .Select(static (index, _) => index!)
            .Gather()
            .And(settings)
            .Select(static (pair, _) => pair.Right.IsPacked && pair.Right.PackPath.Length == 0 ? (pair.Left is [var index, ..] ? index : null) : null)
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
        IncrementalValuesProvider<EntrySpec> entries,
        IncrementalValueProvider<Items<CollectionInfo>> collections,
        IncrementalValueProvider<Items<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<Items<Keyed<CatalogSpec>>> catalogs,
        IncrementalValueProvider<EmitSettings> settings,
        IncrementalValueProvider<PackIndex?> pack)
    {
        var members = entries
            .SelectMany(static (entry, _) => Joins.OneOrNone(entry.Place == EntryPlace.Code ? null : entry.Member))
            .WithTrackingName(StageNames.Members)
            .Gather()
            .SelectMany(static (members, _) => Buckets.OfMembers(members));
        context.RegisterSourceOutput(members, static (output, bucket) => output.AddSource(OutputStages.HintName(bucket), MemberEmitter.Emit(bucket)));

        var patches = entries.Where(static entry => entry.Place == EntryPlace.Patch);
        context.RegisterSourceOutput(patches, static (output, entry) => output.AddSource($"{entry.Name.HintName}.Patch.g.cs", ArticleEmitter.EmitPatch(entry)));

        var specs = collections
            .And(schemas.And(catalogs))
            .And(settings.And(pack))
            .And(patches.Select(static (entry, _) => new Keyed<EntryName>(entry.Collection.Name, entry.Name)).Gather())
            .SelectMany(static (pair, _) =>
            {
                var (((collections, (schemas, catalogs)), (settings, pack)), patches) = pair;
                return collections.Select(collection => PackedCatalogSpec.Of(collection, schemas, catalogs, settings.Namespace, pack, patches));
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
        IncrementalValuesProvider<EntrySpec> entries)
    {
        var path = settings.Select(static (settings, _) => settings.IsPacked ? settings.PackPath : "");
        var contents = entries.Gather().And(collections.And(schemas.And(catalogs)));
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
