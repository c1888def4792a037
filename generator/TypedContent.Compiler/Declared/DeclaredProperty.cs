using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>A property that front matter fills.</summary>
/// <param name="Name">The property, or for a constructor its parameter.</param>
/// <param name="Key">The key that a message names.</param>
/// <param name="Type">Its type.</param>
internal sealed record DeclaredProperty(string Name, string Key, DeclaredType Type)
{
    /// <summary>The folded keys that fill it; the first that a file has counts.</summary>
    public required EquatableArray<string> Keys { get; init; }

    /// <summary>Whether a file must have the key: the property is <c>required</c>, or has <c>[Required]</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether C# itself asks for a value: of a <c>required</c> property, and of a parameter without a default.</summary>
    public bool MustBeSet { get; init; }

    /// <summary>Whether the type gives it a value when the key is absent.</summary>
    public bool HasInitializer { get; init; }

    /// <summary>Whether it is a parameter of the constructor.</summary>
    public bool IsParameter { get; init; }

    /// <summary>The taxonomy whose terms it holds, or null.</summary>
    public string? Taxonomy { get; init; }

    /// <summary>The list of the collection that is sorted by it, or null.</summary>
    public DeclaredIndex? Index { get; init; }

    public EquatableArray<DeclaredConstraint> Constraints { get; init; }
}

/// <summary>A list of the collection's entries that is sorted by a property.</summary>
/// <param name="Member">Its member of the collection's class.</param>
/// <param name="IsDescending">Whether the greatest value comes first.</param>
internal sealed record DeclaredIndex(string Member, bool IsDescending);
