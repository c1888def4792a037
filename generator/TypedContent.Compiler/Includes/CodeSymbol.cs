namespace TypedContent.Compiler.Includes;

/// <summary>What the project's code says of a name that an article has.</summary>
/// <param name="Written">The name as the article has it.</param>
/// <param name="Type">
/// The full name of the type: the symbol itself, or what it is a member of. Arity behind a hyphen: <c>Shop.Cart-1</c>. Empty where the name is not known.
/// </param>
/// <param name="Member">The member's name; empty for a type or a namespace.</param>
/// <param name="Source">The text of its declarations; empty where none was asked for, or there is none.</param>
/// <param name="Fault">Why there is no declaration to show; empty where there is one.</param>
internal sealed record CodeSymbol(string Written, string Type, string Member, string Source, string Fault);
