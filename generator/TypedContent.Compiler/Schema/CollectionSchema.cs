using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>What the front matter of a collection's files holds beyond the core set.</summary>
internal sealed record CollectionSchema(EquatableArray<SchemaProperty> Properties)
{
    /// <summary>The entry type as the project declares it; null where the properties are inferred.</summary>
    public DeclaredSchema? Declared { get; init; }

    /// <summary>The taxonomies that the collection has besides those of every collection.</summary>
    public EquatableArray<PlannedTaxonomy> Taxonomies { get; init; }

    /// <summary>Whether the entry type has a member of its own in place of the generated one.</summary>
    public bool Declares(string member) => Declared?.Has(member) == true;
}

/// <summary>A property of an entry's type.</summary>
/// <param name="FoldedKey">The key, folded.</param>
/// <param name="Key">The key as it is written.</param>
/// <param name="Name">The property.</param>
/// <param name="Type">Its type.</param>
internal sealed record SchemaProperty(string FoldedKey, string Key, string Name, FieldType Type)
{
    /// <summary>Where two keys make one name, both get a suffix made from the key itself.</summary>
    public static EquatableArray<SchemaProperty> Unique(IEnumerable<SchemaProperty> properties) =>
        properties.GroupBy(property => property.Name, StringComparer.Ordinal)
            .SelectMany(same => !same.Skip(1).Any()
                ? same
                : same.Select(property => property with { Name = property.Name + Identifier.PathSuffix(property.FoldedKey) }))
            .ToEquatableArray();
}
