using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Writes the type of a collection's entries: the core set, then what the files' other keys were found to be. To a type that the
/// project declares it adds what that type does not have.
/// </summary>
internal static class EntryTypeEmitter
{
    private const string Interface = "global::TypedContent.IContentEntry";
    private const string Bases = "global::TypedContent.ContentEntry, " + Interface;
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    public static SourceText Emit(EntryTypeSpec spec) =>
        GeneratedFile.Write(spec.Schema.Declared?.Namespace ?? spec.Settings.Namespace, writer => Emit(writer, spec));

    private static void Emit(SourceWriter writer, EntryTypeSpec spec)
    {
        var (collection, schema, relations, settings) = spec;
        var entries = GeneratedFile.Qualify(settings, collection.Name) + ".Collection";
        if (schema.Declared is { } declared)
        {
            // No attribute and no documentation of ours: the class is the project's own.
            writer.Open($"partial class {GeneratedFile.EscapeNamespace(declared.TypeName)} : {Bases}");
        }
        else
        {
            writer.Line($"/// <summary>An entry of <see cref=\"{collection.Name}\"/>, with the values of its front matter and its body.</summary>");
            writer.Line(GeneratedFile.Attribute);
            writer.Open($"{settings.Accessibility} sealed partial class {GeneratedFile.Declare(collection.EntryType)} : {Bases}");
        }

        EmitCore(writer, collection, schema);
        FieldCode.Declare(writer, schema.Properties, collection.EntryType);
        RelationCode.Emit(writer, collection, schema, relations, settings);
        EmitNeighbors(writer, collection, entries, schema);
        EmitInterface(writer, entries, schema);
        writer.Close();
    }

    private static void EmitCore(SourceWriter writer, CollectionInfo collection, CollectionSchema schema)
    {
        var isFirst = true;
        foreach (var member in GeneratedMembers.Core.Where(member => HasRoom(member, collection, schema)))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Line($"/// <summary>{member.Summary}</summary>");
            writer.Line("public " + (member.Name == "Author" && schema.Declares("Authors")
                ? "string? Author => ((global::TypedContent.IContentEntry)this).Authors is [var first, ..] ? first : null;"
                : member.Declaration(collection.EntryType, "")));
        }
    }

    private static void EmitNeighbors(SourceWriter writer, CollectionInfo collection, string entries, CollectionSchema schema)
    {
        var versions = schema.HasVersions ? GeneratedMembers.Versions : [];
        foreach (var member in GeneratedMembers.Neighbors
            .Concat(versions.Where(member => !schema.Properties.Any(property => property.Name == member.Name)))
            .Where(member => HasRoom(member, collection, schema)))
        {
            writer.Line();
            writer.Line($"/// <summary>{member.Summary}</summary>");
            writer.Line("public " + member.Declaration(collection.EntryType, entries));
        }
    }

    /// <summary>Whether the type does not declare it itself, and has another name: an entry of Authors is an Author, and has no member of that name.</summary>
    private static bool HasRoom(GeneratedMember member, CollectionInfo collection, CollectionSchema schema) =>
        !schema.Declares(member.Name) && member.Name != collection.EntryTypeName;

    private static void EmitInterface(SourceWriter writer, string entries, CollectionSchema schema)
    {
        if (schema.Declared is { } declared)
        {
            EntryInterface.Implement(writer, declared);
        }

        writer.Line();
        writer.Line($$"""
            string? {{Interface}}.Image => {{(schema.Declared is null ? ImageOf(schema) : EntryInterface.Image(schema.Declared))}};

            {{List}}<{{Interface}}> {{Interface}}.Translations => {{entries}}.TranslationsOf(this);

            """);
        writer.Open("global::System.Collections.Generic.IReadOnlyList<string> global::TypedContent.IContentEntry.GetTerms(string taxonomy)");
        foreach (var taxonomy in TaxonomyNames.OfWords.Concat(schema.Taxonomies.Select(taxonomy => taxonomy.Name)))
        {
            EmitTerms(writer, taxonomy, TermsOf(taxonomy, schema));
        }

        EmitTerms(writer, TaxonomyNames.Series, $"{FieldCode.WordsOf}({entries}.SeriesOf(this)?.Name)");
        writer.Line($"return {GeneratedMembers.NoWords};");
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
            return schema.Declared?.Members.FirstOrDefault(declared => declared.Name == taxonomy) is { } member
                ? EntryInterface.Words(taxonomy, member.Type)
                : taxonomy;
        }

        var planned = schema.Taxonomies.First(planned => planned.Name == taxonomy);
        return taxonomy == "Lang" ? $"{FieldCode.WordsOf}(((global::TypedContent.IContentEntry)this).Lang)"
            : schema.Properties.FirstOrDefault(property => property.FoldedKey == planned.FoldedKey) is { } inferred ? FieldCode.Words(inferred)
            : GeneratedMembers.NoWords;
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
