using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>A collection's schema, declared by its entry type in C#.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Entry">The entry type.</param>
/// <param name="Objects">The types of its properties, by name. They may refer to each other.</param>
internal sealed record DeclaredSchema(string Collection, DeclaredObject Entry, EquatableArray<DeclaredObject> Objects)
{
    /// <summary>The entry type's namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>Its name within the namespace.</summary>
    public required string TypeName { get; init; }

    /// <summary>Whether it is public.</summary>
    public bool IsPublic { get; init; }

    /// <summary>All members that it declares, with the types of readable ones. They are not generated again.</summary>
    public EquatableArray<DeclaredMember> Members { get; init; }

    /// <summary>Folded keys to ignore without a finding.</summary>
    public EquatableArray<string> IgnoredKeys { get; init; }

    /// <summary>The properties that refer to entries of other collections.</summary>
    public EquatableArray<DeclaredReference> References { get; init; }

    public DeclaredObject Find(DeclaredType type) => Objects.First(known => known.Name == type.Name);

    public bool Has(string member) => Members.Any(known => known.Name == member);

    public DeclaredProperty? PropertyOf(string member) => Entry.Properties.FirstOrDefault(property => property.Name == member);

    /// <summary>Whether a property of the type is filled from this key.</summary>
    public bool Reads(string foldedKey) =>
        Entry.Properties.Any(property => property.Keys.Contains(foldedKey)) || References.Any(reference => reference.Keys.Contains(foldedKey));

    /// <summary>Whether the key has a meaning for the type or for every article.</summary>
    public bool Knows(string foldedKey) => Reads(foldedKey) || KnownKeys.Standard.Contains(foldedKey) || IgnoredKeys.Contains(foldedKey);
}

/// <summary>A type that front matter fills.</summary>
/// <param name="Name">The C# type, fully qualified.</param>
/// <param name="Properties">Its properties. Those that are constructor parameters come first.</param>
internal sealed record DeclaredObject(string Name, EquatableArray<DeclaredProperty> Properties);

/// <summary>A member of an entry type. For a readable property, its type; otherwise null.</summary>
internal sealed record DeclaredMember(string Name, DeclaredType? Type);
