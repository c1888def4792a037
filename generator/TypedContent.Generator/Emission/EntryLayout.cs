using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>The properties that an entry is created with, in the order in which they are written.</summary>
internal static class EntryLayout
{
    /// <summary>All properties that an entry is created with. Its texts, path and hash are stored elsewhere and decoded when they are first read.</summary>
    public static IEnumerable<EntryMember> Of(CollectionInfo collection, CollectionSchema schema) =>
    [
        .. GeneratedMembers.Identity,
        .. GeneratedMembers.Core.Where(member => !schema.Declares(member.Name)).Select(member => member.Stored).OfType<EntryMember>(),
        .. schema.Declared is { } declared ? DeclaredMembers(declared) : InferredMembers(collection, schema),
        .. GeneratedMembers.Counts,
    ];

    /// <summary>The same in the order of a content pack: first what an entry is created with, then what is set only where there is a value.</summary>
    public static EntryMember[] InPack(CollectionInfo collection, CollectionSchema schema) =>
        [.. Of(collection, schema).OrderBy(member => member.KeptType is not null)];

    /// <summary>Whether a content pack can hold a collection's entries. One whose declared type cannot be read in one go stays C#.</summary>
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
}
