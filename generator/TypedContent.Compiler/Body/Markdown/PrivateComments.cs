using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Comments of Obsidian, <c>%% … %%</c>: notes of the writer's own, which must never be published. They are taken out of the text before it is
/// parsed, such that everything else keeps its place.
/// </summary>
internal static class PrivateComments
{
    private const string Mark = "%%";

    /// <summary>Finds them outside of code.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="start">Where the body begins.</param>
    /// <returns>Their places, the marks included, and whether the last is never closed.</returns>
    public static (IReadOnlyList<SourceRange> Comments, bool IsOpen) Find(string text, int start)
    {
        if (text.IndexOf(Mark, start, StringComparison.Ordinal) < 0)
        {
            return ([], false);
        }

        var comments = new List<SourceRange>();
        var open = -1;
        var fence = default(ReadOnlySpan<char>);
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(line, end - line).Trim();
            if (open < 0 && FenceOf(content) is { IsEmpty: false } marks && (fence.IsEmpty || (marks[0] == fence[0] && marks.Length >= fence.Length)))
            {
                fence = fence.IsEmpty ? marks : default;
            }
            else if (fence.IsEmpty)
            {
                open = FindOnLine(text, line, end, open, comments);
            }

            line = end + 1;
        }

        // Only a line of its own begins a comment of several lines: two signs somewhere in a paragraph may be anything.
        if (open >= 0 && IsLineOfItsOwn(text, open))
        {
            comments.Add(SourceRange.FromBounds(open, text.Length));
            return (comments, true);
        }

        return (comments, false);
    }

    /// <summary>The text with blanks in their places.</summary>
    public static string Hide(string text, IReadOnlyList<SourceRange> comments)
    {
        var hidden = text.ToCharArray();
        foreach (var comment in comments)
        {
            for (var at = comment.Start; at < comment.End;)
            {
                var end = at;
                while (end < comment.End && text[end] is not ('\n' or '\r'))
                {
                    end++;
                }

                Blank(hidden.AsSpan(), at, end);
                at = end;
                while (at < comment.End && text[at] is '\n' or '\r')
                {
                    at++;
                }
            }
        }

        return new string(hidden);
    }

    /// <summary>Blanks at a line's end would break it, and at its beginning make it code.</summary>
    private static void Blank(Span<char> text, int start, int end)
    {
        var part = text.Slice(start, end - start);
        var isFirst = IsBlank(text, start - 1, -1);
        var isLast = IsBlank(text, end, 1);
        part.Fill(!isFirst && isLast ? '\t' : ' ');
        if (!isFirst || isLast)
        {
            return;
        }

        // An element without meaning keeps what follows it from being indented.
        if (part.Length > 4)
        {
            "<wbr".AsSpan().CopyTo(part);
            part[part.Length - 1] = '>';
        }
        else if (part.Length == 4)
        {
            "&#9;".AsSpan().CopyTo(part);
        }
    }

    /// <summary>Whether only blanks follow up to the line's end, or come before.</summary>
    private static bool IsBlank(ReadOnlySpan<char> text, int at, int step)
    {
        for (; at >= 0 && at < text.Length && text[at] is not ('\n' or '\r'); at += step)
        {
            if (text[at] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private static int FindOnLine(string text, int line, int end, int open, List<SourceRange> comments)
    {
        for (var at = line; at < end; at++)
        {
            if (text[at] == '`' && open < 0)
            {
                at = SkipCode(text, at, end);
            }
            else if (text[at] == '%' && at + 1 < end && text[at + 1] == '%')
            {
                var run = at;
                while (run < end && text[run] == '%')
                {
                    run++;
                }

                if (run - at == Mark.Length && open < 0 && IsOpening(text, at, line, end))
                {
                    open = at;
                }
                else if (run - at == Mark.Length && open >= 0 && !(run < end && IsWord(text[run])))
                {
                    comments.Add(SourceRange.FromBounds(open, run));
                    open = -1;
                }

                at = run - 1;
            }
        }

        // A comment within a line ends there.
        return open >= line && !IsLineOfItsOwn(text, open) ? -1 : open;
    }

    // 100%% does not begin a comment, and neither do two signs with a blank on both sides: "5 %% 3".
    private static bool IsOpening(string text, int at, int line, int end) =>
        !(at > line && (IsWord(text[at - 1]) || text[at - 1] is '\\' or '"' or '\''))
        && (IsLineOfItsOwn(text, at)
            || (at + 2 < end && (!char.IsWhiteSpace(text[at + 2]) || text.IndexOf(Mark, at + 2, end - at - 2, StringComparison.Ordinal) > 0)));

    private static bool IsLineOfItsOwn(string text, int at) => IsBlank(text.AsSpan(), at - 1, -1);

    private static int SkipCode(string text, int at, int end)
    {
        var run = at;
        while (run < end && text[run] == '`')
        {
            run++;
        }

        var close = text.IndexOf(new string('`', run - at), run, end - run, StringComparison.Ordinal);
        return close < 0 ? run - 1 : close + (run - at) - 1;
    }

    private static ReadOnlySpan<char> FenceOf(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart("> ".AsSpan());
        var length = 0;
        while (length < content.Length && content[length] == content[0] && content[0] is '`' or '~')
        {
            length++;
        }

        return length >= 3 ? content.Slice(0, length) : default;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80' || c == '_';
}
