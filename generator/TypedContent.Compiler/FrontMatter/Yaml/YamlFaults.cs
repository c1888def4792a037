using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>
/// Explains faulty YAML to the person who wrote it: what is wrong, where, and how to fix it. The parser stops where it cannot continue, which is often a line
/// after the mistake.
/// </summary>
/// <param name="text">The front matter.</param>
/// <param name="progress">How far it was read.</param>
internal sealed class YamlFaults(string text, YamlProgress progress)
{
    /// <param name="message">The parser's message.</param>
    /// <param name="start">The position where it stopped.</param>
    /// <param name="end">The end of the token where it stopped.</param>
    public (SourceRange Range, string Reason) Explain(string message, int start, int end)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        end = Math.Max(start, Math.Min(end, text.Length));
        var line = LineAt(start);

        if (Mended(line, start) is { } mended)
        {
            return mended;
        }

        var (range, reason) = Toml()
            ?? Template()
            ?? Tab(message, line)
            ?? StrangeBlank(line)
            ?? Bullet(line)
            ?? Quotes(message, start)
            ?? AfterBracket()
            ?? Bracket(start)
            ?? Value(line, start)
            ?? Layout(message, line)
            ?? (SourceRange.FromBounds(start, Math.Min(end, line.End)), Plain(message));
        range = Visible(range);
        if (range.Length == 0)
        {
            range = Visible(RestOfLine(start)) is { Length: > 0 } rest ? rest : Visible(Above(line));
        }

        return Shown(range, reason);
    }

    /// <summary>Explains why front matter that consists of one text has no keys; null if the cause is unknown.</summary>
    /// <param name="start">The start of the text.</param>
    public (SourceRange Range, string Reason)? ExplainText(int start) =>
        (Toml() ?? StrangeBlank(LineAt(start)) ?? MissingBlank(LineAt(start)) ?? WideColon(RestOfLine(start))) is var (range, reason)
            ? Shown(range, reason)
            : null;

    /// <summary>Whether a placeholder of a template language begins here, rather than a list or map.</summary>
    public static bool IsTemplate(string text, int at) =>
        at + 2 < text.Length && text[at] == '{' && text[at + 1] is '{' or '%' && text[at + 2] is not '{';

    /// <summary>Finds a known key whose value follows the colon without a blank.</summary>
    private (SourceRange Range, string Reason)? MissingBlank(SourceRange line)
    {
        var content = Visible(line);
        var colon = text.IndexOf(':', content.Start, content.Length);
        return colon > content.Start
            && colon + 1 < content.End
            && KnownKeys.Standard.Contains(KeyFolding.Fold(text.Substring(content.Start, colon - content.Start)))
            ? (content, "there must be a space after the colon of a key")
            : null;
    }

    /// <summary>Finds keys and values in TOML syntax.</summary>
    private (SourceRange Range, string Reason)? Toml()
    {
        for (var start = 0; start < text.Length; start = NextLine(LineAt(start)))
        {
            var line = LineAt(start);
            var content = Visible(line);
            if (content.Length == 0 || text[content.Start] == '#')
            {
                continue;
            }

            var equals = text.IndexOf('=', content.Start, content.Length);
            var isPair = equals > content.Start
                && text.AsSpan(content.Start, equals - content.Start).TrimEnd() is var key
                && key.Length > 0 && IsTomlKey(key)
                && text
                    .AsSpan(equals + 1, content.End - equals - 1)
                    .TrimStart() is [var first, ..] && (first is '"' or '\'' or '[' or '{' or 't' or 'f' || char.IsDigit(first));
            return isPair ? (content, "this is TOML, which is written between +++ and not between ---") : null;
        }

        return null;
    }

    private static bool IsTomlKey(ReadOnlySpan<char> key)
    {
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or '"'))
            {
                return false;
            }
        }

        return true;
    }

    private (SourceRange Range, string Reason)? Template() => progress.Flow >= 0 && IsTemplate(text, progress.Flow)
        ? (Visible(RestOfLine(progress.Flow)),
                $"a value that begins with {text.Substring(progress.Flow, 2)} must be quoted: it looks like a template that was never filled in")
        : null;

    /// <summary>Finds a special blank after a colon, after a dash, or before a line.</summary>
    private (SourceRange Range, string Reason)? StrangeBlank(SourceRange line) => StrangeBlankIn(line) ?? StrangeBlankIn(Above(line));

    private (SourceRange Range, string Reason)? StrangeBlankIn(SourceRange line)
    {
        for (var at = line.Start; at < line.End && text[at] is not ('"' or '\''); at++)
        {
            if (LookAlikes.IsInvisible(text[at]) && text.AsSpan(line.Start, at - line.Start).IsWhiteSpace())
            {
                return (line, $"the line begins with {LookAlikes.Describe(text[at])}, which is invisible; remove it");
            }

            if (!LookAlikes.IsBlank(text[at]))
            {
                continue;
            }

            if (text.AsSpan(line.Start, at - line.Start).IsWhiteSpace())
            {
                return (line, $"the line is indented by {LookAlikes.Describe(text[at])}; YAML allows only plain spaces");
            }

            if (text[at - 1] is ':' or '-' && (text[at - 1] == ':' || text.AsSpan(line.Start, at - 1 - line.Start).IsWhiteSpace()))
            {
                var before = text.Substring(line.Start, at - line.Start).Trim();
                return (line, $"the space after '{before}' is {LookAlikes.Describe(text[at])}; write a plain one");
            }
        }

        return null;
    }

    /// <summary>Finds a list whose items begin as in Markdown or in a word processor.</summary>
    private (SourceRange Range, string Reason)? Bullet(SourceRange line)
    {
        foreach (var candidate in new[] { line, Above(line) })
        {
            var content = candidate.Length == 0 ? "" : text.Substring(candidate.Start, candidate.Length);
            if (!HasKey(candidate) && YamlSlips.FindItemFault(content) is { } fault)
            {
                return (candidate, fault);
            }
        }

        return null;
    }

    /// <summary>For a value with a colon in it: shows the corrected line.</summary>
    private (SourceRange Range, string Reason)? Mended(SourceRange line, int start)
    {
        if (Toml() is not null || StrangeBlank(line) is not null || Bullet(line) is not null)
        {
            return null;
        }

        var content = Visible(line);
        var colon = text.IndexOf(": ", line.Start, line.Length, StringComparison.Ordinal);
        var value = colon < 0 ? default : Visible(RestOfLine(colon + 1));
        if (value.Length == 0 || value.Start > start || !IsTextWithColon(value))
        {
            return null;
        }

        var quoted = text.Substring(value.Start, value.Length).Replace("\\", "\\\\").Replace("\"", "\\\"");
        return (value, $"a value that contains ': ' must be quoted: {text.Substring(content.Start, value.Start - content.Start)}\"{quoted}\"");
    }

    private bool IsTextWithColon(SourceRange value) =>
        text[value.Start] is not ('\'' or '"' or '[' or '{' or '@' or '`' or '%' or ',' or ']' or '}' or '|' or '>' or '*' or '&' or '!' or '#')
            && !(text[value.Start] is '-' or '?' && (value.Length == 1 || text[value.Start + 1] == ' '))
            && (text.IndexOf(": ", value.Start, value.Length, StringComparison.Ordinal) >= 0 || text[value.End - 1] == ':');

    private (SourceRange Range, string Reason) Shown(SourceRange range, string reason) =>
        (range, $"{reason} (at: {FaultLine.Show(text, range.Start)})");

    private (SourceRange Range, string Reason)? Tab(string message, SourceRange line)
    {
        if (IsIndentedByTab(line))
        {
            return TabAt(line);
        }

        if (!message.Contains("tab"))
        {
            return null;
        }

        // The parser reports a tab at the line before it, or at the start of the map around it. Before the last token, tabs are fine, for example in brackets.
        for (var start = NextLine(LineAt(Math.Max(line.Start, progress.Read))); start < text.Length; start = NextLine(LineAt(start)))
        {
            if (IsIndentedByTab(LineAt(start)))
            {
                return TabAt(LineAt(start));
            }
        }

        return null;
    }

    private (SourceRange Range, string Reason) TabAt(SourceRange line) =>
        (new SourceRange(line.Start, Indentation(line)), "a tab indents this line; YAML allows only spaces");

    private bool IsIndentedByTab(SourceRange line) =>
        Indentation(line) is var indentation && indentation < line.Length && text.IndexOf('\t', line.Start, indentation) >= 0;

    private (SourceRange Range, string Reason)? Quotes(string message, int start)
    {
        var quoted = progress.Quoted;
        if (message.Contains("quoted scalar") && (message.Contains("end of stream") || message.Contains("wrong indentation")) && start < text.Length)
        {
            return (RestOfLine(start), $"the quotation mark {text[start]} is not closed");
        }

        if (quoted.Length == 0 || quoted.End > start || start >= text.Length || text.Substring(quoted.End, start - quoted.End).Trim(' ').Length > 0)
        {
            return null;
        }

        var mark = text[quoted.Start];
        if (text.IndexOf('\n', quoted.Start, quoted.Length) >= 0)
        {
            return (RestOfLine(quoted.Start), $"the quotation mark {mark} is not closed on its line");
        }

        var remedy = mark == '\'' ? "write '' for a ' within the value, or put it in double quotes"
            : "write \\\" for a \" within the value, or put it in single quotes";
        return (RestOfLine(start), $"text continues after the closing {mark}; {remedy}");
    }

    /// <summary>Finds a title such as "[Draft] My post": text after the bracket that closes the last list.</summary>
    private (SourceRange Range, string Reason)? AfterBracket()
    {
        var open = progress.Flow;
        var end = open < 0 ? -1 : YamlBrackets.FindEnd(text, open);
        if (end < 0 || (progress.Bracket >= 0 && end > LineAt(open).End))
        {
            return null;
        }

        var rest = Visible(RestOfLine(end + 1));
        if (rest.Length == 0 || text[rest.Start] == '#')
        {
            return null;
        }

        return (Visible(RestOfLine(open)), text[open] == '[' && text[rest.Start] is ',' or '['
            ? "the list ends at its first ]; write all of its items between one pair of brackets, or put the value in quotes"
            : $"text continues after the closing {text[end]}; a value that begins with {text[open]} must be quoted");
    }

    private (SourceRange Range, string Reason)? Bracket(int start) =>
        progress.Bracket is var bracket and >= 0 && bracket < text.Length
            && (start >= text.Length || (start > bracket && text.IndexOf('\n', bracket, start - bracket) >= 0) || LineAt(start).End == start)
            ? (new SourceRange(bracket, 1), text[bracket] == '{'
                ? "the brace { is not closed; a value that begins with { must be quoted"
                : "the list's bracket [ is not closed; a value that begins with [ must be quoted")
            : null;

    private (SourceRange Range, string Reason)? Value(SourceRange line, int start)
    {
        var colon = text.IndexOf(": ", line.Start, line.Length, StringComparison.Ordinal);
        var item = line.Start + Indentation(line);
        var from = colon >= 0 ? colon + 2 : item + 2 <= line.End && text[item] == '-' && text[item + 1] == ' ' ? item + 2 : line.End;
        while (from < line.End && text[from] == ' ')
        {
            from++;
        }

        var value = Visible(RestOfLine(from));
        if (value.Length == 0 || from > start)
        {
            return null;
        }

        switch (text[from])
        {
            case '@' or '`' or '%' or ',' or ']' or '}' or '|' or '>':
                return (value, $"a value cannot begin with {text[from]}; put it in quotes");
            case '*' or '&' or '!':
                return (value, $"a value that begins with {text[from]} has a special meaning in YAML; put it in quotes");
            case '?' when value.Length == 1 || text[from + 1] == ' ':
                return (value, "a value that begins with ? must be quoted");
            case '-' when value.Length == 1 || text[from + 1] == ' ':
                return (value, "a list cannot begin on the line of its key; put each '- item' on its own line below it, or put the value in quotes");
            case not ('\'' or '"' or '[' or '{') when text.IndexOf(": ", from, value.Length, StringComparison.Ordinal) >= 0 || text[value.End - 1] == ':':
                return (value, "a value that contains ': ' must be quoted");
            default:
                return null;
        }
    }

    private (SourceRange Range, string Reason)? Layout(string message, SourceRange line)
    {
        var above = Above(line);
        if (message.Contains("invalid mapping") && above.Length > 0 && !HasKey(above))
        {
            var colon = text.IndexOf(':', above.Start, above.Length);
            return WideColon(above) ?? (above, colon < 0 ? "expected 'key: value' here" : "there must be a space after the colon of a key");
        }

        if (message.Contains("invalid mapping"))
        {
            return (line, "the line is indented deeper than the key above it, which has a value already");
        }

        if (!message.Contains("did not find expected key") && !message.Contains("could not find expected ':'"))
        {
            return null;
        }

        if (text.AsSpan(line.Start, line.Length).TrimStart().StartsWith("- ".AsSpan()))
        {
            return (line, "a list item is not allowed here: the key above it already has a value, or the item is not indented like those before it");
        }

        return HasKey(line)
            ? (line, "the line is indented differently from the keys it belongs to")
            : WideColon(line) ?? (line, "expected 'key: value' here");
    }

    /// <summary>Finds a full-width colon where a key should end.</summary>
    private (SourceRange Range, string Reason)? WideColon(SourceRange line)
    {
        var at = text.IndexOfAny(['：', ':'], line.Start, line.Length);
        return at > line.Start && text[at] == '：' ? (new SourceRange(at, 1), "the full-width colon ： is not a YAML colon; write ': '") : null;
    }

    /// <summary>The parser's own message, without the position and the context.</summary>
    private static string Plain(string message)
    {
        if (message.Contains("unknown escape character"))
        {
            return @"a \ in double quotes begins an escape that YAML does not support; write \\ for a backslash, or use single quotes";
        }

        var end = message.LastIndexOf("): ", StringComparison.Ordinal);
        var plain = (end >= 0 ? message.Substring(end + 3) : message).Trim().TrimEnd('.');
        var doing = plain.StartsWith("While ", StringComparison.OrdinalIgnoreCase) ? plain.IndexOf(", ", StringComparison.Ordinal) : -1;
        plain = doing >= 0 ? plain.Substring(doing + 2) : plain;
        return plain.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(plain[0]) + plain.Substring(1);
    }

    private bool HasKey(SourceRange line) =>
        text.IndexOf(": ", line.Start, line.Length, StringComparison.Ordinal) >= 0
            || (line.Length > 0 && Visible(line) is { Length: > 0 } key && text[key.End - 1] == ':');

    private SourceRange LineAt(int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], at - 1) + 1;
        var end = text.IndexOfAny(['\r', '\n'], at);
        return SourceRange.FromBounds(start, end < 0 ? text.Length : end);
    }

    private int NextLine(SourceRange line) =>
        Math.Min(text.Length, line.End + (line.End + 1 < text.Length && text[line.End] == '\r' && text[line.End + 1] == '\n' ? 2 : 1));

    /// <summary>The nearest nonblank line above; empty at the top.</summary>
    private SourceRange Above(SourceRange line)
    {
        for (var start = line.Start; start > 0;)
        {
            var above = LineAt(start - 1);
            if (Visible(above).Length > 0)
            {
                return above;
            }

            start = above.Start;
        }

        return default;
    }

    private SourceRange RestOfLine(int start) => SourceRange.FromBounds(start, Math.Max(start, LineAt(start).End));

    private int Indentation(SourceRange line) => line.Length - text.AsSpan(line.Start, line.Length).TrimStart().Length;

    /// <summary>A range, trimmed.</summary>
    private SourceRange Visible(SourceRange range)
    {
        var span = text.AsSpan(range.Start, range.Length);
        var isIndentation = span.IndexOf('\t') >= 0 && span.IsWhiteSpace();
        if (isIndentation)
        {
            return range;
        }

        var start = range.Start + (span.Length - span.TrimStart().Length);
        return new SourceRange(span.IsWhiteSpace() ? range.Start : start, span.Trim().Length);
    }
}

/// <summary>How far YAML was read before a fault.</summary>
/// <param name="Bracket">The position of the innermost open bracket; -1 outside brackets.</param>
/// <param name="Flow">The position of the outermost bracket that was read last, closed or not; -1 if there was none.</param>
/// <param name="Quoted">The quoted value that was read last.</param>
/// <param name="Read">The end of the key or value that was read last.</param>
internal sealed record YamlProgress(int Bracket, int Flow, SourceRange Quoted, int Read);
