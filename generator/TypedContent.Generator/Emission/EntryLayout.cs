using System.Globalization;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>What an entry is made of, in the order in which it is written.</summary>
internal static class EntryLayout
{
    private static readonly EntryMember[] s_identity =
    [
        Text("Slug", entry => entry.Name.Slug),
        Text("Url", entry => entry.Name.Url),
        Texts("Aliases", entry => AliasesOf(entry)),
    ];

    private static readonly EntryMember[] s_core =
    [
        Text("Title", entry => entry.Model.Title),
        Date("Date", entry => entry.Model.Date),
        Date("Updated", entry => entry.Model.Updated),
        Date("PublishDate", entry => entry.Model.PublishDate),
        Date("ExpiryDate", entry => entry.Model.ExpiryDate),
        OptionalText("Description", entry => entry.Model.Description),
        Texts("Authors", entry => entry.Model.Authors),
        Texts("Categories", entry => entry.Model.Categories),
        Texts("Tags", entry => entry.Model.Tags),
        OptionalText("Lang", entry => entry.Model.Lang),
        new("Draft", entry => entry.Model.Draft ? "true" : null, "reader.ReadPresence()", (entry, pack) => pack.Presence(entry.Model.Draft)),
    ];

    private static readonly EntryMember[] s_counts =
    [
        Count("WordCount", entry => entry.Model.Body.WordCount),
        Count("ReadingTime", entry => entry.Model.Body.ReadingTime),
    ];

    /// <summary>All properties that an entry is made with. Its texts, path and hash among them, are kept apart and decoded when they are asked for.</summary>
    public static IEnumerable<EntryMember> Of(CollectionInfo collection, CollectionSchema schema) =>
    [
        .. s_identity,
        .. s_core.Where(member => !schema.Declares(member.Property)),
        .. schema.Declared is { } declared ? DeclaredMembers(declared) : InferredMembers(collection, schema),
        .. s_counts,
    ];

    /// <summary>The same in the order of a content pack: first what an entry is made with, then what is set only where there is a value.</summary>
    public static EntryMember[] InPack(CollectionInfo collection, CollectionSchema schema) =>
        [.. Of(collection, schema).OrderBy(member => member.KeptType is not null)];

    /// <summary>Whether a content pack can hold a collection's entries. One whose declared type is made in ways that cannot be read in one go stays C#.</summary>
    public static bool CanPack(CollectionSchema schema) => schema.Declared is null || PackedDeclaredCode.CanRead(schema.Declared);

    /// <summary>The front matter's other keys.</summary>
    private static IEnumerable<EntryMember> InferredMembers(CollectionInfo collection, CollectionSchema schema)
    {
        var names = FieldCode.Names(schema.Properties);
        return schema.Properties.Select(property => new EntryMember(
            property.Name,
            entry => Find(entry, property) is { } value ? FieldCode.Value(value, property.Type) : null,
            FieldCode.Read(property, collection.EntryType, names),
            (entry, pack) => FieldCode.Pack(Find(entry, property) ?? FieldValue.Null, property.Type, pack)));
    }

    /// <summary>The properties that the project declares.</summary>
    private static IEnumerable<EntryMember> DeclaredMembers(DeclaredSchema schema)
    {
        // A type that holds itself cannot be read in one go: asking how would never end.
        var canRead = PackedDeclaredCode.CanRead(schema);
        return schema.Entry.Properties.Select(property => new EntryMember(
            GeneratedFile.EscapeNamespace(property.Name),
            entry => Find(entry, property) is { } value ? DeclaredCode.Value(value, property.Type, schema) : null,
            !canRead || IsUnfillable(property) ? "default!" : PackedDeclaredCode.Read(property.Type, schema),
            (entry, pack) =>
            {
                if (!IsUnfillable(property))
                {
                    PackedDeclaredCode.Pack(Find(entry, property), property, schema, pack);
                }
            })
        {
            KeptType = property.HasInitializer && !property.MustBeSet ? DeclaredCode.TypeName(property.Type) : null,
        });
    }

    /// <summary>Whether it was reported where it is declared, and only has to compile.</summary>
    private static bool IsUnfillable(DeclaredProperty property) => property.Keys.Count == 0;

    private static EquatableArray<string> AliasesOf(EntrySpec entry) =>
        entry.Name.Aliases.Count == 0 ? default : entry.Name.Aliases.Select(alias => alias.Url).ToEquatableArray();

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

    private static DeclaredValue? Find(EntrySpec entry, DeclaredProperty property)
    {
        foreach (var value in entry.Model.Declared)
        {
            if (value.Name == property.Name)
            {
                return value.Value;
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
