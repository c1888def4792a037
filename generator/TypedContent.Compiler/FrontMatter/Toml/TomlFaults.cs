using Tomlyn.Syntax;
using TypedContent.Compiler.FrontMatter.Values;

namespace TypedContent.Compiler.FrontMatter.Toml;

/// <summary>Explains faulty TOML to the person who wrote it: what is wrong, where, and how to fix it.</summary>
/// <param name="text">The front matter, with LF line ends.</param>
internal sealed class TomlFaults(string text)
{
    /// <summary>The first fault. The parser's later messages are usually consequences of it.</summary>
    public (int Start, int End, string Reason) Explain(DiagnosticsBag faults)
    {
        var fault = First(faults);
        var at = Math.Max(0, Math.Min(fault.Span.Offset, text.Length));
        var (start, reason) = Quotes(fault.Message, at) ?? Key(fault.Message, at) ?? Value(fault.Message, at) ?? (at, Plain(fault.Message));
        var end = EndOfLine(start);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // If nothing is left on the line, the fault is its end.
        if (end <= start)
        {
            (start, end) = Above(start);
        }

        return (start, end, $"{reason} (at: {FaultLine.Show(text, start)})");
    }

    private static DiagnosticMessage First(DiagnosticsBag faults)
    {
        var first = faults[0];
        for (var i = 1; i < faults.Count; i++)
        {
            first = faults[i].Span.Offset < first.Span.Offset ? faults[i] : first;
        }

        return first;
    }

    private (int Start, string Reason)? Quotes(string message, int at)
    {
        if (message.Contains("Unexpected escape character"))
        {
            var backslash = at > 0 && text[at - 1] == '\\' ? at - 1 : at;
            return (backslash, @"a \ in double quotes begins an escape that TOML does not support; write \\ for a backslash, or use single quotes");
        }

        if (!message.Contains("newline in a string") && !message.Contains("End-Of-File found"))
        {
            return null;
        }

        var open = OpenQuote() ?? Math.Min(at, Math.Max(0, text.Length - 1));
        return (open, $"the quotation mark {(text.Length > 0 ? text[open] : '"')} is not closed");
    }

    /// <summary>The first quotation mark that opens a string without an end.</summary>
    private int? OpenQuote()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#')
            {
                i = EndOfLine(i);
            }
            else if (text[i] is '"' or '\'')
            {
                var end = EndOfString(i);
                if (end < 0)
                {
                    return i;
                }

                i = end;
            }
        }

        return null;
    }

    /// <summary>The last character of the string that begins here; -1 if it has no end.</summary>
    private int EndOfString(int start)
    {
        var mark = text[start];
        var triple = new string(mark, 3);
        var isLong = string.CompareOrdinal(text, start, triple, 0, 3) == 0;
        for (var i = start + (isLong ? 3 : 1); i < text.Length && (isLong || text[i] != '\n'); i++)
        {
            if (text[i] == '\\' && mark == '"')
            {
                i++;
            }
            else if (isLong ? string.CompareOrdinal(text, i, triple, 0, 3) == 0 : text[i] == mark)
            {
                return isLong ? i + 2 : i;
            }
        }

        return -1;
    }

    private (int Start, string Reason)? Key(string message, int at)
    {
        if (!message.Contains("Expecting `=` after a key"))
        {
            return null;
        }

        var line = Indented(StartOfLine(Math.Min(at, Math.Max(0, text.Length - 1))));
        return at < text.Length && text[at] == ':'
            ? (at, "TOML uses '=' between a key and its value, not ':'")
            : (line, "expected 'key = value' here");
    }

    private (int Start, string Reason)? Value(string message, int at)
    {
        if (message.Contains("while expecting a value"))
        {
            return (Indented(StartOfLine(at)), "a value is missing after the '='; empty text is written \"\"");
        }

        if (message.Contains("for a value"))
        {
            return (WordBefore(at), "text must be in quotation marks, such as title = \"My title\"");
        }

        if (message.Contains("Expecting a closing") || message.Contains("while parsing inline table"))
        {
            return (at, "the list or table that is open here is not closed: its ] or } is missing");
        }

        if (message.Contains("Unable to parse the date"))
        {
            return (at, "the date does not exist; text that looks like one must be in quotation marks");
        }

        if (message.Contains("Unable to parse integer"))
        {
            return (at, "the whole number is too large; put it in quotation marks, for it is a name and no quantity");
        }

        if (message.Contains("Missing a `,`"))
        {
            return (at, "a comma is missing between two items of the list");
        }

        return message.Contains("while expecting token `newline`")
            ? (at, "the line should end here: each key needs its own line, and text must be in quotation marks")
            : null;
    }

    private static string Plain(string message) =>
        message.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message.Substring(1).Replace("␤", "the end of the line").TrimEnd('.');

    private int WordBefore(int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] != '=')
        {
            at--;
        }

        return at;
    }

    private int Indented(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private int StartOfLine(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private int EndOfLine(int at) => text.IndexOf('\n', Math.Min(at, text.Length)) is var end and >= 0 ? end : text.Length;

    private (int Start, int End) Above(int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return (Indented(StartOfLine(at)), at);
    }
}
