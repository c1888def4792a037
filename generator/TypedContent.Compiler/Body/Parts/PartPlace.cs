using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>How a part fits into the line with its include.</summary>
/// <param name="Prefix">
/// What each line of the part needs after its first one: the marks of quotations, and the indentation of lists. Null if all of the part must stay in one line,
/// as in a heading or a table row.
/// </param>
/// <param name="IsAlone">
/// Whether nothing but marks of quotations and lists, and other includes, is in the line. The part then becomes blocks of its own.
/// </param>
/// <param name="IsBelowText">Whether text or another part comes right before it, so that it needs a blank line.</param>
/// <param name="IsAboveText">Whether text comes right after it, so that it needs a blank line.</param>
internal readonly record struct PartPlace(string? Prefix, bool IsAlone, bool IsBelowText, bool IsAboveText)
{
    /// <param name="text">The text with the include.</param>
    /// <param name="mark">The include.</param>
    /// <param name="within">The part of the text that is written.</param>
    /// <param name="outer">What each line of the text needs; null if all of it is in one line.</param>
    public static PartPlace Of(PartText text, IncludeMark mark, SourceRange within, string? outer)
    {
        var lineStart = Math.Max(LineStart(text.Text, mark.Range.Start), Math.Min(within.Start, mark.Range.Start));
        var lineEnd = PartText.LineAfter(text.Text, mark.Range.End);
        var marks = text.IncludesWithin(SourceRange.FromBounds(lineStart, lineEnd)).ToList();
        var line = Without(text.Text, SourceRange.FromBounds(lineStart, lineEnd), marks);
        var isInOneLine = line.TrimStart() is var trimmed && (trimmed.StartsWith("#", StringComparison.Ordinal) || trimmed.IndexOf('|') >= 0);
        if (outer is null || isInOneLine)
        {
            return default;
        }

        var written = LinePrefix.Read(text.Text.Substring(lineStart, mark.Range.Start - lineStart));
        var isFirstOfItem = !LinePrefix.IsBlank(written);
        var aboveEnd = Math.Max(0, lineStart - 1);
        var aboveStart = LineStart(text.Text, aboveEnd);
        var above = text.Text.Substring(aboveStart, aboveEnd - aboveStart);
        var below = text.Text.Substring(lineEnd, PartText.LineAfter(text.Text, lineEnd) - lineEnd);
        return new PartPlace(
            outer + LinePrefix.Continue(written),
            IsAlone: LinePrefix.Read(line).Length == line.Length,
            IsBelowText: marks[0] != mark || (!isFirstOfItem && lineStart > text.Start && !LinePrefix.IsBlank(above)),
            IsAboveText: !LinePrefix.IsBlank(below) && !(isFirstOfItem && LinePrefix.IsItem(below)));
    }

    private static int LineStart(string text, int place) => place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;

    private static string Without(string text, SourceRange line, List<IncludeMark> marks)
    {
        var left = text.Substring(line.Start, line.Length);
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            left = left.Remove(marks[i].Range.Start - line.Start, marks[i].Range.Length);
        }

        return left.TrimEnd('\r', '\n');
    }
}
