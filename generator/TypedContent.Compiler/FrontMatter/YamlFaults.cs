namespace TypedContent.Compiler.FrontMatter;

/// <summary>Says what is wrong with faulty YAML in words for the person who wrote it, with the remedy.</summary>
internal static class YamlFaults
{
    /// <param name="parserMessage">What the parser said.</param>
    /// <param name="text">The front matter.</param>
    /// <param name="at">Where the parser stopped.</param>
    public static string Explain(string parserMessage, string text, int at)
    {
        var line = LineAround(text, at).Trim();
        if (line.Length > 60)
        {
            line = line.Substring(0, 60) + "…";
        }

        return $"{Reason(parserMessage, LineAround(text, at), text, at)} (at: {line})";
    }

    private static string Reason(string message, string line, string text, int at)
    {
        var indentation = line.Substring(0, line.Length - line.TrimStart().Length);
        if (indentation.Contains('\t'))
        {
            return "a tab indents this line; YAML allows blanks only";
        }

        var value = AfterColon(line);
        switch (value.Length > 0 ? value[0] : ' ')
        {
            case '\'' or '"' when value.IndexOf(value[0], 1) < 0:
                return $"the quotation mark {value[0]} is not closed";
            case '\'' or '"' when value.TrimEnd() is var quoted && quoted.Length > 1 && quoted[quoted.Length - 1] != value[0]:
                return $"text goes on after the closing {value[0]}; a {value[0]} within the value must be doubled or the value quoted with the other mark";
            case '@' or '`' or '%':
                return $"a value cannot begin with {value[0]}; put it in quotes";
            case '*' or '&' or '!':
                return $"a value that begins with {value[0]} has a special meaning in YAML; put it in quotes";
            case '[' when !value.Contains(']'):
                return "the list's bracket [ is not closed";
            case '{' when !value.Contains('}'):
                return "the brace { is not closed; a value that begins with { must be quoted";
        }

        if (value.IndexOf(": ", StringComparison.Ordinal) >= 0)
        {
            return "a value that contains ': ' must be quoted";
        }

        if (!line.Contains(':') && !line.TrimStart().StartsWith("-", StringComparison.Ordinal) && line.Trim().Length > 0)
        {
            return "expected 'key: value' here";
        }

        if (at >= text.Length)
        {
            return "the front matter ends in the middle of a value; is a quotation mark or bracket not closed?";
        }

        return Plain(message);
    }

    /// <summary>The parser's own message without its position, lower-case at its beginning.</summary>
    private static string Plain(string message)
    {
        var end = message.LastIndexOf("): ", StringComparison.Ordinal);
        var plain = (end >= 0 ? message.Substring(end + 3) : message).Trim().TrimEnd('.');
        return plain.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(plain[0]) + plain.Substring(1);
    }

    private static string AfterColon(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? "" : line.Substring(colon + 2).TrimStart();
    }

    private static string LineAround(string text, int at)
    {
        at = Math.Max(0, Math.Min(at, text.Length));
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return text.Substring(start, (end < 0 ? text.Length : end) - start).TrimEnd('\r');
    }
}
