using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
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
        files.ReadFirst(StageNames.PackIndex, PackIndex.FileName, settings, null, static (text, settings) =>
            settings.IsPacked && settings.PackPath.Length == 0 ? PackIndex.Read(text) : null);

    public static Stage<PackIndex?> WithLayouts(this Stage<PackIndex?> index, Stage<Items<CollectionModel>> collections) =>
        index.CombineWith(collections).Select(StageNames.PackLayouts, null, static given => given.Left?.WithLayouts(given.Right));

    /// <summary>
    /// Of packed articles nothing is C# but their members, which an edit of a body leaves alone; and how they are read. Where
    /// the pack in use is an older one, what has changed since takes precedence over it.
    /// </summary>
    public static void EmitPacked(
        this Stage<Items<EntrySpec>> entries, Stage<Items<CollectionModel>> collections, Stage<Items<Keyed<CatalogSpec>>> catalogs, Stage<EmitSettings> settings, Stage<PackIndex?> pack)
    {
        var members = entries.ProjectEach(static entry => entry.Storage == EntryStorage.Code ? null : entry.Member);
        collections
            .SelectEach(StageNames.Members, members, static (collection, members) =>
                Buckets.Fill(members.Where(member => member.Collection == collection.Info), static member => member).ToItems())
            .Flatten()
            .EmitEach(StageNames.MemberCode, static bucket => new CodeFile(bucket.HintName, MemberEmitter.Emit(bucket)));

        var patches = entries.ProjectEach(static entry => entry.Storage == EntryStorage.Patch ? entry : null);
        patches
            .SelectEach(StageNames.PatchFiles, static entry => new CodeFile($"{entry.Name.HintName}.Patch.g.cs", ArticleEmitter.EmitPatch(entry)))
            .EmitFiles(StageNames.PatchCode);

        var patched = patches.ProjectEach(static entry => new Keyed<EntryName>(entry.Collection.Name, entry.Name));
        var stale = catalogs.SelectEach(StageNames.StaleCatalogs, pack, static (catalog, pack) => pack is null || pack.Holds(catalog.Collection, catalog.Value) ? null : catalog);
        collections
            .ProjectEach(static collection => collection.IsPacked ? collection : null)
            .SelectEach(StageNames.PackedCatalogs, patched.CombineWith(stale).CombineWith(settings), static (collection, site) =>
            {
                var ((patched, stale), settings) = site;
                var ofCollection = patched.Of(collection.Info).OrderBy(name => name.FlatName, StringComparer.Ordinal).ToEquatableArray();
                return new PackedCatalogSpec(collection.Info, collection.Schema, settings.Namespace, stale.Find(collection.Name), ofCollection);
            })
            .EmitEach(StageNames.PackedCatalogCode, static spec => new CodeFile($"{spec.Collection.Name}.Catalog.g.cs", PackedCatalogEmitter.Emit(spec)));
    }

    /// <summary>
    /// Writes the pack for the compiler that is about to embed it: resources are opened after the generators have run. Where
    /// nobody is going to embed it, as in an editor, there is no path, and nothing is written.
    /// </summary>
    public static void WritePack(this Stage<Items<EntrySpec>> entries, Stage<Items<CollectionModel>> collections, Stage<Items<Keyed<CatalogSpec>>> catalogs, Stage<BuildSettings> settings)
    {
        var path = settings.Project(static settings => settings.IsPacked ? settings.PackPath : "");
        var contents = path.CombineWith(entries.CombineWith(collections.CombineWith(catalogs)));
        contents.Boundary.Context.RegisterImplementationSourceOutput(contents.Provider, contents.Boundary.Guard<Pair<string, Pair<Items<EntrySpec>, Pair<Items<CollectionModel>, Items<Keyed<CatalogSpec>>>>>>(
            StageNames.PackWriting,
            static (output, given) =>
            {
                var (path, (entries, (collections, catalogs))) = given;
                if (path.Length > 0)
                {
                    Write(output, path, Gather(collections, catalogs, entries.ToLookup(entry => entry.Collection)));
                }
            }));
    }

    private static PackedCollection[] Gather(Items<CollectionModel> collections, Items<Keyed<CatalogSpec>> catalogs, ILookup<CollectionInfo, EntrySpec> entries) =>
    [
        .. from collection in collections
           where collection.IsPacked
           let catalog = catalogs.Find(collection.Name)
           where catalog is not null
           select new PackedCollection(collection.Info, collection.Schema, catalog, [.. entries[collection.Info]]),
    ];

    private static void Write(SourceProductionContext output, string path, PackedCollection[] collections)
    {
        try
        {
#pragma warning disable RS1035 // Only here a generator touches files: what it writes is an input of the very compilation that it runs in.
            using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
            PackFile.Write(stream, collections);
            File.WriteAllText(path + ".index", PackIndex.Write(collections));
#pragma warning restore RS1035
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            output.ReportDiagnostic(new DiagnosticInfo(FindingIds.PackNotWritten, null, [path, fault.Message]).ToDiagnostic(DiagnosticSeverity.Error));
        }
    }
}
