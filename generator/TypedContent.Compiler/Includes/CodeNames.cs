using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Includes;

/// <summary>A name of code that an article has.</summary>
/// <param name="Written">The name.</param>
/// <param name="IsShown">Whether the declaration is shown; otherwise the name is only a link.</param>
internal sealed record CodeName(string Written, bool IsShown);

/// <summary>Finds names of code in a text: of what only looks like one there may be some too many, and none is missing.</summary>
internal static class CodeNames
{
    public const string Prefix = "cref:";

    private const string Symbol = "symbol=";
    private const int Longest = 500;

    /// <param name="text">An article's text.</param>
    /// <param name="hasLinks">Whether names become links.</param>
    public static EquatableArray<CodeName> Find(string text, bool hasLinks)
    {
        List<CodeName>? names = null;
        for (var at = text.IndexOf(Symbol, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Symbol, at + 1, StringComparison.Ordinal))
        {
            var start = at + Symbol.Length;
            var quote = start < text.Length && text[start] is '"' or '\'' ? text[start] : '\0';
            start += quote == '\0' ? 0 : 1;
            Add(start, end => quote == '\0' ? char.IsWhiteSpace(text[end]) : text[end] == quote || text[end] == '\n', isShown: true);
        }

        for (var at = hasLinks ? text.IndexOf(Prefix, StringComparison.Ordinal) : -1; at >= 0; at = text.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
        {
            var open = at > 0 ? text[at - 1] : ' ';
            var depth = 0;
            Add(
                at + Prefix.Length,
                end => text[end] == '\n' || open switch
                {
                    '`' => text[end] == '`',
                    '<' => text[end] == '>',
                    '(' => (depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0) < 0 || text[end] == '"',
                    _ => char.IsWhiteSpace(text[end]) || text[end] == '`',
                },
                isShown: false);
        }

        return names?.Distinct().ToEquatableArray() ?? [];

        void Add(int start, Func<int, bool> isEnd, bool isShown)
        {
            var end = start;
            while (end < text.Length && end - start < Longest && !isEnd(end))
            {
                end++;
            }

            if (text.Substring(start, end - start).Trim() is { Length: > 0 } name)
            {
                (names ??= []).Add(new CodeName(name, isShown));
            }
        }
    }
}
