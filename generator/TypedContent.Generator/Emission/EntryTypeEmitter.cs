using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Writes the type of a collection's entries: the core set, then what the files' other keys were found to be. To a type that the
/// project declares it adds what that has not.
/// </summary>
internal static class EntryTypeEmitter
{
    // What every project has does without switch expressions, patterns and collection expressions: for the first of them in a project
    // some 250 methods of the compiler have to be compiled just in time.
    private const string NoWords = "global::System.Array.Empty<string>()";

    private static readonly (string Name, string Summary, string Code)[] s_core =
    [
        ("Title", "The title; the first heading or the file's name where the front matter gives none.", "string Title { get; init; } = \"\";"),
        ("Date", "When it was published, with the offset that was written; null where neither front matter nor path gives a date.", "global::System.DateTimeOffset? Date { get; init; }"),
        ("Updated", "When it was last changed, or null.", "global::System.DateTimeOffset? Updated { get; init; }"),
        ("PublishDate", "From when on it is shown, where that is not its date; or null.", "global::System.DateTimeOffset? PublishDate { get; init; }"),
        ("ExpiryDate", "From when on it is shown no more, or null.", "global::System.DateTimeOffset? ExpiryDate { get; init; }"),
        ("Description", "What it is about in a sentence, or null.", "string? Description { get; init; }"),
        ("Author", "Who wrote it: the first of <see cref=\"Authors\"/>, or null.", "string? Author => Authors.Count > 0 ? Authors[0] : null;"),
        ("Authors", "Who wrote it; never null.", "global::System.Collections.Generic.IReadOnlyList<string> Authors { get; init; } = " + NoWords + ";"),
        ("Categories", "Its categories; never null.", "global::System.Collections.Generic.IReadOnlyList<string> Categories { get; init; } = " + NoWords + ";"),
        ("Tags", "Its tags; never null.", "global::System.Collections.Generic.IReadOnlyList<string> Tags { get; init; } = " + NoWords + ";"),
        ("Lang", "Its language as a BCP 47 tag, or null.", "string? Lang { get; init; }"),
        ("Draft", "Whether it is a draft.", "bool Draft { get; init; }"),
    ];

    public static SourceText Emit(EntryTypeSpec spec) => GeneratedFile.Write(spec.Schema.Declared?.Namespace ?? spec.Settings.Namespace, writer =>
    {
        var (collection, schema, relations, settings) = spec;
        var entries = GeneratedFile.Qualify(settings, collection.Name) + ".Collection";
        if (schema.Declared is { } declared)
        {
            // No attribute and no documentation of ours: the class is the project's own.
            writer.Open($"partial class {GeneratedFile.EscapeNamespace(declared.TypeName)} : global::TypedContent.ContentEntry, global::TypedContent.IContentEntry");
        }
        else
        {
            writer.Line($"/// <summary>An entry of <see cref=\"{collection.Name}\"/>: what its front matter holds, with its body.</summary>");
            writer.Line(GeneratedFile.Attribute);
            writer.Open($"{settings.Accessibility} sealed partial class {collection.EntryType} : global::TypedContent.ContentEntry, global::TypedContent.IContentEntry");
        }

        EmitCore(writer, collection, schema);
        FieldCode.Declare(writer, schema.Properties);
        RelationCode.Emit(writer, collection, schema, relations, settings);
        EmitNeighbors(writer, collection, entries, schema);
        EmitInterface(writer, entries, schema);
        writer.Close();
    });

    private static void EmitCore(SourceWriter writer, CollectionInfo collection, CollectionSchema schema)
    {
        var isFirst = true;

        // An entry of Authors is an Author, and no type may have a member of its own name.
        foreach (var (name, summary, code) in s_core.Where(member => !schema.Declares(member.Name) && !(member.Name == "Author" && collection.EntryTypeName == "Author")))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Line($"/// <summary>{summary}</summary>");
            writer.Line("public " + (name == "Author" && schema.Declares("Authors")
                ? "string? Author => ((global::TypedContent.IContentEntry)this).Authors is [var first, ..] ? first : null;"
                : code));
        }
    }

    private static void EmitNeighbors(SourceWriter writer, CollectionInfo collection, string entries, CollectionSchema schema)
    {
        var type = collection.EntryType;
        Member("Newer", "The next newer entry of its language, or null.", $"{type}? Newer => {entries}.NewerThan(this);");
        Member("Older", "The next older entry of its language, or null.", $"{type}? Older => {entries}.OlderThan(this);");
        Member("Related", "The entries of its language that share the most terms with this one: at most five, best first.", $"global::System.Collections.Generic.IReadOnlyList<{type}> Related => {entries}.RelatedTo(this);");
        Member("Translations", "The same article in its other languages, the site's default language first, then by language tag; empty where there are none.", $"global::TypedContent.ContentList<{type}> Translations => {entries}.TranslationsOf(this);");
        Member("Series", "Which part of which series it is, with the parts before and after it; null where it is in none.", $"global::TypedContent.ContentSeriesPart<{type}>? Series => {entries}.SeriesOf(this);");
        Member("LinkedFrom", "The entries whose bodies link to this one, newest first.", $"global::System.Collections.Generic.IReadOnlyList<{type}> LinkedFrom => {entries}.LinkingTo(this);");

        void Member(string name, string summary, string code)
        {
            // No type may have a member of its own name.
            if (!schema.Declares(name) && name != collection.EntryTypeName)
            {
                writer.Line();
                writer.Line($"/// <summary>{summary}</summary>");
                writer.Line("public " + code);
            }
        }
    }

    private static void EmitInterface(SourceWriter writer, string entries, CollectionSchema schema)
    {
        writer.Line();
        writer.Line("global::TypedContent.ContentEntry global::TypedContent.IContentEntry.Entry => this;");
        if (schema.Declared is { } declared)
        {
            EntryInterface.Implement(writer, declared);
        }

        writer.Line();
        writer.Line($$"""
            string? global::TypedContent.IContentEntry.Image => {{(schema.Declared is null ? ImageOf(schema) : EntryInterface.Image(schema.Declared))}};

            global::System.Collections.Generic.IReadOnlyList<global::TypedContent.IContentEntry> global::TypedContent.IContentEntry.Translations => {{entries}}.TranslationsOf(this);

            """);
        writer.Open("global::System.Collections.Generic.IReadOnlyList<string> global::TypedContent.IContentEntry.GetTerms(string taxonomy)");
        foreach (var taxonomy in TaxonomyNames.OfWords.Concat(schema.Taxonomies.Select(taxonomy => taxonomy.Name)))
        {
            EmitTerms(writer, taxonomy, TermsOf(taxonomy, schema));
        }

        EmitTerms(writer, TaxonomyNames.Series, $"{FieldCode.WordsOf}({entries}.SeriesOf(this)?.Name)");
        writer.Line($"return {NoWords};");
        writer.Close();
    }

    private static void EmitTerms(SourceWriter writer, string taxonomy, string terms)
    {
        writer.Open($"if (string.Equals(taxonomy, {Literal.String(taxonomy)}))");
        writer.Line($"return {terms};");
        writer.Close();
        writer.Line();
    }

    private static string TermsOf(string taxonomy, CollectionSchema schema)
    {
        if (schema.Declared?.Entry.Properties.FirstOrDefault(property => property.Taxonomy == taxonomy) is { } own)
        {
            return EntryInterface.Words(GeneratedFile.EscapeNamespace(own.Name), own.Type);
        }

        if (TaxonomyNames.OfWords.Contains(taxonomy) || taxonomy == "Authors")
        {
            return schema.Declared?.Members.FirstOrDefault(declared => declared.Name == taxonomy) is { } member ? EntryInterface.Words(taxonomy, member.Type) : taxonomy;
        }

        var planned = schema.Taxonomies.First(planned => planned.Name == taxonomy);
        return taxonomy == "Lang" ? $"{FieldCode.WordsOf}(((global::TypedContent.IContentEntry)this).Lang)"
            : schema.Properties.FirstOrDefault(property => property.FoldedKey == planned.FoldedKey) is { } inferred ? FieldCode.Words(inferred)
            : NoWords;
    }

    /// <summary>The first text among the keys that usually name an article's image.</summary>
    private static string ImageOf(CollectionSchema schema)
    {
        var properties = KnownKeys.Image
            .Select(key => schema.Properties.FirstOrDefault(property => property.FoldedKey == key && property.Type.Kind == FieldKind.Text)?.Name)
            .Where(name => name is not null)
            .ToArray();
        return properties.Length == 0 ? "null" : string.Join(" ?? ", properties);
    }
}
