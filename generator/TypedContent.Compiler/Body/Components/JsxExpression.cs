namespace TypedContent.Compiler.Body.Components;

/// <summary>Expressions of JavaScript between braces, which are not run.</summary>
internal static class JsxExpression
{
    /// <returns>Where the text goes on behind the braces that begin at a place; -1 where they are not closed.</returns>
    public static int FindEnd(string text, int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            switch (text[at])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return at + 1;
                case '/' when at + 1 < end && text[at + 1] == '*':
                    at = text.IndexOf("*/", at + 2, end - at - 2, StringComparison.Ordinal) + 1;
                    if (at == 0)
                    {
                        return -1;
                    }

                    break;
                case '"' or '\'' or '`':
                    // An apostrophe in a text between tags ends nothing.
                    at = SkipQuoted(text, at, end);
                    break;
            }
        }

        return -1;
    }

    /// <summary>What an expression says that needs no computing: a text, a number, true or false. Null for another one.</summary>
    public static string? LiteralOf(string expression)
    {
        var trimmed = expression.Trim();
        if (trimmed.Length >= 2 && trimmed[0] is '"' or '\'' or '`' && trimmed[trimmed.Length - 1] == trimmed[0])
        {
            var inner = trimmed.Substring(1, trimmed.Length - 2);
            return inner.IndexOf(trimmed[0]) >= 0 || inner.IndexOf('\\') >= 0 || (trimmed[0] == '`' && inner.Contains("${")) ? null : inner;
        }

        var digits = trimmed.StartsWith("-", StringComparison.Ordinal) ? trimmed.Substring(1) : trimmed;
        var isNumber = digits.Length is > 0 and < 30 && digits.Any(c => c is >= '0' and <= '9') && digits.All(c => c is (>= '0' and <= '9') or '.');
        return isNumber || trimmed is "true" or "false" ? trimmed : null;
    }

    /// <summary>What an expression is as an attribute's value or as text: true is an attribute without a value.</summary>
    public static string? TextOf(string expression) => expression.Trim() switch
    {
        "true" => "",
        "false" => null,
        var trimmed => LiteralOf(trimmed),
    };

    private static int SkipQuoted(string text, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == text[start])
            {
                return at;
            }
            else if (text[at] == '\n' && text[start] != '`')
            {
                break;
            }
        }

        return start;
    }
}
