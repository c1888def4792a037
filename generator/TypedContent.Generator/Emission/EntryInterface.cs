using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Writes how a declared entry type answers IContentEntry from the members that it has of its own. What these cannot say, it
/// does not know: null, or an empty list.
/// </summary>
internal static class EntryInterface
{
    private const string Interface = "global::TypedContent.IContentEntry";
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    private const string Enumerable = "global::System.Linq.Enumerable";

    /// <summary>The members of IContentEntry that the declared type has under the same names.</summary>
    public static void Implement(SourceWriter writer, DeclaredSchema schema)
    {
        Member("string", "Title", TextOr("\"\""));
        Member("global::System.DateTimeOffset?", "Date", Date);
        Member("global::System.DateTimeOffset?", "Updated", Date);
        Member("string?", "Description", TextOr("null"));
        Member(ReadOnlyList + "<string>", "Authors", (name, type) =>
            schema.References.FirstOrDefault(reference => reference.Name == name) is { } reference ? Titles(reference) : Words(name, type));
        Member("string?", "Lang", TextOr("null"));

        void Member(string type, string name, Func<string, DeclaredType?, string> value)
        {
            if (schema.Members.FirstOrDefault(member => member.Name == name) is { } member)
            {
                writer.Line();
                writer.Line($"{type} {Interface}.{name} => {value(name, member.Type)};");
            }
        }
    }

    /// <summary>A member as a list of words.</summary>
    public static string Words(string name, DeclaredType? type) => type switch
    {
        { Kind: DeclaredKind.Text } => $"{FieldCode.WordsOf}({name})",
        { Kind: DeclaredKind.List, Element: { Kind: DeclaredKind.Text, IsNullable: false } } =>
            type.Name.StartsWith(ReadOnlyList + "<", StringComparison.Ordinal) ? type.IsNullable ? $"{name} ?? []" : name
            : type.IsNullable ? $"{name} is {{ }} words ? [.. words] : []"
            : $"[.. {name}]",
        { Kind: DeclaredKind.List, Element: { Kind: DeclaredKind.List, Element.Kind: DeclaredKind.Text } } =>
            $"{name} is {{ }} paths ? [.. {Enumerable}.Distinct({Enumerable}.SelectMany(paths, static path => path))] : []",
        _ => "[]",
    };

    /// <summary>The titles of the entries that a reference names.</summary>
    private static string Titles(DeclaredReference reference)
    {
        const string Title = "((global::TypedContent.IContentEntry)entry).Title";
        return reference.ListType is null
            ? $"{reference.Name} is {{ }} entry ? [{Title}] : []"
            : $"{reference.Name} is {{ }} entries ? [.. {Enumerable}.Select(entries, static entry => {Title})] : []";
    }

    /// <summary>The first text or address among the keys that usually name an article's image.</summary>
    public static string Image(DeclaredSchema schema)
    {
        var images = KnownKeys.Image
            .Select(key => schema.Entry.Properties.FirstOrDefault(property => property.Keys.Count > 0 && property.Keys[0] == key))
            .Select(property => property switch
            {
                { Type.Kind: DeclaredKind.Text } => property.Name,
                { Type.Kind: DeclaredKind.Uri } => property.Name + (property.Type.IsNullable ? "?" : "") + ".OriginalString",
                _ => null,
            })
            .Where(image => image is not null)
            .ToArray();
        return images.Length == 0 ? "null" : images[0]!;
    }

    private static Func<string, DeclaredType?, string> TextOr(string otherwise) => (name, type) => type switch
    {
        { Kind: DeclaredKind.Text, IsNullable: true } when otherwise != "null" => $"{name} ?? {otherwise}",
        { Kind: DeclaredKind.Text } => name,
        _ => otherwise,
    };

    private static string Date(string name, DeclaredType? type) => type switch
    {
        { Kind: DeclaredKind.DateTimeOffset } => name,
        { Kind: DeclaredKind.DateTime, IsNullable: false } => $"new global::System.DateTimeOffset({name})",
        { Kind: DeclaredKind.DateTime } => $"{name} is {{ }} date ? new global::System.DateTimeOffset(date) : null",
        { Kind: DeclaredKind.DateOnly, IsNullable: false } => $"new global::System.DateTimeOffset({name}, default, global::System.TimeSpan.Zero)",
        { Kind: DeclaredKind.DateOnly } => $"{name} is {{ }} date ? new global::System.DateTimeOffset(date, default, global::System.TimeSpan.Zero) : null",
        _ => "null",
    };
}
