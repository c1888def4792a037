namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>Finds the end of a list in brackets or a map in braces, in YAML that may be invalid.</summary>
internal static class YamlBrackets
{
    /// <param name="text">The front matter.</param>
    /// <param name="open">The position of the bracket or brace.</param>
    /// <returns>The position of the closing one; -1 if there is none.</returns>
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

    // In a word such as "it's", a quotation mark is an ordinary character.
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
