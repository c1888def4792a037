using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>A property that front matter fills.</summary>
/// <param name="Name">The name of the property, or of a constructor parameter.</param>
/// <param name="Key">The key for messages.</param>
/// <param name="Type">Its type.</param>
internal sealed record DeclaredProperty(string Name, string Key, DeclaredType Type)
{
    /// <summary>The folded keys that fill it. The first one in a file wins.</summary>
    public required EquatableArray<string> Keys { get; init; }

    /// <summary>Whether a file must have the key: the property is <c>required</c> or has <c>[Required]</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether C# requires a value: for a <c>required</c> property or a parameter without a default.</summary>
    public bool MustBeSet { get; init; }

    /// <summary>Whether it has an initializer, which applies if the key is absent.</summary>
    public bool HasInitializer { get; init; }

    /// <summary>Whether it is a constructor parameter.</summary>
    public bool IsParameter { get; init; }

    /// <summary>The taxonomy whose terms it contains, or null.</summary>
    public string? Taxonomy { get; init; }

    /// <summary>The list of the collection sorted by it, or null.</summary>
    public DeclaredIndex? Index { get; init; }

    public EquatableArray<DeclaredConstraint> Constraints { get; init; }
}

/// <summary>A list of the collection's entries sorted by a property.</summary>
/// <param name="Member">The list's member of the collection's class.</param>
/// <param name="IsDescending">Whether the greatest value comes first.</param>
internal sealed record DeclaredIndex(string Member, bool IsDescending);
