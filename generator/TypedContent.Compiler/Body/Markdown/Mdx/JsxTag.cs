using TypedContent.Compiler.Body.Components;

namespace TypedContent.Compiler.Body.Markdown.Mdx;

/// <summary>A tag of JSX as it is written.</summary>
/// <param name="Name">Its name; empty for a fragment.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the text goes on behind it.</param>
internal sealed record JsxTag(string Name, int Start, int End)
{
    public bool IsClosing { get; init; }

    public bool IsSelfClosing { get; init; }

    public IReadOnlyList<JsxAttribute> Attributes { get; init; } = [];

    /// <summary>Whether it is a component, or a fragment, and not an element of HTML.</summary>
    public bool IsComponent => Name.Length == 0 || char.IsUpper(Name[0]) || Name.IndexOf('.') >= 0;

    /// <summary>The text of an attribute; null where it has none, or one that would have to be computed.</summary>
    public string? TextOf(string attribute) => Attributes.FirstOrDefault(item => item.Name == attribute)?.Text;

    /// <param name="text">The text.</param>
    /// <param name="start">Where a <c>&lt;</c> is.</param>
    /// <param name="end">Where the text ends that the tag has to be in.</param>
    /// <returns>The tag; null if there is none.</returns>
    public static JsxTag? Read(string text, int start, int end)
    {
        var at = start + 1;
        var isClosing = at < end && text[at] == '/';
        at += isClosing ? 1 : 0;
        var nameStart = at;
        while (at < end && (char.IsLetterOrDigit(text[at]) || (at > nameStart && text[at] is '.' or '-' or ':' or '_')))
        {
            at++;
        }

        if (at >= end || (at > nameStart && !char.IsLetter(text[nameStart])) || !(char.IsWhiteSpace(text[at]) || text[at] is '>' or '/'))
        {
            return null;
        }

        var name = text.Substring(nameStart, at - nameStart);
        var attributes = new List<JsxAttribute>();
        while (true)
        {
            while (at < end && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at >= end)
            {
                return null;
            }

            if (text[at] == '>')
            {
                return new JsxTag(name, start, at + 1) { IsClosing = isClosing, Attributes = attributes };
            }

            if (text[at] == '/' && at + 1 < end && text[at + 1] == '>')
            {
                return new JsxTag(name, start, at + 2) { IsClosing = isClosing, IsSelfClosing = true, Attributes = attributes };
            }

            if (name.Length == 0 || JsxAttribute.Read(text, ref at, end) is not { } attribute)
            {
                return null;
            }

            attributes.Add(attribute);
        }
    }
}

/// <summary>An attribute of a tag of JSX.</summary>
/// <param name="Name">Its name; empty where several are spread.</param>
/// <param name="Source">It as it is written.</param>
/// <param name="Text">Its value as text; null where it would have to be computed.</param>
internal sealed record JsxAttribute(string Name, string Source, string? Text)
{
    public bool IsExpression { get; init; }

    public static JsxAttribute? Read(string text, ref int at, int end)
    {
        var start = at;
        if (text[at] == '{')
        {
            at = JsxExpression.FindEnd(text, at, end);
            return at < 0 ? null : new JsxAttribute("", text.Substring(start, at - start), null) { IsExpression = true };
        }

        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':'))
        {
            at++;
        }

        var name = text.Substring(start, at - start);
        if (name.Length == 0 || at >= end)
        {
            return null;
        }

        if (text[at] != '=')
        {
            return new JsxAttribute(name, name, "");
        }

        at++;
        if (at >= end)
        {
            return null;
        }

        var value = at;
        if (text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1, end - at - 1);
            if (close < 0)
            {
                return null;
            }

            at = close + 1;
            return new JsxAttribute(name, text.Substring(start, at - start), text.Substring(value + 1, close - value - 1));
        }

        if (text[at] != '{' || JsxExpression.FindEnd(text, at, end) is not (var last and >= 0))
        {
            return null;
        }

        at = last;
        return new JsxAttribute(
            name, text.Substring(start, at - start), JsxExpression.TextOf(text.Substring(value + 1, last - value - 2))) { IsExpression = true };
    }
}
