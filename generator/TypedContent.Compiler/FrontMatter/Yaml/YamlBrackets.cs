namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>Finds where a list in brackets or a map in braces ends, in YAML that may be faulty.</summary>
internal static class YamlBrackets
{
    /// <param name="text">The front matter.</param>
    /// <param name="open">Where the bracket or brace is.</param>
    /// <returns>Where the one is that closes it; -1 if none does.</returns>
    public static int FindEnd(string text, int open)
    {
        var depth = 0;
        for (var i = open; i >= 0 && i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}' when --depth == 0:
                    return i;
                case '"' or '\'' when Begins(text[i - 1]):
                    i = EndOfQuotes(text, i);
                    break;
                case '#' when char.IsWhiteSpace(text[i - 1]):
                    i = text.IndexOf('\n', i);
                    break;
            }

            if (i < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    // Within a word, as in it's, a mark is a character like any other.
    private static bool Begins(char before) => before is '[' or '{' or ',' or ':' || char.IsWhiteSpace(before);

    private static int EndOfQuotes(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[start] == '"')
            {
                i++;
            }
            else if (text[i] == text[start])
            {
                return i;
            }
        }

        return -1;
    }
}
