using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Findings;

/// <summary>A place in an article file that a finding between articles may have to point at.</summary>
internal readonly record struct SourceLocation(SourceRange Range, LineSpan Lines);
