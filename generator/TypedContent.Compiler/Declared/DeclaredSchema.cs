using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>A collection's schema as its entry type declares it in C#.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Entry">The entry type.</param>
/// <param name="Objects">The types that its properties hold, by name: they may hold each other.</param>
internal sealed record DeclaredSchema(string Collection, DeclaredObject Entry, EquatableArray<DeclaredObject> Objects)
{
    /// <summary>The entry type's namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>Its name within that.</summary>
    public required string TypeName { get; init; }

    /// <summary>Whether it is public.</summary>
    public bool IsPublic { get; init; }

    /// <summary>All members that it has of its own, with the types of those that can be read: they are not generated once more.</summary>
    public EquatableArray<DeclaredMember> Members { get; init; }

    /// <summary>Folded keys that are to be passed over in silence.</summary>
    public EquatableArray<string> IgnoredKeys { get; init; }

    /// <summary>The properties that refer to entries of other collections.</summary>
    public EquatableArray<DeclaredReference> References { get; init; }

    public DeclaredObject Find(DeclaredType type) => Objects.First(known => known.Name == type.Name);

    public bool Has(string member) => Members.Any(known => known.Name == member);

    public DeclaredProperty? PropertyOf(string member) => Entry.Properties.FirstOrDefault(property => property.Name == member);

    /// <summary>Whether a property of the type is filled from this key.</summary>
    public bool Reads(string foldedKey) =>
        Entry.Properties.Any(property => property.Keys.Contains(foldedKey)) || References.Any(reference => reference.Keys.Contains(foldedKey));

    /// <summary>Whether the key means something: to the type, or to every article.</summary>
    public bool Knows(string foldedKey) => Reads(foldedKey) || KnownKeys.Standard.Contains(foldedKey) || IgnoredKeys.Contains(foldedKey);
}

/// <summary>A type that front matter fills.</summary>
/// <param name="Name">The C# type, fully qualified.</param>
/// <param name="Properties">Its properties, those that are parameters of its constructor first.</param>
internal sealed record DeclaredObject(string Name, EquatableArray<DeclaredProperty> Properties);

/// <summary>A member of an entry type. For a property that can be read, its type; else null.</summary>
internal sealed record DeclaredMember(string Name, DeclaredType? Type);
