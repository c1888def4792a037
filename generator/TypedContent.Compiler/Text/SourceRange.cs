namespace TypedContent.Compiler.Text;

/// <summary>A range of an article file's text, in UTF-16 code units.</summary>
internal readonly record struct SourceRange(int Start, int Length)
{
    public int End => Start + Length;

    public static SourceRange FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The index of the first item of a sorted list that starts at a position or after it; the number of items if there is none.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> sorted, int position, Func<T, SourceRange> rangeOf)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rangeOf(sorted[middle]).Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>A range of text as an editor shows it: zero-based lines and columns in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct LineSpan(int StartLine, int StartColumn, int EndLine, int EndColumn);
