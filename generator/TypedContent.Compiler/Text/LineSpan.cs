namespace TypedContent.Compiler.Text;

/// <summary>A stretch of text as an editor shows it: zero-based lines and columns in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct LineSpan(int StartLine, int StartColumn, int EndLine, int EndColumn);
