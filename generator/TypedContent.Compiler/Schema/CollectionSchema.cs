using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>The front matter keys of a collection's files beyond the core set.</summary>
internal sealed record CollectionSchema(EquatableArray<SchemaProperty> Properties)
{
    /// <summary>The entry type that the project declares; null if the properties are inferred.</summary>
    public DeclaredSchema? Declared { get; init; }

    /// <summary>The collection's taxonomies besides the standard ones.</summary>
    public EquatableArray<PlannedTaxonomy> Taxonomies { get; init; }

    /// <summary>Whether its pages are divided into versions.</summary>
    public bool HasVersions { get; init; }

    /// <summary>Whether the entry type declares a member that replaces the generated one.</summary>
    public bool Declares(string member) => Declared?.Has(member) == true;
}

/// <summary>A property of an entry type.</summary>
/// <param name="FoldedKey">The key, folded.</param>
/// <param name="Key">The key as written.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="Type">Its type.</param>
internal sealed record SchemaProperty(string FoldedKey, string Key, string Name, FieldType Type)
{
    /// <summary>If two keys result in the same name, both get a suffix made from the key itself.</summary>
    public static EquatableArray<SchemaProperty> Unique(IEnumerable<SchemaProperty> properties) =>
        properties.GroupBy(property => property.Name, StringComparer.Ordinal)
            .SelectMany(same => !same.Skip(1).Any()
                ? same
                : same.Select(property => property with { Name = property.Name + Identifier.PathSuffix(property.FoldedKey) }))
            .ToEquatableArray();
}
