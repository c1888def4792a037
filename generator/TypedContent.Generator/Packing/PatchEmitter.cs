using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Model;
using TypedContent.Packing;

namespace TypedContent.Generator.Packing;

/// <summary>
/// Writes the changes that take precedence over the content pack. The methods are always the same, whatever was changed or changed back: only their bodies
/// differ, which a hot reload can always update. They return a content pack too, as text, because the runtime accepts no other data of any length.
/// </summary>
internal static class PatchEmitter
{
    private static readonly CatalogSpec s_noCatalog = new([], [], [], []);

    public static SourceText Emit(PatchSpec spec) => GeneratedFile.Write(spec.Namespace, writer =>
    {
        var entries = spec.Entries.ToLookup(entry => PackFormat.PatchOf(entry.Name.Key));
        writer.Open($"partial class {spec.Collection.CompiledName}");
        writer.Line("protected override string? GetPatch(int part) =>").Indent();
        for (var part = 0; part < PackFormat.PatchParts; part++)
        {
            writer.Line($"part == {Number(part)} ? Patch{Number(part)}() :");
        }

        writer.Line("null;").Outdent();
        for (var part = 0; part < PackFormat.PatchParts; part++)
        {
            var text = part == 0 ? Write(spec, spec.Catalog) : Write(spec, entries[part].ToArray());
            writer.Line();
            writer.Line($"private static string? Patch{Number(part)}() => {text};");
        }

        writer.Close();
    });

    private static string Write(PatchSpec spec, CatalogSpec? catalog) =>
        catalog is null ? "null" : Write(new PackedCollection(spec.Collection, spec.Schema, catalog, []), PackParts.Catalog);

    private static string Write(PatchSpec spec, EntrySpec[] entries) =>
        entries.Length == 0 ? "null" : Write(new PackedCollection(spec.Collection, spec.Schema, s_noCatalog, entries), PackParts.Entries);

    private static string Write(PackedCollection collection, PackParts parts)
    {
        using var stream = new MemoryStream();
        PackFile.Write(stream, [collection], fingerprint: 0, parts);
        return ToLiteral(stream.ToArray());
    }

    /// <summary>Two bytes per character, the lower one first. An odd byte is followed by a zero.</summary>
    private static string ToLiteral(byte[] bytes)
    {
        const string Digits = "0123456789ABCDEF";
        var text = new StringBuilder(3 * bytes.Length + 8).Append('"');
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var (low, high) = (bytes[i], i + 1 < bytes.Length ? bytes[i + 1] : 0);
            text.Append("\\u").Append(Digits[high >> 4]).Append(Digits[high & 15]).Append(Digits[low >> 4]).Append(Digits[low & 15]);
        }

        return text.Append('"').ToString();
    }

    private static string Number(int part) => part.ToString(CultureInfo.InvariantCulture);
}
