using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Packing;

namespace TypedContent.Generator.Pipeline;

/// <summary>The stage that writes the content pack.</summary>
internal static class PackStages
{
    /// <summary>
    /// Writes the pack for the compiler that is about to embed it: resources are opened after the generators have run. Where
    /// nobody is going to embed it, as in an editor, there is no path, and nothing is written.
    /// </summary>
    public static void WritePack(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<BuildSettings> settings,
        IncrementalValueProvider<EquatableArray<CollectionInfo>> collections,
        IncrementalValueProvider<EquatableArray<Keyed<InferredSchema>>> schemas,
        IncrementalValueProvider<EquatableArray<Keyed<CatalogSpec>>> catalogs,
        IncrementalValuesProvider<EntrySpec> entries)
    {
        var path = settings.Select(static (settings, _) => settings.IsPacked ? settings.PackPath : "");
        var contents = entries.Collect().Combine(collections.Combine(schemas.Combine(catalogs)));
        context.RegisterImplementationSourceOutput(path.Combine(contents), static (output, pair) =>
        {
            var (path, (entries, (collections, (schemas, catalogs)))) = pair;
            if (path.Length > 0)
            {
                Write(output, path, Gather(collections, schemas, catalogs, entries.ToLookup(entry => entry.Collection)));
            }
        });
    }

    private static PackedCollection[] Gather(
        EquatableArray<CollectionInfo> collections,
        EquatableArray<Keyed<InferredSchema>> schemas,
        EquatableArray<Keyed<CatalogSpec>> catalogs,
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
#pragma warning disable RS1035 // Only this once a generator touches a file: what it writes is an input of the very compilation that it runs in.
            using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
#pragma warning restore RS1035
            PackFile.Write(stream, collections);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            output.ReportDiagnostic(new DiagnosticInfo(FindingIds.PackNotWritten, null, [path, fault.Message]).ToDiagnostic(DiagnosticSeverity.Error));
        }
    }
}
