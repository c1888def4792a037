using System.Globalization;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator.Emission;

/// <summary>What an entry is made of, in the order in which it is written.</summary>
internal static class EntryMembers
{
    private static readonly EntryMember[] s_identity =
    [
        Text("Slug", entry => entry.Name.Slug),
        Text("Url", entry => entry.Name.Url),
        Text("SourcePath", entry => entry.Model.ProjectPath),
        Text("ContentHash", entry => entry.Model.ContentHash),
    ];

    private static readonly EntryMember[] s_core =
    [
        Text("Title", entry => entry.Model.Title),
        Date("Date", entry => entry.Model.Date),
        Date("Updated", entry => entry.Model.Updated),
        OptionalText("Description", entry => entry.Model.Description),
        Texts("Authors", entry => entry.Model.Authors),
        Texts("Categories", entry => entry.Model.Categories),
        Texts("Tags", entry => entry.Model.Tags),
        OptionalText("Lang", entry => entry.Model.Lang),
        new("Draft", entry => entry.Model.Draft ? "true" : null, "reader.ReadPresence()", (entry, pack) => pack.Presence(entry.Model.Draft)),
    ];

    private static readonly EntryMember[] s_counts =
    [
        Count("WordCount", entry => entry.Model.WordCount),
        Count("ReadingTime", entry => entry.Model.ReadingTime),
    ];

    /// <summary>All properties of a collection's entries that have values of their own.</summary>
    public static IEnumerable<EntryMember> Of(CollectionInfo collection, CollectionSchema schema) =>
        [.. s_identity, .. s_core, .. FieldMembers(collection, schema), .. s_counts];

    /// <summary>The front matter's other keys.</summary>
    private static IEnumerable<EntryMember> FieldMembers(CollectionInfo collection, CollectionSchema schema)
    {
        var names = FieldCode.Names(schema.Properties);
        return schema.Properties.Select(property => new EntryMember(
            property.Name,
            entry => Find(entry, property) is { } value ? FieldCode.Value(value, property.Type) : null,
            FieldCode.Read(property, collection.EntryType, names),
            (entry, pack) => FieldCode.Pack(Find(entry, property) ?? FieldValue.Null, property.Type, pack)));
    }

    private static FieldValue? Find(EntrySpec entry, SchemaProperty property)
    {
        foreach (var field in entry.Model.Fields)
        {
            if (field.Value.Kind != FieldKind.Null && KeyFolding.Fold(field.Key) == property.FoldedKey)
            {
                return field.Value;
            }
        }

        return null;
    }

    private static EntryMember Text(string property, Func<EntrySpec, string> value) =>
        new(property, entry => Literal.String(value(entry)), "reader.ReadText()", (entry, pack) => pack.Text(value(entry)));

    private static EntryMember OptionalText(string property, Func<EntrySpec, string?> value) =>
        new(property, entry => value(entry) is { } text ? Literal.String(text) : null, "reader.ReadOptionalText()", (entry, pack) => pack.Text(value(entry)));

    private static EntryMember Texts(string property, Func<EntrySpec, EquatableArray<string>> value) =>
        new(property, entry => value(entry) is { Count: > 0 } texts ? Literal.Strings(texts) : null, "reader.ReadTexts()", (entry, pack) => pack.Texts(value(entry)));

    private static EntryMember Date(string property, Func<EntrySpec, DateTimeOffset?> value) =>
        new(property, entry => value(entry) is { } date ? Literal.Date(date) : null, "reader.ReadDate()", (entry, pack) => pack.Date(value(entry)));

    private static EntryMember Count(string property, Func<EntrySpec, int> value) =>
        new(property, entry => value(entry) is > 0 and var count ? count.ToString(CultureInfo.InvariantCulture) : null, "reader.ReadCount()", (entry, pack) => pack.Count(value(entry)));
}
