namespace TypedContent.Compiler.Text;

/// <summary>A range of an article file's text, in UTF-16 code units.</summary>
internal readonly record struct SourceRange(int Start, int Length)
{
    public int End => Start + Length;

    public static SourceRange FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}

/// <summary>A range of text as an editor shows it: zero-based lines and columns in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct LineSpan(int StartLine, int StartColumn, int EndLine, int EndColumn);
