using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Fences;

/// <summary>Finds the body inside front matter whose closing fence is missing: a rule in the body closed it much later.</summary>
internal static class SwallowedBody
{
    /// <param name="text">The file's text.</param>
    /// <param name="content">The text between the fences.</param>
    /// <param name="isFaulty">Whether it is invalid YAML. In valid YAML, a Markdown heading is a comment.</param>
    /// <returns>A description, for a message, of the line where the body seems to begin; null if nothing looks like a body.</returns>
    public static string? Find(string text, SourceRange content, bool isFaulty)
    {
        var candidate = -1;
        var (hasKey, isAfterBlank) = (false, false);
        for (var start = content.Start; start < content.End;)
        {
            var line = FileLines.At(text, start);
            var span = text.AsSpan(line.Start, line.Length);
            if (span.IsWhiteSpace())
            {
                isAfterBlank = hasKey;
            }
            else if (isAfterBlank && candidate < 0 && (IsHeading(span, isFaulty ? 1 : 2) || (isFaulty && IsProse(span))))
            {
                candidate = start;
            }
            else if (isFaulty ? KeyLines.StartsWithKnownKey(span) : span[0] != '#')
            {
                candidate = -1;
                isAfterBlank = false;
                hasKey |= KeyLines.StartsWithKey(span);
            }
            else if (candidate < 0)
            {
                isAfterBlank = false;
                hasKey |= KeyLines.StartsWithKey(span);
            }

            start = FileLines.Next(text, line.End);
        }

        return candidate < 0 ? null
            : $" Line {(new LineMap(text).Locate(new SourceRange(candidate, 0)).StartLine + 1).ToString(CultureInfo.InvariantCulture)} looks like the body.";
    }

    private static bool IsHeading(ReadOnlySpan<char> line, int level)
    {
        var count = 0;
        while (count < line.Length && line[count] == '#')
        {
            count++;
        }

        return count >= level && count <= 6 && count + 1 < line.Length && line[count] == ' ' && !KeyLines.StartsWithKey(line.Slice(count));
    }

    private static bool IsProse(ReadOnlySpan<char> line) =>
        !(line[0] is ' ' or '\t' or '#' or '-' or '"' or '\'' or '[' or ']' or '{' or '}') && !KeyLines.StartsWithKey(line);
}
