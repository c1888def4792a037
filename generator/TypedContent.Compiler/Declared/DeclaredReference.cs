using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>A partial property with only a getter: a reference to entries of another collection, resolved when articles are compiled.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Key">The key for messages.</param>
/// <param name="EntryType">The type that it refers to, fully qualified; its bare name if the type has yet to be generated.</param>
internal sealed record DeclaredReference(string Name, string Key, string EntryType)
{
    /// <summary>The folded keys that fill it. The first one in a file wins.</summary>
    public required EquatableArray<string> Keys { get; init; }

    /// <summary>The generic list type, fully qualified and without its argument; null for a single reference.</summary>
    public string? ListType { get; init; }

    /// <summary>Whether the type is nullable, so that the key may be absent.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Its C# accessibility.</summary>
    public required string Accessibility { get; init; }

    /// <summary>Its C# type, for use when nothing is known about the entries.</summary>
    public required string TypeText { get; init; }
}
