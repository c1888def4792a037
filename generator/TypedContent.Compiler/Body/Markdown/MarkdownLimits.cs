using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Finds, before parsing, what the Markdown parser would take far too long for. No real article contains any of it.</summary>
internal static class MarkdownLimits
{
    // The parser asks each open list about each line. The result would be rejected for its depth anyway.
    private const int DeepestList = 200;

    // In one paragraph: each bare address and each bracket that is never closed is compared with all before it.
    private const int MostAddresses = 5_000;
    private const int MostOpenBrackets = 5_000;

    /// <summary>Finds what is beyond a limit.</summary>
    /// <returns>The finding, where it is, and what is too much; null without one.</returns>
    public static (string Id, SourceRange Range, string Reason)? Find(string text, int bodyStart) =>
        FindTooDeep(text, bodyStart) is var deep and >= 0 ? (FindingIds.NestedTooDeep, new SourceRange(deep, 1), "")
        : FindTooDense(text, bodyStart) is { } dense ? (dense.Id, new SourceRange(dense.Offset, 1), "one paragraph has more than 5,000 bare addresses")
        : TableLimits.Find(text, bodyStart) is var table and >= 0
            ? (FindingIds.BodyTooComplex, new SourceRange(table, 1), "a table has few cells in most of its rows, and very many in one")
        : null;

    /// <summary>Finds the first paragraph that has too many open brackets or bare addresses.</summary>
    /// <returns>The finding, and where that paragraph begins; null without one.</returns>
    private static (string Id, int Offset)? FindTooDense(string text, int bodyStart)
    {
        var (start, addresses, round, square) = (bodyStart, 0, 0, 0);
        var isCode = false;
        for (var line = bodyStart; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(line, end - line).TrimStart();
            isCode ^= content.StartsWith("```".AsSpan()) || content.StartsWith("~~~".AsSpan());
            var marker = end - content.Length;
            if (content.IsEmpty || isCode || content[0] == '#' || IsMarker(text, ref marker, end))
            {
                (start, addresses, round, square) = (content.IsEmpty ? end + 1 : line, 0, 0, 0);
            }

            for (var i = 0; i < content.Length && !isCode; i++)
            {
                switch (content[i])
                {
                    case '(':
                        round++;
                        break;
                    case ')':
                        round--;
                        break;
                    case '[':
                        square++;
                        break;
                    case ']':
                        square--;
                        break;
                    case ':' when i + 2 < content.Length && content[i + 1] == '/' && content[i + 2] == '/' && IsBare(content, i):
                    case 'w' when i + 3 < content.Length && content[i + 1] == 'w' && content[i + 2] == 'w' && content[i + 3] == '.' && IsBare(content, i):
                    case 'm' when content.Slice(i).StartsWith("mailto:".AsSpan()) && IsBare(content, i):
                        addresses++;
                        break;
                }
            }

            if (addresses > MostAddresses)
            {
                return (FindingIds.BodyTooComplex, start);
            }

            if (round > MostOpenBrackets || square > MostOpenBrackets)
            {
                return (FindingIds.NestedTooDeep, start);
            }

            line = end + 1;
        }

        return null;
    }

    /// <summary>Whether an address is bare, in neither <c>(…)</c> nor <c>&lt;…&gt;</c>.</summary>
    private static bool IsBare(ReadOnlySpan<char> content, int colon)
    {
        var start = colon;
        while (start > 0 && char.IsLetter(content[start - 1]))
        {
            start--;
        }

        return start == 0 || content[start - 1] is not ('(' or '<' or '"');
    }

    /// <returns>Where the first item of a list is that is nested too deeply; -1 without one.</returns>
    private static int FindTooDeep(string text, int bodyStart)
    {
        var open = new Stack<int>();
        for (var line = bodyStart; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            var at = line;
            while (at < end && text[at] is ' ' or '\t')
            {
                at++;
            }

            var column = at - line;
            for (; at + 1 < end && IsMarker(text, ref at, end); column = at - line)
            {
                while (open.Count > 0 && open.Peek() >= column)
                {
                    open.Pop();
                }

                open.Push(column);
                if (open.Count > DeepestList)
                {
                    return line + column;
                }

                at++;
            }

            line = end + 1;
        }

        return -1;
    }

    /// <summary>Whether an item's marker is there, followed by a blank; moves on to that.</summary>
    private static bool IsMarker(string text, ref int at, int end)
    {
        var mark = at;
        while (mark < end && mark - at < 9 && text[mark] is >= '0' and <= '9')
        {
            mark++;
        }

        var isMarker = mark + 1 < end && text[mark + 1] is ' ' or '\t' && (mark == at ? text[mark] is '-' or '*' or '+' or '>' : text[mark] is '.' or ')');
        at = isMarker ? mark + 1 : at;
        return isMarker;
    }
}
