using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Fences;

/// <summary>Lines that look like front matter. Nothing is parsed here.</summary>
/// <param name="FirstKey">The key in the first of them; null if they do not begin with a key.</param>
/// <param name="Count">How many keys there are before the first blank line.</param>
/// <param name="KnownCount">How many of these keys are known for every article.</param>
/// <param name="End">The line that comes after them.</param>
/// <param name="HasBlankLine">Whether any of them is blank.</param>
internal readonly record struct KeyLines(string? FirstKey, int Count, int KnownCount, SourceRange End, bool HasBlankLine)
{
    public static KeyLines Read(string text, int start)
    {
        string? firstKey = null;
        var count = 0;
        var knownCount = 0;
        var hasBlank = false;
        while (start < text.Length)
        {
            var line = FileLines.At(text, start);
            var content = text.AsSpan(line.Start, line.Length);
            var isBlank = content.IsWhiteSpace();
            var key = isBlank ? null : KeyIn(content);
            if (!isBlank && key is null && !(content[0] == '#' || (firstKey is not null && IsContinuation(content))))
            {
                return new(firstKey, count, knownCount, line, hasBlank);
            }

            hasBlank |= isBlank;
            firstKey ??= key;
            count += key is null || hasBlank ? 0 : 1;
            knownCount += key is null || hasBlank || !IsKnown(key) ? 0 : 1;
            start = FileLines.Next(text, line.End);
        }

        return new(firstKey, count, knownCount, new SourceRange(text.Length, 0), hasBlank);
    }

    /// <summary>Whether a line begins with a key that is known for every article.</summary>
    public static bool StartsWithKnownKey(ReadOnlySpan<char> line) => KeyIn(line) is { } key && IsKnown(key);

    /// <summary>Whether a line begins with a key, known or not.</summary>
    public static bool StartsWithKey(ReadOnlySpan<char> line) => KeyIn(line) is not null;

    public static bool IsKnown(string key) => KnownKeys.Standard.Contains(KeyFolding.Fold(key));

    /// <summary>The single word before <c>: </c> or <c> =</c>. Before a full-width colon, which is common in prose, only a known key.</summary>
    private static string? KeyIn(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var quote = line.Length > 0 && line[0] is '"' or '\'' ? 1 : 0;
        var end = quote;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.'))
        {
            end++;
        }

        if (end == quote || !(char.IsLetter(line[quote]) || line[quote] == '_'))
        {
            return null;
        }

        var key = line.Slice(quote, end - quote).ToString();
        var rest = line.Slice(Math.Min(end + quote, line.Length)).TrimStart();
        return rest switch
        {
            [':'] or ['='] or [':' or '=', ' ' or '\t', ..] => key,
            ['：', ..] when IsKnown(key) => key,
            _ => null,
        };
    }

    /// <summary>An indented line, a list item, or the end of a value in brackets.</summary>
    private static bool IsContinuation(ReadOnlySpan<char> line) =>
        line[0] is ' ' or '\t' or ']' or '}' || line is ['-', ' ', ..];
}
