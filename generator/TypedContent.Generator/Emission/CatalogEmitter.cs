using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Lookup;
using TypedContent.Packing;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the tables that a collection is read from: its order, its look-ups, its terms.</summary>
internal static class CatalogEmitter
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";
    private const int HashesInLine = 8;
    private const int NumbersInLine = 16;
    private const int BytesInLine = 32;

    /// <summary>Of a key that no article has.</summary>
    private const string NoSuchKey = "throw NoSuchKey(key)";

    public static SourceText Emit(CatalogClassSpec spec) => GeneratedFile.Write(spec.Namespace, writer =>
    {
        var (collection, catalog, _) = spec;
        writer.Line($"/// <summary>What <see cref=\"{collection.Name}\"/> reads: tables and texts in the assembly.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal sealed partial class {collection.CompiledName} : global::TypedContent.Generated.ContentSource<{collection.EntryType}>");
        writer.Line($"public override string Name => {Literal.String(collection.Name)};");
        writer.Line();
        EmitTables(writer, catalog, spec.Search);
        EmitTemplates(writer, spec.Templates);
        writer.Line();
        EmitDispatch(writer, collection, catalog);
        EmitTaxonomies(writer, catalog);
        writer.Close();
    });

    /// <summary>The tables of a collection.</summary>
    /// <param name="writer">Takes the code.</param>
    /// <param name="catalog">The orders and groups.</param>
    /// <param name="search">The search index; empty for none.</param>
    private static void EmitTables(SourceWriter writer, CatalogSpec catalog, EquatableArray<byte> search)
    {
        EmitGetTable(writer, catalog, search);
        writer.Line();
        var tags = $"[{string.Join(", ", catalog.Languages.Tags.Select(Literal.String))}]";
        writer.Line($"public override {List}<string> LanguageTags => {tags};");
        writer.Line();
        if (catalog.Versions.Names.Count > 0)
        {
            var versions = $"[{string.Join(", ", catalog.Versions.Names.Select(Literal.String))}]";
            writer.Line($"public override {List}<string> VersionNames => {versions};");
            writer.Line();
        }

        var titles = $"[{string.Join(", ", catalog.Tree.Titles.Select(Literal.String))}]";
        writer.Line($"public override {List}<string> TreeTitles => {titles};");
        writer.Line();
        EmitFiles(writer, catalog);
        var taxonomies = $"[{string.Join(", ", catalog.Taxonomies.Select(taxonomy => $"new {taxonomy.Name}Terms()"))}]";
        writer.Line();
        writer.Line($"public override {List}<global::TypedContent.Generated.ContentTaxonomySource> Taxonomies => {taxonomies};");
    }

    /// <summary>The templates of addresses that are not the built-in ones.</summary>
    public static void EmitTemplates(SourceWriter writer, EquatableArray<NamedTemplate> templates)
    {
        if (templates.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Open("public override string? GetTemplate(string page) => page switch");
        foreach (var template in templates)
        {
            writer.Line($"{Literal.String(template.Page)} => {Literal.String(template.Template)},");
        }

        writer.Line("_ => null,");
        writer.Close(";");
    }

    private static void EmitGetTable(SourceWriter writer, CatalogSpec catalog, EquatableArray<byte> search)
    {
        const string Signature = "public override global::System.ReadOnlySpan<byte> GetTable(global::TypedContent.Generated.ContentTable table) =>";
        var keys = catalog.Entries.Select(entry => entry.Key).ToArray();
        writer.Open($"{Signature} table switch");
        EmitArm(writer, new(PackTable.Keys, keys));
        EmitArm(writer, new(PackTable.KeyIndex, HashIndex.Build(keys)));
        foreach (var table in CatalogTables.Of(catalog))
        {
            EmitArm(writer, table);
        }

        if (search.Count > 0)
        {
            EmitItems(writer, "global::TypedContent.Generated.ContentTable.Search => ", ",", [.. search.Select(Decimal)], BytesInLine);
        }

        writer.Line("_ => [],");
        writer.Close(";");
    }

    /// <summary>A table as an arm of a switch; none for a table that is empty.</summary>
    private static void EmitArm(SourceWriter writer, CatalogTable<PackTable> table)
    {
        var (type, items, inLine) = ItemsOf(table);
        if (items.Length > 0)
        {
            var cast = $"global::System.Runtime.InteropServices.MemoryMarshal.Cast<{type}, byte>((global::System.ReadOnlySpan<{type}>)";
            EmitItems(writer, $"global::TypedContent.Generated.ContentTable.{table.Id} => {cast}", "),", items, inLine);
        }
    }

    private static void EmitFiles(SourceWriter writer, CatalogSpec catalog)
    {
        var property = $"public override {List}<global::TypedContent.ContentFile> Files =>";
        if (catalog.Files.Count == 0)
        {
            writer.Line(property + " [];");
            return;
        }

        writer.Line(property).Line("[").Indent();
        foreach (var file in catalog.Files)
        {
            var texts = new[]
            {
                ("Name", file.Name), ("Url", file.Url!), ("SourcePath", file.Source), ("MediaType", MediaTypes.Of(file.Name)), ("OutputPath", file.OutputPath),
            };
            var size = file.Image is { Width: > 0 } image ? $", Width = {image.Width}, Height = {image.Height}" : "";
            writer.Line($"new() {{ {string.Join(", ", texts.Select(text => $"{text.Item1} = {Literal.String(text.Item2)}"))}{size} }},");
        }

        writer.Outdent().Line("];");
    }

    /// <summary>The classes of a collection's taxonomies.</summary>
    /// <param name="writer">Takes the code.</param>
    /// <param name="catalog">The orders and groups.</param>
    private static void EmitTaxonomies(SourceWriter writer, CatalogSpec catalog)
    {
        foreach (var taxonomy in catalog.Taxonomies)
        {
            writer.Line();
            EmitTaxonomy(writer, taxonomy);
        }
    }

    /// <summary>From a key to the article's methods: directly, or in a large collection by way of its bucket.</summary>
    private static void EmitDispatch(SourceWriter writer, CollectionInfo collection, CatalogSpec catalog)
    {
        var buckets = Buckets.CountForArticles(catalog.Entries.Count);
        if (buckets == 0)
        {
            EmitDispatch(writer, collection, "", catalog.Entries);
            return;
        }

        var isFirst = true;
        foreach (var method in DispatchMethod.Of(collection))
        {
            Separate(writer, ref isFirst);
            writer.Open($"public override {method.Signature("")} => (int)(key & {buckets - 1}) switch");
            for (var bucket = 0; bucket < buckets; bucket++)
            {
                writer.Line($"{bucket} => {method.CallBucket(Buckets.SuffixOf(bucket))},");
            }

            writer.Line($"_ => {NoSuchKey},");
            writer.Close(";");
        }
    }

    /// <summary>The three switches over keys.</summary>
    /// <param name="writer">Takes the code.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="suffix">The bucket's, at the methods' names; empty for the collection as a whole.</param>
    /// <param name="entries">The articles.</param>
    public static void EmitDispatch(SourceWriter writer, CollectionInfo collection, string suffix, IEnumerable<EntryName> entries)
    {
        var ordered = entries.OrderBy(entry => entry.FlatName, StringComparer.Ordinal).ToArray();
        var modifiers = suffix.Length == 0 ? "public override" : "private";
        var isFirst = true;
        foreach (var method in DispatchMethod.Of(collection))
        {
            Separate(writer, ref isFirst);
            if (ordered.Length == 0)
            {
                // The compiler would load its code for patterns only for this.
                writer.Line($"{modifiers} {method.Signature(suffix)} => {NoSuchKey};");
                continue;
            }

            writer.Open($"{modifiers} {method.Signature(suffix)} => key switch");
            foreach (var entry in ordered)
            {
                writer.Line($"{Literal.Key(entry.Key)} => {method.CallEntry(entry)},");
            }

            writer.Line($"_ => {NoSuchKey},");
            writer.Close(";");
        }
    }

    private static void Separate(SourceWriter writer, ref bool isFirst)
    {
        if (!isFirst)
        {
            writer.Line();
        }

        isFirst = false;
    }

    private static void EmitTaxonomy(SourceWriter writer, TaxonomySpec taxonomy)
    {
        writer.Open($"private sealed class {taxonomy.Name}Terms : global::TypedContent.Generated.ContentTaxonomySource");
        writer.Line($"public override string Name => {Literal.String(taxonomy.Name)};");
        writer.Line();
        foreach (var table in CatalogTables.Of(taxonomy))
        {
            var (type, items, inLine) = ItemsOf(table);
            var modifiers = table.Id is TermTable.Starts or TermTable.Entries ? "private static" : "public override";
            EmitItems(writer, $"{modifiers} global::System.ReadOnlySpan<{type}> {table.Id} => ", ";", items, inLine);
            writer.Line();
        }

        writer.Line("public override global::System.ReadOnlySpan<int> GetEntries(int term) => Entries[Starts[term]..Starts[term + 1]];");
        writer.Line();
        EmitNames("GetName", term => term.Name);
        writer.Line();
        EmitNames("GetSlug", term => term.Slug);
        writer.Close();

        void EmitNames(string method, Func<TermSpec, string> nameOf)
        {
            writer.Open($"public override string {method}(int term) => term switch");
            for (var i = 0; i < taxonomy.Terms.Count; i++)
            {
                writer.Line($"{i.ToString(CultureInfo.InvariantCulture)} => {Literal.String(nameOf(taxonomy.Terms[i]))},");
            }

            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(term)),");
            writer.Close(";");
        }
    }

    private static (string Type, string[] Items, int InLine) ItemsOf<TId>(CatalogTable<TId> table)
        where TId : struct, Enum => table switch
        {
            { Hashes: { } hashes } => ("ulong", [.. hashes.Select(Literal.Key)], HashesInLine),
            { Times: { } times } => ("long", [.. times.Select(Decimal)], HashesInLine),
            _ => ("int", [.. table.Numbers!.Select(Decimal)], NumbersInLine),
        };

    private static string Decimal<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    private static void EmitItems(SourceWriter writer, string before, string after, string[] items, int inLine)
    {
        if (items.Length <= inLine)
        {
            writer.Line($"{before}[{string.Join(", ", items)}]{after}");
            return;
        }

        writer.Line(before.TrimEnd()).Line("[").Indent();
        for (var i = 0; i < items.Length; i += inLine)
        {
            writer.Line(string.Join(", ", items, i, Math.Min(inLine, items.Length - i)) + ",");
        }

        writer.Outdent().Line($"]{after}");
    }
}
