using TypedContent.Compiler.Declared;

namespace TypedContent.Compiler.References;

/// <summary>A way from the entries of one collection to those of another: a property that refers, or the same seen from the other end.</summary>
/// <param name="Owner">The collection that the way begins at.</param>
/// <param name="Index">Its number among those of the owner.</param>
/// <param name="Target">The collection that it leads to.</param>
/// <param name="TargetType">The type of that collection's entries, as seen from anywhere.</param>
/// <param name="Reference">The property that refers.</param>
/// <param name="IsBack">Whether the property is the target's, and the way leads back from what it names.</param>
internal sealed record Relation(string Owner, int Index, string Target, string TargetType, DeclaredReference Reference, bool IsBack)
{
    /// <summary>Whether the target can be seen less widely than the project's other types.</summary>
    public bool IsInternal { get; init; }
}
