using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Where an address ends that nothing encloses.</summary>
internal static class AddressEnd
{
    /// <param name="text">The text.</param>
    /// <param name="start">Where the address begins.</param>
    /// <param name="host">Where its host begins.</param>
    /// <param name="end">Where the text ends.</param>
    /// <returns>Where the text goes on behind it, with the punctuation that ends a sentence.</returns>
    public static int Find(string text, int start, int host, int end)
    {
        var (round, square, curly) = (0, 0, 0);
        var isHost = true;
        var at = host;
        for (; at < end; at++)
        {
            var c = text[at];
            var next = at + 1 < end ? text[at + 1] : '\0';
            isHost &= c is not ('/' or '?' or '#');
            if (IsEnd(c) || (isHost && EastAsian.IsLetter(c) && at > host && text[at - 1] < 128 && text[at - 1] != '.')
                || (c is '*' or '~' && (next == c || EastAsian.IsWide(next))))
            {
                break;
            }

            round += c == '(' ? 1 : 0;
            square += c == '[' ? 1 : 0;
            curly += c == '{' ? 1 : 0;
            if ((c == ']' && --square < 0) || (c == '}' && --curly < 0) || (c == ')' && --round < 0 && (next == '\0' || EastAsian.IsWide(next))))
            {
                break;
            }
        }

        return Strip(text, start, at);
    }

    /// <summary>Whether an address has a domain: names with points between them.</summary>
    public static bool HasDomain(string text, int host, int end)
    {
        var stop = host;
        while (stop < end && text[stop] is not ('/' or '?' or '#'))
        {
            stop++;
        }

        var at = text.LastIndexOf('@', Math.Max(host, stop - 1), Math.Max(0, stop - host));
        var domain = text.Substring(at < 0 ? host : at + 1, stop - (at < 0 ? host : at + 1));
        if (domain.IndexOf(':') is var port and >= 0)
        {
            if (!domain.Skip(port + 1).All(c => c is >= '0' and <= '9'))
            {
                return false;
            }

            domain = domain.Substring(0, port);
        }

        var labels = domain.Split('.');
        for (var i = 0; i < labels.Length; i++)
        {
            if (!(labels[i].Length > 0 || (i == labels.Length - 1 && i > 1))
                || !labels[i].All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '-' || (c == '_' && i < labels.Length - 2)))
            {
                return false;
            }
        }

        return labels.Length > 1;
    }

    // Punctuation that ends a sentence, quotation marks, and closing brackets that nothing in the address opens.
    private static int Strip(string text, int start, int end)
    {
        var opened = 0;
        for (var i = start; i < end; i++)
        {
            opened += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        }

        while (end > start)
        {
            var c = text[end - 1];
            if (c == ';')
            {
                var name = end - 1;
                while (name > start && (char.IsLetterOrDigit(text[name - 1]) || text[name - 1] == '#'))
                {
                    name--;
                }

                end = name > start && name < end - 1 && text[name - 1] == '&' ? name - 1 : end - 1;
            }
            else if (c is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '\\')
            {
                end--;
            }
            else if (c == ')' && opened < 0)
            {
                opened++;
                end--;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsEnd(char c) => c <= ' ' || c is '<' or '>' or '"' or '`' or '|' or '\u007F' or '\u200B' or '\uFEFF' or '\u00AB' or '\u00BB'
        || char.IsWhiteSpace(c) || EastAsian.IsWidePunctuation(c) || (EastAsian.IsSharedPunctuation(c) && c != '\u00B7');
}
