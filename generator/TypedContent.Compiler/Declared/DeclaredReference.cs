using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>A partial property that has only <c>get</c>: a reference to entries of another collection, which is resolved when articles are compiled.</summary>
/// <param name="Name">The property.</param>
/// <param name="Key">The key that a message names.</param>
/// <param name="EntryType">The type that it refers to, fully qualified; its bare name where it is to be generated only now.</param>
internal sealed record DeclaredReference(string Name, string Key, string EntryType)
{
    /// <summary>The folded keys that fill it; the first that a file has counts.</summary>
    public required EquatableArray<string> Keys { get; init; }

    /// <summary>The generic type that holds several, fully qualified and without its argument; null for a single one.</summary>
    public string? ListType { get; init; }

    /// <summary>Whether the type has a question mark: then the key may be absent.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Its accessibility as C#.</summary>
    public required string Accessibility { get; init; }

    /// <summary>Its type as C#, where nothing is known of the entries that it means.</summary>
    public required string TypeText { get; init; }
}
