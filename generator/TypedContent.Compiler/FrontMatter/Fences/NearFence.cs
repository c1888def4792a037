using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Fences;

/// <summary>
/// Finds front matter without a valid opening fence: an editor replaced the dashes, something precedes the fence, or there is none. Its keys would be published
/// as body text, even those of a draft.
/// </summary>
internal static class NearFence
{
    private const int EnoughKeys = 3;

    /// <param name="text">The text of a file that does not begin with a fence.</param>
    /// <param name="start">The start of its first nonblank line.</param>
    /// <returns>The place, and a description of the file for a message; null if it has no front matter.</returns>
    public static (SourceRange Range, string Fault)? Find(string text, int start)
    {
        var first = SkipComments(text, start);
        var line = FileLines.At(text, first);
        var mark = Trim(text, line);
        if (!IsMark(text.AsSpan(mark.Start, mark.Length)))
        {
            return FindKeys(text, mark);
        }

        var keys = KeyLines.Read(text, FileLines.Next(text, line.End));
        return IsFrontMatter(text, line, mark, keys) ? (SourceRange.FromBounds(line.Start, mark.End), Describe(text, line, mark)) : null;
    }

    /// <summary>
    /// A Markdown rule looks like a fence, and prose may follow it. If prose cannot begin like this, one key is enough; otherwise, one key must be known or a
    /// fence must follow the keys.
    /// </summary>
    private static bool IsFrontMatter(string text, SourceRange line, SourceRange mark, KeyLines keys)
    {
        var end = Trim(text, keys.End);
        var isClosed = keys.FirstKey is not null
            && (IsMark(text.AsSpan(end.Start, end.Length)) || text.AsSpan(end.Start, end.Length).SequenceEqual("...".AsSpan()));
        var isNoRule = mark.Length >= 3 && (IsReplaced(text, mark) || InvisibleBefore(text, line, mark) is not null);
        return isClosed || keys.KnownCount > 0 || (isNoRule && keys.Count > 0);
    }

    /// <summary>
    /// Finds keys without a fence before them. In Markdown, a single line above <c>---</c> is a heading, so a single key must be in lower case.
    /// </summary>
    private static (SourceRange Range, string Fault)? FindKeys(string text, SourceRange mark)
    {
        if (mark.Length == 0 || !(char.IsLetter(text[mark.Start]) || text[mark.Start] is '"' or '\''))
        {
            return null;
        }

        var keys = KeyLines.Read(text, mark.Start);
        if (keys.FirstKey is not { } key || !KeyLines.IsKnown(key))
        {
            return null;
        }

        // So do Pelican and MultiMarkdown. Prose does not contain so many known keys.
        if (keys.KnownCount >= EnoughKeys)
        {
            return (mark, $"begins with the key '{key}', but has no fence before it");
        }

        if (keys.HasBlankLine || (keys.Count < 2 && !char.IsLower(key[0])))
        {
            return null;
        }

        var end = FileLines.TrimEnd(text, keys.End);
        var fence = text.AsSpan(end.Start, end.Length);
        return fence.SequenceEqual("---".AsSpan()) || fence.SequenceEqual("+++".AsSpan())
            ? (mark, $"begins with the key '{key}', but has no fence before it")
            : null;
    }

    private static string Describe(string text, SourceRange line, SourceRange mark)
    {
        var found = text.Substring(mark.Start, Math.Min(mark.Length, 40));
        if (IsReplaced(text, mark))
        {
            return $"begins with '{found}', which an editor may have made of '{(found[0] is '+' or '＋' ? "+++" : "---")}'";
        }

        return InvisibleBefore(text, line, mark) is { } character
            ? FormattableString.Invariant($"has the invisible character U+{(int)character:X4} before the fence '{found}', which must begin its line")
            : mark.Start > line.Start ? $"has spaces before the fence '{found}', which must begin its line"
            : $"has a comment before the fence '{found}', which must be its first line";
    }

    /// <summary>Describes a line that looks like a closing fence but is not one; null for any other line.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="line">A line between the opening and the closing fence.</param>
    /// <param name="fence">The closing fence.</param>
    public static string? DescribeClose(string text, SourceRange line, string fence)
    {
        var mark = Trim(text, line);
        if (mark.Length == 0 || text.AsSpan(line.Start, mark.Start - line.Start).IndexOfAny(' ', '\t') >= 0)
        {
            // An indented line belongs to a text.
            return null;
        }

        var found = text.AsSpan(mark.Start, mark.Length);
        var isPlus = found[0] is '+' or '＋';
        if (isPlus != (fence[0] == '+') || !IsMark(found) || WidthOf(found[found.Length - 1]) == 0)
        {
            return null;
        }

        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] != fence[0] && text[i] is not (' ' or '\t'))
            {
                return $"looks like it, but has {LookAlikes.Describe(text[i])} in it";
            }
        }

        return FormattableString.Invariant($"looks like it, but has {mark.Length} characters");
    }

    /// <summary>Three dashes or plus signs of any kind. Editors replace two or three dashes with one long dash.</summary>
    private static bool IsMark(ReadOnlySpan<char> mark)
    {
        var width = 0;
        var end = 0;
        for (; end < mark.Length && WidthOf(mark[end]) is > 0 and var more; end++)
        {
            width += more;
        }

        return width >= 3 && mark.Slice(end).ToString() is "" or "yaml" or "yml" or "toml" or "json";
    }

    private static int WidthOf(char c) => c switch
    {
        '-' or '+' or '＋' or '－' or '−' or (>= '\u2010' and <= '\u2012') => 1,
        '–' => 2,
        '—' or '―' => 3,
        _ => 0,
    };

    private static bool IsReplaced(string text, SourceRange mark)
    {
        var first = text[mark.Start];
        return first is not ('-' or '+') || text.Substring(mark.Start, mark.Length).Any(c => c != first && WidthOf(c) > 0);
    }

    private static char? InvisibleBefore(string text, SourceRange line, SourceRange mark)
    {
        for (var i = line.Start; i < mark.Start; i++)
        {
            if (LookAlikes.IsInvisible(text[i]))
            {
                return text[i];
            }
        }

        return null;
    }

    private static int SkipComments(string text, int start)
    {
        while (start < text.Length)
        {
            var line = FileLines.At(text, start);
            var content = Trim(text, line);
            if (content.Length == 0)
            {
                start = FileLines.Next(text, line.End);
            }
            else if (text.AsSpan(content.Start).StartsWith("<!--".AsSpan())
                && text.IndexOf("-->", content.Start + 4, StringComparison.Ordinal) is >= 0 and var end)
            {
                start = end + 3;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private static SourceRange Trim(string text, SourceRange line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && IsNothing(text[start]))
        {
            start++;
        }

        while (end > start && IsNothing(text[end - 1]))
        {
            end--;
        }

        return SourceRange.FromBounds(start, end);
    }

    private static bool IsNothing(char c) => c is ' ' or '\t' || LookAlikes.IsBlank(c) || LookAlikes.IsInvisible(c);
}
