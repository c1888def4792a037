using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.References;

/// <summary>What all references of a project came to.</summary>
/// <param name="Resolved">Those that name an entry, in the order of the files and of what they wrote.</param>
/// <param name="Broken">Those that do not.</param>
internal sealed record ResolvedReferences(EquatableArray<ResolvedReference> Resolved, EquatableArray<BrokenReference> Broken);

/// <summary>A reference that names an entry.</summary>
/// <param name="Collection">The collection of the article that refers.</param>
/// <param name="Source">Its file.</param>
/// <param name="Property">The property.</param>
/// <param name="Key">The key of the entry that is referred to.</param>
internal sealed record ResolvedReference(string Collection, string Source, string Property, ulong Key);

/// <summary>A reference that names no entry.</summary>
/// <param name="Collection">The collection of the article that refers.</param>
/// <param name="Source">Its file.</param>
/// <param name="Word">What it wrote.</param>
/// <param name="Reason">What is wrong with that.</param>
internal sealed record BrokenReference(string Collection, string Source, ReferenceWord Word, string Reason);
