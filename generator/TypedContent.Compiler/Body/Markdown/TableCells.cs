using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>The cells of a line of a table.</summary>
internal static class TableCells
{
    /// <summary>What is between the vertical bars of a line, but for those with a backslash before them.</summary>
    public static List<SourceRange> Split(string text, int start, int end)
    {
        Trim(text, ref start, ref end);
        var cells = new List<SourceRange>();
        var cell = start < end && text[start] == '|' ? start + 1 : start;
        for (var at = cell; at < end; at++)
        {
            if (text[at] == '\\' && at + 1 < end && text[at + 1] == '|')
            {
                at++;
            }
            else if (text[at] == '|')
            {
                cells.Add(Trimmed(text, cell, at));
                cell = at + 1;
            }
        }

        if (cell < end)
        {
            cells.Add(Trimmed(text, cell, end));
        }

        return cells;
    }

    /// <summary>Whether a line is what is below a header: hyphens, bars and colons.</summary>
    public static bool IsDelimiter(string text, SourceRange line)
    {
        var (hyphens, bars) = (0, 0);
        for (var at = line.Start; at < line.End; at++)
        {
            switch (text[at])
            {
                case '-':
                    hyphens++;
                    break;
                case '|':
                    bars++;
                    break;
                case ' ' or '\t' or ':' or '\r':
                    break;
                default:
                    return false;
            }
        }

        return hyphens > 0 && bars > 0;
    }

    private static SourceRange Trimmed(string text, int start, int end)
    {
        Trim(text, ref start, ref end);
        return SourceRange.FromBounds(start, end);
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\r')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t' or '\r')
        {
            end--;
        }
    }
}
