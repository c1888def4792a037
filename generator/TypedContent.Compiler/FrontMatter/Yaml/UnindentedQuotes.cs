using System.Text;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>
/// Accepts a double-quoted text that continues on unindented lines. YAML's grammar requires indentation there, but most parsers do not, and editors that wrap
/// lines write such front matter. Our parser gets the text on one line, with private characters of the same length as line ends.
/// </summary>
internal sealed class UnindentedQuotes
{
    private readonly char _lineFeed;
    private readonly char _return;
    private readonly char _join;

    private UnindentedQuotes(string shown, char lineFeed, char carriageReturn, char join) =>
        (Shown, _lineFeed, _return, _join) = (shown, lineFeed, carriageReturn, join);

    /// <summary>The parser's input.</summary>
    public string Shown { get; }

    /// <param name="text">The front matter.</param>
    /// <param name="shown">The parser's input so far, of the same length.</param>
    public static UnindentedQuotes Hide(string text, string shown)
    {
        var ranges = Find(text);
        if (ranges.Count == 0 || PrivateCharacters.Unused(text + shown).Take(3).ToArray() is not [var lineFeed, var carriageReturn, var join])
        {
            return new UnindentedQuotes(shown, '\n', '\r', '\\');
        }

        var hidden = shown.ToCharArray();
        foreach (var range in ranges)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (text[i] == '\\')
                {
                    var next = i + 1 < range.End && text[i + 1] == '\r' ? i + 2 : i + 1;
                    hidden[i] = next < range.End && text[next] == '\n' ? join : hidden[i];
                    i += hidden[i] == join ? 0 : 1;
                }
                else if (text[i] is '\n' or '\r')
                {
                    hidden[i] = text[i] == '\n' ? lineFeed : carriageReturn;
                }
            }
        }

        return new UnindentedQuotes(new string(hidden), lineFeed, carriageReturn, join);
    }

    /// <summary>The value with its line ends folded as in YAML: a single one becomes a blank, and of several one is dropped.</summary>
    public string Restore(string value)
    {
        if (_lineFeed == '\n' || value.IndexOf(_lineFeed) < 0)
        {
            return value;
        }

        var folded = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length;)
        {
            if (value[i] != _lineFeed && value[i] != _return && value[i] != _join)
            {
                folded.Append(value[i++]);
                continue;
            }

            var isJoined = value[i] == _join;
            var breaks = 0;
            while (!isJoined && folded.Length > 0 && folded[folded.Length - 1] is ' ' or '\t')
            {
                folded.Length--;
            }

            for (; i < value.Length && (value[i] == _lineFeed || value[i] == _return || value[i] == _join || value[i] is ' ' or '\t'); i++)
            {
                breaks += value[i] == _lineFeed ? 1 : 0;
            }

            folded.Append(breaks > 1 ? new string('\n', breaks - 1) : isJoined ? "" : " ");
        }

        return folded.ToString();
    }

    /// <summary>The double-quoted values with a line that is not indented more than their key.</summary>
    private static List<SourceRange> Find(string text)
    {
        var found = new List<SourceRange>();
        for (var start = 0; start < text.Length;)
        {
            var line = FileLines.At(text, start);
            start = FileLines.Next(text, line.End);
            var indentation = line.Length - text.AsSpan(line.Start, line.Length).TrimStart().Length;
            if (OpenQuote(text, line) is >= 0 and var open && FindEnd(text, open, indentation) is var (end, isUnindented) && end > line.End)
            {
                if (isUnindented)
                {
                    found.Add(SourceRange.FromBounds(open, end));
                }

                start = FileLines.Next(text, FileLines.At(text, end).End);
            }
        }

        return found;
    }

    /// <summary>The position of the quotation mark that begins a line's value or item; -1 if there is none.</summary>
    private static int OpenQuote(string text, SourceRange line)
    {
        var at = line.Start;
        while (at < line.End && (text[at] == ' ' || (text[at] == '-' && at + 1 < line.End && text[at + 1] == ' ')))
        {
            at++;
        }

        if (at == line.End || text[at] == '#')
        {
            return -1;
        }

        var colon = text[at] is '"' or '\'' ? ColonBehind(text, at, line.End) : text.IndexOf(": ", at, line.End - at, StringComparison.Ordinal);
        if (colon < 0)
        {
            // A list item, which may be a text.
            return text[at] == '"' && at > line.Start ? at : -1;
        }

        for (var value = colon + 1; value < line.End; value++)
        {
            if (text[value] != ' ')
            {
                return text[value] == '"' ? value : -1;
            }
        }

        return -1;
    }

    /// <summary>The position of the colon after a quoted key; -1 if there is none on the line.</summary>
    private static int ColonBehind(string text, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (text[i] == '\\' && text[open] == '"')
            {
                i++;
            }
            else if (text[i] == text[open])
            {
                return i + 1 < end && text[i + 1] == ':' ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <returns>The end of the quotes, and whether a line in them is unindented; null if they do not end, or not at the end of a line.</returns>
    private static (int End, bool IsUnindented)? FindEnd(string text, int open, int indentation)
    {
        var isUnindented = false;
        for (var i = open + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i += i + 1 < text.Length && text[i + 1] is '\r' or '\n' ? 0 : 1;
                    break;
                case '\n':
                    var line = FileLines.At(text, i + 1);
                    var content = text.AsSpan(line.Start, line.Length);
                    if (!content.IsWhiteSpace() && line.Length - content.TrimStart().Length <= indentation)
                    {
                        isUnindented = true;
                        if (KeyLines.StartsWithKnownKey(content))
                        {
                            return null;
                        }
                    }

                    break;
                case '"':
                    var rest = FileLines.At(text, i + 1);
                    var behind = text.AsSpan(rest.Start, rest.Length).Trim();
                    return behind.Length == 0 || behind[0] == '#' ? (i + 1, isUnindented) : null;
            }
        }

        return null;
    }
}
