using TypedContent.Generator.Declaring;
using TypedContent.Generator.Model;
using TypedContent.Packing;

namespace TypedContent.Generator.Emission;

/// <summary>A property of an entry whose value is stored, with the two ways in which it gets there.</summary>
/// <param name="Property">The property.</param>
/// <param name="Literal">The value as C#; null where the property keeps its default.</param>
/// <param name="Read">The C# that reads it from a content pack.</param>
/// <param name="Pack">Writes it into a content pack.</param>
internal sealed record EntryMember(string Property, Func<EntrySpec, string?> Literal, string Read, Action<EntrySpec, PackWriter> Pack)
{
    /// <summary>
    /// The property's type where its initializer counts as long as an article has no value for it: then it is set after the entry
    /// is created, and only if there is a value. Else null.
    /// </summary>
    public string? KeptType { get; init; }
}

/// <summary>A member that is generated into every entry type.</summary>
/// <param name="Name">The member.</param>
/// <param name="Summary">What its documentation says, as XML.</param>
/// <param name="Declaration">Its C# without the accessibility, by the entry type and the collection's object.</param>
internal sealed record GeneratedMember(string Name, string Summary, Func<string, string, string> Declaration)
{
    /// <summary>How its value is stored; null for one that follows from others.</summary>
    public EntryMember? Stored { get; init; }
}
