using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Declaring;
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
    /// <summary>What the pack holds that was written last; null where it is written by this build, or nobody knows.</summary>
    public static Stage<PackIndex?> FindPack(this Stage<GivenFiles> files, Stage<BuildSettings> settings) =>
        files.ReadFirst(
            StageNames.PackIndex,
            PackIndex.FileName,
            settings,
            null,
            (text, settings) => settings.IsPacked ? PackIndex.Read(text) : null);

    /// <summary>The index that <c>dotnet watch</c> compiles by; empty where somebody else compiles.</summary>
    public static Stage<string> FindWatchIndex(this Stage<GivenFiles> files) =>
        files.Project(static files => files.Has(PackIndex.WatchFileName) ? PackIndex.WatchFileName : "");

    /// <summary>Where the pack is written; empty where it is not, as in an editor, which is given the index of what was written last.</summary>
    public static Stage<string> FindPackPath(this Stage<GivenFiles> files, Stage<BuildSettings> settings) =>
        files.CombineWith(settings).Project(static given => given.Right.IsPacked && !given.Left.Has(PackIndex.FileName) ? given.Right.PackPath : "");

    /// <summary>The index of the pack that is about to be written; empty where none is.</summary>
    public static Stage<string> PlanPack(
        this Stage<Items<EntrySpec>> entries, Stage<Items<CollectionModel>> collections, Stage<Items<Keyed<CatalogSpec>>> catalogs, Stage<string> path) =>
        path.CombineWith(entries.CombineWith(collections.CombineWith(catalogs))).Select(StageNames.PackPlan, "", static given =>
        {
            var (path, (entries, (collections, catalogs))) = given;
            return path.Length == 0 ? "" : PackIndex.Write(Gather(collections, catalogs, entries.ToLookup(entry => entry.Collection)));
        });

    /// <summary>How the code finds its pack: the one that is about to be written, or the one that was written last.</summary>
    public static Stage<PackReference> ReferToPack(this Stage<PackIndex?> index, Stage<string> plan, Stage<BuildSettings> settings) =>
        index.CombineWith(plan).CombineWith(settings).Project(static given => given switch
        {
            { Left.Right: { Length: > 0 } plan } => new PackReference(PackIndex.ToFingerprint(plan), null),
            { Left.Left: { } index, Right.PackPath: var path } => new PackReference(index.Fingerprint, path.Length == 0 ? "" : path + ".built"),
            _ => new PackReference(0, null),
        });

    public static Stage<PackIndex?> WithLayouts(this Stage<PackIndex?> index, Stage<Items<CollectionModel>> collections) =>
        index.CombineWith(collections).Select(StageNames.PackLayouts, null, static given => given.Left?.WithLayouts(given.Right));

    /// <summary>The members of packed articles, which an edit of a body leaves alone.</summary>
    public static void EmitMembers(this Stage<Items<EntrySpec>> entries, Stage<Items<CollectionModel>> collections, Stage<UsedNames> used)
    {
        var members = entries
            .ProjectEach(static entry => entry.Storage == EntryStorage.Code ? null : entry.Member)
            .CombineWith(used)
            .Project(static given => given.Right.Equals(UsedNames.All) ? given.Left : given.Left.Where(given.Right.Contains).ToItems());
        collections
            .SelectEach(StageNames.Members, members, static (collection, members) =>
                Buckets.Fill(members.Where(member => member.Collection == collection.Info), static member => member).ToItems())
            .Flatten()
            .EmitEach(StageNames.MemberCode, static bucket => new CodeFile(bucket.HintName, MemberEmitter.Emit(bucket)));
    }

    /// <summary>
    /// Of packed articles nothing else is C# but how they are read. Where the pack in use is an older one, what has changed since takes precedence over it.
    /// </summary>
    public static void EmitPacked(
        this Stage<Items<EntrySpec>> entries,
        Stage<Items<CollectionModel>> collections,
        Stage<Items<Keyed<CatalogSpec>>> catalogs,
        Stage<EmitSettings> settings,
        Stage<PackIndex?> pack,
        Stage<PackReference> reference)
    {
        var packed = collections.ProjectEach(static collection => collection.IsPacked ? collection : null);
        var patched = entries.ProjectEach(static entry => entry.Storage == EntryStorage.Patch ? entry : null);
        var stale = catalogs.SelectEach(
            StageNames.StaleCatalogs, pack, static (catalog, pack) => pack is null || pack.Holds(catalog.Collection, catalog.Value) ? null : catalog);
        var parts = packed
            .SelectEach(StageNames.Patches, patched.CombineWith(stale), static (collection, site) => PatchEmitter.Divide(
                collection, site.Right.Find(collection.Name), site.Left.Where(entry => entry.Collection == collection.Info)).ToItems())
            .Flatten()
            // An equal part is the same one.
            .ProjectEach(static part => part)
            .SelectEach(StageNames.PatchParts, static part => new Keyed<PatchText>(
                part.Collection.Name, new PatchText(part.Number, PatchEmitter.ToLiteral(part))));
        packed
            .SelectEach(StageNames.PatchClasses, parts.CombineWith(settings), static (collection, site) =>
                new PatchSpec(collection.Info, site.Right.Namespace, site.Left.Of(collection.Info).ToEquatableArray()))
            .EmitEach(StageNames.PatchCode, static spec => new CodeFile($"{spec.Collection.Name}.Patch.g.cs", PatchEmitter.Emit(spec)));

        var shapes = packed.SelectEach(StageNames.Shapes, catalogs, static (collection, catalogs) =>
            catalogs.Find(collection.Name) is { } catalog ? new Keyed<Shape>(collection.Name, new Shape(PackIndex.ShapeOf(collection, catalog))) : null);
        packed
            .SelectEach(StageNames.PackedCatalogs, settings.CombineWith(shapes.CombineWith(reference)), static (collection, site) =>
            {
                var (settings, (shapes, reference)) = site;
                return new PackedCatalogSpec(
                    collection.Info, collection.Schema, settings.Namespace, shapes.Find(collection.Name)?.Value ?? 0, reference)
                {
                    Templates = collection.Templates,
                };
            })
            .EmitEach(StageNames.PackedCatalogCode, static spec => new CodeFile($"{spec.Collection.Name}.Catalog.g.cs", PackedCatalogEmitter.Emit(spec)));
    }

    /// <summary>
    /// Writes the pack for the compiler that is about to embed it: resources are opened after the generators have run. Where
    /// nobody is going to embed it, as in an editor, there is no path, and nothing is written.
    /// </summary>
    public static void WritePack(
        this Stage<Items<EntrySpec>> entries,
        Stage<Items<CollectionModel>> collections,
        Stage<Items<Keyed<CatalogSpec>>> catalogs,
        Stage<string> path,
        Stage<string> plan)
    {
        path.CombineWith(plan).CombineWith(entries.CombineWith(collections.CombineWith(catalogs))).EmitInBuild(StageNames.PackWriting, static (output, given) =>
        {
            var ((path, plan), (entries, (collections, catalogs))) = given;
            if (path.Length > 0)
            {
                Write(output, path, plan, Gather(collections, catalogs, entries.ToLookup(entry => entry.Collection)));
            }
        });
    }

    private static PackedCollection[] Gather(
        Items<CollectionModel> collections, Items<Keyed<CatalogSpec>> catalogs, ILookup<CollectionInfo, EntrySpec> entries) =>
    [
        .. from collection in collections
           where collection.IsPacked
           let catalog = catalogs.Find(collection.Name)
           where catalog is not null
           select new PackedCollection(collection.Info, collection.Schema, catalog, [.. entries[collection.Info]]) { HasSearch = collection.HasSearch },
    ];

    private static void Write(SourceProductionContext output, string path, string index, PackedCollection[] collections)
    {
        try
        {
            PackFolder.Write(path, index, collections);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            output.ReportDiagnostic(new DiagnosticInfo(FindingIds.PackNotWritten, null, [path, fault.Message]).ToDiagnostic(DiagnosticSeverity.Error));
        }
    }
}
