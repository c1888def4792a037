using TypedContent.Generator.Model;
using TypedContent.Packing;

namespace TypedContent.Generator.Emission;

/// <summary>A property of an entry, with the two ways in which its value gets there.</summary>
/// <param name="Property">The property.</param>
/// <param name="Literal">The value as C#; null where the property keeps its default.</param>
/// <param name="Read">The C# that reads it from a content pack.</param>
/// <param name="Pack">Writes it into a content pack.</param>
internal sealed record EntryMember(string Property, Func<EntrySpec, string?> Literal, string Read, Action<EntrySpec, PackWriter> Pack)
{
    /// <summary>
    /// The property's type where its initializer counts as long as an article has no value for it: then it is set after the entry
    /// is made, and only if there is a value. Else null.
    /// </summary>
    public string? KeptType { get; init; }
}
