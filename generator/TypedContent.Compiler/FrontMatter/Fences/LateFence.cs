using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Fences;

/// <summary>Finds front matter that comes after something else, such as a heading or a line of text. It would be published as part of the body.</summary>
internal static class LateFence
{
    private const int MostLines = 12;

    /// <param name="text">The text of a file that does not begin with a fence.</param>
    /// <param name="first">Its first nonblank line.</param>
    /// <returns>The place of the front matter, and a description for a message; null if there is none.</returns>
    public static (SourceRange Range, string Fault)? Find(string text, SourceRange first)
    {
        var start = first.Start;
        for (var lines = 0; lines < MostLines && start < text.Length; lines++)
        {
            var line = FileLines.TrimEnd(text, FileLines.At(text, start));
            var content = text.AsSpan(line.Start, line.Length);
            if (content.StartsWith("```".AsSpan()) || content.StartsWith("~~~".AsSpan())
                || content.StartsWith("<".AsSpan()) && lines == 0 && !content.StartsWith("<!--".AsSpan()))
            {
                // The rest is an example, or HTML, which has no --- rules.
                return null;
            }

            var next = FileLines.Next(text, FileLines.At(text, start).End);
            if (lines > 0 && (content.SequenceEqual("---".AsSpan()) || content.SequenceEqual("+++".AsSpan())) && IsFrontMatter(text, next, content.ToString()))
            {
                var number = new LineMap(text).Locate(line).StartLine + 1;
                return (line, FormattableString.Invariant($"has front matter that begins at line {number}, but it must be the first line"));
            }

            start = next;
        }

        return null;
    }

    /// <summary>Keys directly below, one of them known, and the same fence after them.</summary>
    private static bool IsFrontMatter(string text, int start, string fence)
    {
        var keys = KeyLines.Read(text, start);
        var end = FileLines.TrimEnd(text, keys.End);
        return keys is { FirstKey: not null, KnownCount: > 0, HasBlankLine: false } && text.AsSpan(end.Start, end.Length).SequenceEqual(fence.AsSpan());
    }
}
