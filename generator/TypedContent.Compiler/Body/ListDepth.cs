namespace TypedContent.Compiler.Body;

/// <summary>
/// Looks for lists that are nested deeper than any article nests them, before they are parsed: the parser asks each open list about
/// each line, which at a thousand levels takes minutes. What comes out would be refused for its depth anyway.
/// </summary>
internal static class ListDepth
{
    private const int Deepest = 200;

    /// <returns>Where the first item stands that is too deep; -1 without one.</returns>
    public static int FindTooDeep(string text, int bodyStart)
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
                if (open.Count > Deepest)
                {
                    return line + column;
                }

                at++;
            }

            line = end + 1;
        }

        return -1;
    }

    /// <summary>Whether an item's marker stands there, with a blank behind it; moves on to that.</summary>
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
