using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Finds, before parsing, a table whose short rows would be filled up with far more cells than were written: a parser gives each row as many
/// as the widest has, so that 30 KB become millions.
/// </summary>
internal static class TableLimits
{
    /// <summary>How many cells that nobody wrote the rows of one table may get.</summary>
    private const long MostAddedCells = 100_000;

    /// <returns>Where the paragraph begins that would become such a table; -1 without one.</returns>
    public static int Find(string text, int bodyStart)
    {
        var (start, rows, widest, cells, hasDelimiter) = (bodyStart, 0L, 0L, 0L, false);
        for (var line = bodyStart; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            var content = WithoutQuote(text.AsSpan(line, end - line));
            if (content.IsEmpty)
            {
                (start, rows, widest, cells, hasDelimiter) = (end + 1, 0, 0, 0, false);
            }
            else
            {
                var width = Count(content, '|') + 1;
                hasDelimiter |= width > 1 && IsDelimiter(content);
                rows++;
                cells += width;
                widest = Math.Max(widest, width);
                if (hasDelimiter && (rows * widest) - cells > MostAddedCells)
                {
                    return start;
                }
            }

            line = end + 1;
        }

        return -1;
    }

    // Within a quotation a line with nothing but its mark is blank.
    private static ReadOnlySpan<char> WithoutQuote(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        while (line.Length > 0 && line[0] == '>')
        {
            line = line.Slice(1).TrimStart();
        }

        return line;
    }

    // In the first line of a list's item its mark comes before.
    private static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        var hasHyphen = false;
        foreach (var c in line)
        {
            hasHyphen |= c == '-';
            if (c is not ('|' or '-' or ':' or ' ' or '\t' or '+' or '*' or '='))
            {
                return false;
            }
        }

        return hasHyphen;
    }

    private static int Count(ReadOnlySpan<char> line, char wanted)
    {
        var count = 0;
        foreach (var c in line)
        {
            count += c == wanted ? 1 : 0;
        }

        return count;
    }
}
