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
        var slugs = catalog.Entries.Select(entry => HashIndex.Hash(entry.Slug)).ToArray();
        writer.Open($"{Signature} table switch");
        EmitHashes("Keys", keys);
        EmitNumbers("KeyIndex", HashIndex.Build(keys));
        EmitHashes("SlugHashes", slugs);
        EmitNumbers("SlugIndex", HashIndex.Build(slugs));
        EmitNumbers("Related", catalog.Related);
        EmitNumbers("LinkedFrom", catalog.LinkedFrom);
        EmitNumbers("FolderStarts", FolderStarts(catalog));
        EmitNumbers("FolderEntries", catalog.Folders.SelectMany(folder => folder.Entries));
        EmitArm(writer, "long", "Visibility", catalog.Visibility.ToArray(), Decimal, HashesInLine);
        EmitNumbers("RelationStarts", catalog.RelationStarts);
        EmitHashes("RelationKeys", catalog.RelationKeys);
        EmitNumbers("EntryLanguages", catalog.Languages.Entries);
        EmitNumbers("Translations", catalog.Languages.Translations);
        EmitNumbers("EntryVersions", catalog.Versions.Entries);
        EmitNumbers("Versions", catalog.Versions.Versions);
        EmitNumbers("ArchiveMonths", catalog.Archive.Months);
        EmitNumbers("ArchiveStarts", catalog.Archive.Starts);
        EmitNumbers("ArchiveEntries", catalog.Archive.Entries);
        EmitNumbers("SeriesParts", catalog.SeriesParts);
        EmitNumbers("Decompositions", catalog.Decompositions);
        EmitNumbers("TreeNodes", catalog.Tree.Nodes);
        EmitNumbers("TreePages", catalog.Tree.Pages);
        EmitNumbers("Order", catalog.Order);
        EmitNumbers("Indexes", catalog.Indexes.SelectMany(index => index.Entries));
        if (search.Count > 0)
        {
            EmitItems(writer, "global::TypedContent.Generated.ContentTable.Search => ", ",", [.. search.Select(Decimal)], BytesInLine);
        }

        writer.Line("_ => [],");
        writer.Close(";");

        void EmitHashes(string name, IEnumerable<ulong> items) =>
            EmitArm(writer, "ulong", name, items.ToArray(), Literal.Key, HashesInLine);

        void EmitNumbers(string name, IEnumerable<int> items) =>
            EmitArm(writer, "int", name, items.ToArray(), Decimal, NumbersInLine);
    }

    /// <summary>A table as an arm of a switch; none for a table that is empty.</summary>
    private static void EmitArm<T>(SourceWriter writer, string type, string name, T[] items, Func<T, string> literal, int inLine)
    {
        if (items.Length > 0)
        {
            var cast = $"global::System.Runtime.InteropServices.MemoryMarshal.Cast<{type}, byte>((global::System.ReadOnlySpan<{type}>)";
            EmitItems(writer, $"global::TypedContent.Generated.ContentTable.{name} => {cast}", "),", [.. items.Select(literal)], inLine);
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
        var starts = new List<int> { 0 };
        foreach (var term in taxonomy.Terms)
        {
            starts.Add(starts[starts.Count - 1] + term.Entries.Count);
        }

        writer.Open($"private sealed class {taxonomy.Name}Terms : global::TypedContent.Generated.ContentTaxonomySource");
        writer.Line($"public override string Name => {Literal.String(taxonomy.Name)};");
        writer.Line();
        EmitHashes(writer, "public override", "NameHashes", taxonomy.Terms.Select(term => HashIndex.Hash(term.Name)));
        writer.Line();
        EmitHashes(writer, "public override", "SpellingHashes", Spellings(taxonomy).Select(spelling => HashIndex.Hash(spelling.Text)));
        writer.Line();
        EmitNumbers(writer, "public override", "SpellingTerms", Spellings(taxonomy).Select(spelling => spelling.Term));
        writer.Line();
        foreach (var (name, table) in new[] { ("Parents", taxonomy.Parents), ("Children", taxonomy.Children), ("ByName", taxonomy.ByName) })
        {
            EmitNumbers(writer, "public override", name, table);
            writer.Line();
        }

        EmitNumbers(writer, "private static", "Starts", starts);
        writer.Line();
        EmitNumbers(writer, "private static", "Entries", taxonomy.Terms.SelectMany(term => term.Entries));
        writer.Line();
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

    /// <summary>Where each folder's positions begin, and where the last one's end.</summary>
    public static int[] FolderStarts(CatalogSpec catalog)
    {
        var starts = new int[catalog.Folders.Count + 1];
        for (var i = 0; i < catalog.Folders.Count; i++)
        {
            starts[i + 1] = starts[i] + catalog.Folders[i].Entries.Count;
        }

        return starts;
    }

    /// <summary>The ways in which terms are written besides their names, and other words for them.</summary>
    public static IEnumerable<(string Text, int Term)> Spellings(TaxonomySpec taxonomy) =>
        taxonomy.Terms.SelectMany((term, index) => term.Spellings.Skip(1).Select(spelling => spelling.Text).Concat(term.Aliases).Select(text => (text, index)));

    private static void EmitHashes(SourceWriter writer, string modifiers, string name, IEnumerable<ulong> items) =>
        EmitTable(writer, modifiers, "ulong", name, items.Select(Literal.Key), HashesInLine);

    private static void EmitNumbers(SourceWriter writer, string modifiers, string name, IEnumerable<int> items) =>
        EmitTable(writer, modifiers, "int", name, items.Select(Decimal), NumbersInLine);

    private static string Decimal<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    private static void EmitTable(SourceWriter writer, string modifiers, string type, string name, IEnumerable<string> items, int inLine) =>
        EmitItems(writer, $"{modifiers} global::System.ReadOnlySpan<{type}> {name} => ", ";", [.. items], inLine);

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
