using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.References;

/// <summary>The results of resolving all references of a project.</summary>
/// <param name="Resolved">The references that name an entry, in the order of the files and of the text.</param>
/// <param name="Broken">The references that do not.</param>
/// <param name="Hidden">Required references to an entry that is not visible at all times when the referring entry is.</param>
internal sealed record ResolvedReferences(
    EquatableArray<ResolvedReference> Resolved, EquatableArray<BrokenReference> Broken, EquatableArray<BrokenReference> Hidden)
{
    public static ResolvedReferences None { get; } = new([], [], []);
}

/// <summary>A reference that names an entry.</summary>
/// <param name="Collection">The collection of the referring article.</param>
/// <param name="Source">Its file.</param>
/// <param name="Property">The property.</param>
/// <param name="Key">The key of the entry that is referred to.</param>
internal sealed record ResolvedReference(string Collection, string Source, string Property, ulong Key);

/// <summary>A reference that names no entry, or one that is not visible at all times.</summary>
/// <param name="Collection">The collection of the referring article.</param>
/// <param name="Source">Its file.</param>
/// <param name="Word">The reference as written.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record BrokenReference(string Collection, string Source, ReferenceWord Word, string Reason);
