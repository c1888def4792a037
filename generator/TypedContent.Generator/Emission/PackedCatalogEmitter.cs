using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator.Emission;

/// <summary>Writes how a collection is read from the content pack.</summary>
internal static class PackedCatalogEmitter
{
    public static SourceText Emit(CollectionInfo collection, CollectionSchema schema, string @namespace) => GeneratedFile.Write(@namespace, writer =>
    {
        var name = CatalogEmitter.ClassName(collection);
        writer.Line($"/// <summary>What <see cref=\"{collection.Name}\"/> is made of: tables, texts and values in the assembly's content pack, read where they lie.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal sealed partial class {name}() : global::TypedContent.Generated.PackedContentSource<{collection.EntryType}>(typeof({name}).Assembly, {Literal.String(collection.Name)})");
        writer.Open($"protected override {collection.EntryType} Read(ulong key, ref global::TypedContent.Generated.ContentReader reader) => new()");
        writer.Line("Identity = new(this, key),");
        foreach (var member in EntryMembers.Of(collection, schema))
        {
            writer.Line($"{member.Property} = {member.Read},");
        }

        writer.Close(";");
        writer.Close();
    });
}
