using System.Net;

namespace TypedContent.Compiler.Body.Components;

/// <summary>A tag of a component as it is written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the text goes on behind it.</param>
internal sealed record ComponentTag(string Name, int Start, int End)
{
    // A tag that goes on for longer than this is one whose quotation mark was forgotten.
    private const int Longest = 20_000;

    public bool IsClosing { get; init; }

    public bool IsSelfClosing { get; init; }

    public IReadOnlyList<ComponentAttribute> Attributes { get; init; } = [];

    /// <summary>The name of the tag that begins at a place; empty where none does that could be a component's.</summary>
    public static string NameAt(string text, int start, int end)
    {
        var at = start + 1;
        at += at < end && text[at] == '/' ? 1 : 0;
        var name = at;
        while (at < end && (text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (at > name && text[at] is (>= '0' and <= '9') or '_')))
        {
            at++;
        }

        return at < end && (char.IsWhiteSpace(text[at]) || text[at] is '>' or '/') ? text.Substring(name, at - name) : "";
    }

    /// <param name="text">The text.</param>
    /// <param name="start">Where a <c>&lt;</c> is.</param>
    /// <param name="end">Where the text ends that the tag has to be in.</param>
    /// <returns>The tag; null if there is none.</returns>
    public static ComponentTag? Read(string text, int start, int end)
    {
        end = Math.Min(end, start + Longest);
        var name = NameAt(text, start, end);
        if (name.Length == 0)
        {
            return null;
        }

        var isClosing = text[start + 1] == '/';
        var at = start + 1 + (isClosing ? 1 : 0) + name.Length;
        var attributes = new List<ComponentAttribute>();
        while (true)
        {
            var blank = at;
            while (at < end && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at >= end || HasBlankLine(text, blank, at))
            {
                return null;
            }

            if (text[at] == '>')
            {
                return new ComponentTag(name, start, at + 1) { IsClosing = isClosing, Attributes = attributes };
            }

            if (text[at] == '/' && at + 1 < end && text[at + 1] == '>')
            {
                return new ComponentTag(name, start, at + 2) { IsClosing = isClosing, IsSelfClosing = true, Attributes = attributes };
            }

            if (ComponentAttribute.Read(text, ref at, end) is not { } attribute)
            {
                return null;
            }

            attributes.Add(attribute);
        }
    }

    private static bool HasBlankLine(string text, int start, int end)
    {
        var blanks = text.AsSpan(start, end - start);
        return blanks.IndexOf('\n') is >= 0 and var first && blanks.Slice(first + 1).IndexOf('\n') >= 0;
    }
}

/// <summary>An attribute of a component's tag.</summary>
/// <param name="Name">Its name; empty where several are spread.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">Its value, references to characters resolved; null where it has none, or one that would have to be computed.</param>
internal sealed record ComponentAttribute(string Name, int Start, string? Text)
{
    /// <summary>Where its value begins, without its quotation mark; where its name does if it has none.</summary>
    public int ValueStart { get; init; } = Start;

    public int ValueLength { get; init; } = Name.Length;

    /// <summary>Whether its value is an expression that would have to be computed.</summary>
    public bool IsExpression { get; init; }

    /// <summary>Whether its value begins with a quotation mark that is one of texts, not of tags.</summary>
    public bool HasWrongQuotes { get; init; }

    public static ComponentAttribute? Read(string text, ref int at, int end)
    {
        var start = at;
        if (text[at] == '{')
        {
            at = JsxExpression.FindEnd(text, at, end);
            return at < 0 ? null : new ComponentAttribute("", start, null) { IsExpression = true, ValueLength = at - start };
        }

        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/' or '"' or '\'' or '<' or '{' or '}' or '`'))
        {
            at++;
        }

        var name = text.Substring(start, at - start);
        if (name.Length == 0)
        {
            return null;
        }

        var value = SkipBlanks(text, at, end);
        if (value >= end || text[value] != '=')
        {
            return new ComponentAttribute(name, start, null);
        }

        value = SkipBlanks(text, value + 1, end);
        if (value >= end)
        {
            return null;
        }

        if (text[value] is '"' or '\'')
        {
            var close = text.IndexOf(text[value], value + 1, end - value - 1);
            if (close < 0)
            {
                return null;
            }

            at = close + 1;
            var written = text.Substring(value + 1, close - value - 1);
            return new ComponentAttribute(name, start, Decode(written)) { ValueStart = value + 1, ValueLength = written.Length };
        }

        if (text[value] == '{')
        {
            at = JsxExpression.FindEnd(text, value, end);
            if (at < 0)
            {
                return null;
            }

            var literal = JsxExpression.LiteralOf(text.Substring(value + 1, at - value - 2));
            return new ComponentAttribute(name, start, literal) { ValueStart = value, ValueLength = at - value, IsExpression = literal is null };
        }

        at = value;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '"' or '\'' or '<' or '=' or '`')
            && !(text[at] == '/' && at + 1 < end && text[at + 1] == '>'))
        {
            at++;
        }

        return at == value
            ? null
            : new ComponentAttribute(name, start, Decode(text.Substring(value, at - value)))
            {
                ValueStart = value, ValueLength = at - value, HasWrongQuotes = text[value] is '“' or '”' or '‘' or '’' or '„' or '«' or '「' or '＂' or '＇',
            };
    }

    private static string Decode(string written) => written.IndexOf('&') < 0 ? written : WebUtility.HtmlDecode(written);

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
