namespace TypedContent.Tool.Import.Bodies;

/// <summary>Code in Markdown, which contains no tags: fenced blocks, and inline code.</summary>
internal static class CodeRegions
{
    /// <returns>The end of the code that begins here; the position itself if none does.</returns>
    public static int Skip(string text, int at)
    {
        if (IsLineStart(text, at, out var mark) && text[mark] is '`' or '~')
        {
            var length = RunLength(text, mark);
            if (length >= 3 && (text[mark] == '~' || !LineAt(text, mark + length).Contains('`')))
            {
                return EndOfFence(text, mark, length);
            }
        }

        if (text[at] != '`' || (at > 0 && text[at - 1] is '`' or '\\'))
        {
            return at;
        }

        var ticks = RunLength(text, at);
        for (var i = at + ticks; i < text.Length; i++)
        {
            if (text[i] == '`')
            {
                var run = RunLength(text, i);
                if (run == ticks)
                {
                    return i + run;
                }

                i += run - 1;
            }
            else if (text[i] == '\n' && i + 1 < text.Length && LineAt(text, i + 1).IsWhiteSpace())
            {
                break;
            }
        }

        return at + ticks;
    }

    /// <summary>A fence longer than any in the code.</summary>
    public static string FenceFor(string code)
    {
        var longest = 2;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '`')
            {
                var run = RunLength(code, i);
                longest = Math.Max(longest, run);
                i += run - 1;
            }
        }

        return new string('`', longest + 1);
    }

    public static bool IsFence(string text, int at) =>
        IsLineStart(text, at, out var mark) && text[mark] is '`' or '~' && RunLength(text, mark) >= 3;

    private static int EndOfFence(string text, int mark, int length)
    {
        for (var line = NextLine(text, mark); line < text.Length; line = NextLine(text, line))
        {
            var start = line;
            while (start < text.Length && text[start] is ' ' or '\t' or '>')
            {
                start++;
            }

            if (start < text.Length
                && text[start] == text[mark]
                && RunLength(text, start) is var run
                && run >= length
                && LineAt(text, start + run).IsWhiteSpace())
            {
                return NextLine(text, start);
            }
        }

        return text.Length;
    }

    /// <summary>Whether only blanks and marks of block quotes and lists precede a position on its line.</summary>
    private static bool IsLineStart(string text, int at, out int mark)
    {
        mark = at;
        if (at > 0 && text[at - 1] != '\n')
        {
            return false;
        }

        while (mark < text.Length && text[mark] is ' ' or '\t' or '>')
        {
            mark++;
        }

        return mark < text.Length;
    }

    private static int RunLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    private static int NextLine(string text, int at) => text.IndexOf('\n', Math.Min(at, text.Length)) is var end and >= 0 ? end + 1 : text.Length;

    private static ReadOnlySpan<char> LineAt(string text, int at)
    {
        var rest = text.AsSpan(Math.Min(at, text.Length));
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }
}
