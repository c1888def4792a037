using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.References;

/// <summary>What all references of a project came to.</summary>
/// <param name="Resolved">Those that name an entry, in the order of the files and of what they wrote.</param>
/// <param name="Broken">Those that do not.</param>
/// <param name="Hidden">Those that may not be null, and name an entry that the clock hides at times when it shows the one that refers.</param>
internal sealed record ResolvedReferences(
    EquatableArray<ResolvedReference> Resolved, EquatableArray<BrokenReference> Broken, EquatableArray<BrokenReference> Hidden)
{
    public static ResolvedReferences None { get; } = new([], [], []);
}

/// <summary>A reference that names an entry.</summary>
/// <param name="Collection">The collection of the article that refers.</param>
/// <param name="Source">Its file.</param>
/// <param name="Property">The property.</param>
/// <param name="Key">The key of the entry that is referred to.</param>
internal sealed record ResolvedReference(string Collection, string Source, string Property, ulong Key);

/// <summary>A reference that names no entry, or not at all times.</summary>
/// <param name="Collection">The collection of the article that refers.</param>
/// <param name="Source">Its file.</param>
/// <param name="Word">What it wrote.</param>
/// <param name="Reason">What is wrong with that.</param>
internal sealed record BrokenReference(string Collection, string Source, ReferenceWord Word, string Reason);
