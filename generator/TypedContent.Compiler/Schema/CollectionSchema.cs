using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>What the front matter of a collection's files holds beyond the core set.</summary>
internal sealed record CollectionSchema(EquatableArray<SchemaProperty> Properties);

/// <summary>A property of an entry's type.</summary>
/// <param name="FoldedKey">The key, folded.</param>
/// <param name="Key">The key as it is written.</param>
/// <param name="Name">The property.</param>
/// <param name="Type">Its type.</param>
internal sealed record SchemaProperty(string FoldedKey, string Key, string Name, FieldType Type);
