using TypedContent.Compiler.Declared;

namespace TypedContent.Compiler.References;

/// <summary>A relation from the entries of one collection to those of another: a reference property, or its inverse.</summary>
/// <param name="Owner">The collection it starts at.</param>
/// <param name="Index">Its index among the owner's relations.</param>
/// <param name="Target">The collection it leads to.</param>
/// <param name="TargetType">The fully qualified type of the target's entries.</param>
/// <param name="Reference">The reference property.</param>
/// <param name="IsBack">Whether this is the inverse: the property belongs to the target, and the relation leads back to the entries that refer.</param>
internal sealed record Relation(string Owner, int Index, string Target, string TargetType, DeclaredReference Reference, bool IsBack)
{
    /// <summary>Whether the target type is less accessible than the project's other types.</summary>
    public bool IsInternal { get; init; }
}
