using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.References;

/// <summary>An entry that a reference may mean.</summary>
/// <param name="Row">What references need of it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsDraft">Whether it is left out.</param>
internal sealed record ReferenceTarget(ReferenceRow Row, EntryName Name, bool IsDraft);
