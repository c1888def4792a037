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

    /// <summary>The parts of a collection's changes, the empty ones too. Each is written again only when something of it changes.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="catalog">Its orders and groups if they differ from those in the pack; otherwise null.</param>
    /// <param name="entries">The articles whose current versions are not in the pack.</param>
    public static IEnumerable<PatchPart> Divide(CollectionModel collection, CatalogSpec? catalog, IEnumerable<EntrySpec> entries)
    {
        var byPart = entries.OrderBy(entry => entry.Name.Key).ToLookup(entry => PackFormat.PatchOf(entry.Name.Key));
        for (var part = 0; part < PackFormat.PatchParts; part++)
        {
            yield return new PatchPart(collection.Info, collection.Schema, part, part == 0 ? catalog : null, byPart[part].ToEquatableArray())
            {
                HasSearch = collection.HasSearch,
            };
        }
    }

    /// <summary>What a part's method returns: a content pack as a string literal, or <c>null</c>.</summary>
    public static string ToLiteral(PatchPart part) =>
        part.Catalog is not null ? ToLiteral(new PackedCollection(part.Collection, part.Schema, part.Catalog, []), PackParts.Catalog)
        : part.Entries.Count > 0 ? ToLiteral(
            new PackedCollection(part.Collection, part.Schema, s_noCatalog, [.. part.Entries]) { HasSearch = part.HasSearch },
            PackParts.Entries)
        : "null";

    public static SourceText Emit(PatchSpec spec) => GeneratedFile.Write(spec.Namespace, writer =>
    {
        writer.Open($"partial class {spec.Collection.CompiledName}");
        writer.Line("protected override string? GetPatch(int part) =>").Indent();
        for (var part = 0; part < PackFormat.PatchParts; part++)
        {
            writer.Line($"part == {Number(part)} ? Patch{Number(part)}() :");
        }

        writer.Line("null;").Outdent();
        for (var part = 0; part < PackFormat.PatchParts; part++)
        {
            writer.Line();
            writer.Line($"private static string? Patch{Number(part)}() => ", spec.Parts.FirstOrDefault(text => text.Number == part)?.Literal ?? "null", ";");
        }

        writer.Close();
    });

    private static string ToLiteral(PackedCollection collection, PackParts parts)
    {
        using var stream = new MemoryStream();
        PackFile.Write(stream, [collection], fingerprint: 0, parts);
        return ToLiteral(stream.ToArray());
    }

    /// <summary>
    /// Two bytes per character, the lower one first. An odd byte is followed by a zero. Characters that a literal can contain are written as they are: escaped,
    /// they would be six times as much to write and to parse at each edit.
    /// </summary>
    private static string ToLiteral(byte[] bytes)
    {
        const string Digits = "0123456789ABCDEF";
        var text = new StringBuilder(bytes.Length + 8).Append('"');
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var code = bytes[i] | (i + 1 < bytes.Length ? bytes[i + 1] << 8 : 0);
            if (CanStandInLiteral((char)code))
            {
                text.Append((char)code);
            }
            else
            {
                text.Append("\\u").Append(Digits[code >> 12]).Append(Digits[(code >> 8) & 15]).Append(Digits[(code >> 4) & 15]).Append(Digits[code & 15]);
            }
        }

        return text.Append('"').ToString();
    }

    /// <summary>Not the ends of lines and literals, other controls, byte order marks, halves of surrogate pairs, or what is no character.</summary>
    private static bool CanStandInLiteral(char c) => c switch
    {
        < ' ' or '"' or '\\' => false,
        >= '\x7F' and <= '\x9F' => false,
        '\u2028' or '\u2029' => false,
        >= '\uD800' and <= '\uDFFF' => false,
        '\uFEFF' or >= '\uFFFE' => false,
        _ => true,
    };

    private static string Number(int part) => part.ToString(CultureInfo.InvariantCulture);
}
