using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>What is wrong with faulty JSON.</summary>
/// <param name="Range">Where, in the JSON.</param>
/// <param name="Reason">What was found and what was expected.</param>
internal sealed record JsonFault(SourceRange Range, string Reason);
