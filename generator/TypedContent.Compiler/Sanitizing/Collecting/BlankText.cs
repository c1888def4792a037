namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>Recognizes text without content: blanks of any kind, and the marker that other generators replace with a table of contents.</summary>
internal static class BlankText
{
    private const int LongestMark = 40;

    public static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\u00AD' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or '\u2800' or '\u3164' or '\uFEFF';

    public static bool IsBlank(ReadOnlySpan<char> text) => LeadingBlanks(text) == text.Length;

    public static int LeadingBlanks(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && IsBlank(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The text without blanks at its ends. Joiners at the end are kept, because they belong to the character before them.</summary>
    public static string Trim(string text)
    {
        var start = LeadingBlanks(text.AsSpan());
        var end = text.Length;
        while (end > start && IsBlank(text[end - 1]) && text[end - 1] is not ('\u200C' or '\u200D'))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Whether a text is only <c>[toc]</c>, in one of its spellings: <c>[[_TOC_]]</c>, <c>@[toc]</c>, <c>{:toc}</c>.</summary>
    public static bool IsContentsMark(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 3 and <= LongestMark && text[text.Length - 1] is ']' or '}'
            && text.Trim("@[]{}_:$.*%&! \u00A0".AsSpan()) is var word
            && (word.Equals("toc".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("tocm".AsSpan(), StringComparison.OrdinalIgnoreCase));
    }
}
