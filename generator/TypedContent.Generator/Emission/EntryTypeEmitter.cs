using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Schema;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the type of a collection's entries: the core set, then what the files' other keys were found to be.</summary>
internal static class EntryTypeEmitter
{
    public static SourceText Emit(CollectionInfo collection, CollectionSchema schema, EmitSettings settings) => GeneratedFile.Write(settings.Namespace, writer =>
    {
        var type = collection.EntryType;
        var entries = GeneratedFile.Qualify(settings, collection.Name) + ".Collection";
        writer.Line($"/// <summary>An entry of <see cref=\"{collection.Name}\"/>: what its front matter holds, with its body.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"{settings.Accessibility} sealed partial class {type} : global::TypedContent.ContentEntry, global::TypedContent.IContentEntry");
        writer.Line("""
            /// <summary>The title; the first heading or the file's name where the front matter gives none.</summary>
            public string Title { get; init; } = "";

            /// <summary>When it was published, with the offset that was written; null where neither front matter nor path gives a date.</summary>
            public global::System.DateTimeOffset? Date { get; init; }

            /// <summary>When it was last changed, or null.</summary>
            public global::System.DateTimeOffset? Updated { get; init; }

            /// <summary>What it is about in a sentence, or null.</summary>
            public string? Description { get; init; }

            /// <summary>Who wrote it: the first of <see cref="Authors"/>, or null.</summary>
            public string? Author => Authors.Count > 0 ? Authors[0] : null;

            /// <summary>Who wrote it; never null.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Authors { get; init; } = [];

            /// <summary>Its categories; never null.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Categories { get; init; } = [];

            /// <summary>Its tags; never null.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Tags { get; init; } = [];

            /// <summary>Its language as a BCP 47 tag, or null.</summary>
            public string? Lang { get; init; }

            /// <summary>Whether it is a draft.</summary>
            public bool Draft { get; init; }
            """);
        FieldCode.Declare(writer, schema.Properties);
        writer.Line();
        writer.Line($$"""
            /// <summary>The next newer entry, or null.</summary>
            public {{type}}? Newer => {{entries}}.NewerThan(this);

            /// <summary>The next older entry, or null.</summary>
            public {{type}}? Older => {{entries}}.OlderThan(this);

            /// <summary>The entries that share the most terms with this one: at most five, best first.</summary>
            public global::System.Collections.Generic.IReadOnlyList<{{type}}> Related => {{entries}}.RelatedTo(this);

            /// <summary>The entries whose bodies link to this one, newest first.</summary>
            public global::System.Collections.Generic.IReadOnlyList<{{type}}> LinkedFrom => {{entries}}.LinkingTo(this);

            global::TypedContent.ContentEntry global::TypedContent.IContentEntry.Entry => this;

            string? global::TypedContent.IContentEntry.Image => {{ImageOf(schema)}};

            global::System.Collections.Generic.IReadOnlyList<string> global::TypedContent.IContentEntry.GetTerms(string taxonomy) => taxonomy switch
            {
                nameof(Categories) => Categories,
                nameof(Tags) => Tags,
                _ => [],
            };
            """);
        writer.Close();
    });

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
