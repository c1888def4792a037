using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes how a collection is read from the content pack.</summary>
internal static class PackedCatalogEmitter
{
    private const string Services = "global::System.Runtime.CompilerServices";

    public static SourceText Emit(PackedCatalogSpec spec) => GeneratedFile.Write(spec.Namespace, writer =>
    {
        var collection = spec.Collection;
        var name = collection.CompiledName;
        writer.Line($"/// <summary>What <see cref=\"{collection.Name}\"/> reads: tables, texts and values in the assembly's content pack.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(GeneratedFile.Attribute);
        var @base = $"global::TypedContent.Generated.PackedContentSource<{collection.EntryType}>";
        writer.Open($"internal sealed partial class {name}() : {@base}(typeof({name}).Assembly, {Literal.String(collection.Name)}{ArgumentsOf(spec.Pack)})");
        writer.Line("// A hot reload cannot change a constant: where this one changes, the program is restarted.");
        writer.Line($"private const ulong Shape = {Literal.Key(spec.Shape)};");
        writer.Line();
        EmitReader(writer, spec);
        CatalogEmitter.EmitTemplates(writer, spec.Templates);
        writer.Close();
    });

    private static string ArgumentsOf(PackReference pack) =>
        (pack.Fingerprint == 0 ? "" : $", {Literal.Key(pack.Fingerprint)}") + (pack.Path is null ? "" : $", path: {Literal.String(pack.Path)}");

    private static void EmitReader(SourceWriter writer, PackedCatalogSpec spec)
    {
        var members = EntryLayout.InPack(spec.Collection, spec.Schema);
        var kept = members.Where(member => member.KeptType is not null).ToArray();
        var signature = $"protected override {spec.Collection.EntryType} Read(ulong key, ref global::TypedContent.Generated.ContentReader reader)";
        if (kept.Length == 0)
        {
            writer.Open($"{signature} => new()");
            EmitInitializer(writer, members);
            return;
        }

        writer.Open(signature);
        writer.Open($"var entry = new {spec.Collection.EntryType}()");
        EmitInitializer(writer, members);
        foreach (var member in kept)
        {
            writer.Line();
            writer.Open("if (reader.ReadPresence())").Line($"{Setter(member)}(entry, {member.Read});").Close();
        }

        writer.Line();
        writer.Line("return entry;");
        writer.Close();
        foreach (var member in kept)
        {
            writer.Line();
            writer.Line($"[{Services}.UnsafeAccessor({Services}.UnsafeAccessorKind.Method, Name = \"set_{member.Property.TrimStart('@')}\")]");
            writer.Line($"private static extern void {Setter(member)}({spec.Collection.EntryType} entry, {member.KeptType} value);");
        }
    }

    private static void EmitInitializer(SourceWriter writer, IEnumerable<EntryMember> members)
    {
        writer.Line("Identity = new(this, key),");
        foreach (var member in members.Where(member => member.KeptType is null))
        {
            writer.Line($"{member.Property} = {member.Read},");
        }

        writer.Close(";");
    }

    private static string Setter(EntryMember member) => "Set" + member.Property.TrimStart('@');
}
