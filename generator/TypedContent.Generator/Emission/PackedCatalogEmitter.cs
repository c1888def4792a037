using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Writes how a collection is read from the content pack. All that a hot reload may have to answer in the pack's stead is
/// written out, for a running program can be given other bodies of methods, but no further overrides.
/// </summary>
internal static class PackedCatalogEmitter
{
    public static SourceText Emit(PackedCatalogSpec spec) => GeneratedFile.Write(spec.Namespace, writer =>
    {
        var collection = spec.Collection;
        var name = CatalogEmitter.ClassName(collection);
        writer.Line($"/// <summary>What <see cref=\"{collection.Name}\"/> is made of: tables, texts and values in the assembly's content pack, read where they lie.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal sealed partial class {name}() : global::TypedContent.Generated.PackedContentSource<{collection.EntryType}>(typeof({name}).Assembly, {Literal.String(collection.Name)})");
        CatalogEmitter.EmitTables(writer, spec.Catalog);
        writer.Line();
        CatalogEmitter.EmitDispatch(writer, collection, "", spec.Patches, method => method.CallBase());
        writer.Line();
        EmitReader(writer, spec);
        CatalogEmitter.EmitTaxonomies(writer, spec.Catalog);
        writer.Close();
    });

    private static void EmitReader(SourceWriter writer, PackedCatalogSpec spec)
    {
        writer.Open($"protected override {spec.Collection.EntryType} Read(ulong key, ref global::TypedContent.Generated.ContentReader reader) => new()");
        writer.Line("Identity = new(this, key),");
        foreach (var member in EntryMembers.Of(spec.Collection, spec.Schema))
        {
            writer.Line($"{member.Property} = {member.Read},");
        }

        writer.Close(";");
    }
}
