using Markdig.Renderers.Html;
using TypedContent.Compiler.Body.Markdown.Attributes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>What the line says that opens a block of code.</summary>
/// <param name="Language">The language; empty where none is named.</param>
/// <param name="Title">The title, such as the name of a file; null without one.</param>
/// <param name="Attributes">Attributes in braces; null without any.</param>
internal sealed record FenceInfo(string Language, string? Title, HtmlAttributes? Attributes)
{
    private static readonly string[] s_titleKeys = ["title", "filename", "file", "caption"];

    /// <summary>
    /// Reads <c>js title="a.js"</c> of Docusaurus, <c>js [a.js]</c> of VitePress, <c>js:a.js</c> and <c>js:title=a.js</c> of Gatsby, <c>js The caption</c>
    /// of Hexo, <c>{.js #id}</c> of Pandoc. Other words are instructions to a highlighter.
    /// </summary>
    /// <param name="info">The first word.</param>
    /// <param name="arguments">What follows.</param>
    public static FenceInfo Read(string? info, string? arguments)
    {
        var (word, rest) = (info ?? "", arguments ?? "");
        if (word.StartsWith("{", StringComparison.Ordinal))
        {
            var whole = rest.Length == 0 ? word : word + " " + rest;
            return AttributeList.Read(whole, 0, whole.Length) is var (list, _) && list.Classes is [var language, ..]
                ? new FenceInfo(language, TakeTitle(list), list)
                : new FenceInfo("", null, null);
        }

        var brace = word.IndexOfAny(['{', ',']);
        word = brace < 0 ? word : word.Substring(0, brace);
        string? title = null;
        if (word.IndexOf(':') is var colon and > 0 && word.Substring(colon + 1) is { Length: > 0 } name)
        {
            word = word.Substring(0, colon);
            title = name.StartsWith("title=", StringComparison.Ordinal) ? name.Substring("title=".Length) : name;
        }

        var attributes = ReadAttributes(ref rest);
        title ??= (attributes is null ? null : TakeTitle(attributes)) ?? ReadPair(rest) ?? ReadBrackets(rest) ?? ReadCaption(rest);
        return new FenceInfo(word, title is { Length: > 0 } ? title : null, attributes);
    }

    private static HtmlAttributes? ReadAttributes(ref string rest)
    {
        for (var at = rest.IndexOf('{'); at >= 0; at = rest.IndexOf('{', at + 1))
        {
            if (AttributeList.Read(rest, at, rest.Length) is var (attributes, end))
            {
                rest = rest.Remove(at, end - at);
                return attributes;
            }
        }

        return null;
    }

    private static string? TakeTitle(HtmlAttributes attributes)
    {
        var title = attributes.Properties?.Find(property => Array.IndexOf(s_titleKeys, property.Key) >= 0).Value;
        attributes.Properties?.RemoveAll(property => Array.IndexOf(s_titleKeys, property.Key) >= 0);
        return title;
    }

    private static string? ReadPair(string rest)
    {
        foreach (var key in s_titleKeys)
        {
            var at = rest.IndexOf(key + "=", StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || rest[at - 1] is ' ' or '\t' or ','))
            {
                var value = rest.Substring(at + key.Length + 1);
                var end = value.Length > 0 && value[0] is '"' or '\'' ? value.IndexOf(value[0], 1) : value.IndexOf(' ');
                return end < 0 ? value.Trim('"', '\'') : value.Substring(0, end).TrimStart('"', '\'');
            }
        }

        return null;
    }

    private static string? ReadBrackets(string rest)
    {
        var open = rest.IndexOf('[');
        var close = open < 0 ? -1 : rest.IndexOf(']', open);
        return close > open + 1 ? rest.Substring(open + 1, close - open - 1).Trim() : null;
    }

    /// <summary>Words that only a reader understands: in Chinese or Japanese, or the name of a file.</summary>
    private static string? ReadCaption(string rest)
    {
        var words = rest.Trim();
        var isFile = words.IndexOfAny([' ', '=', '{', ',']) < 0 && words.LastIndexOf('.') is var point and > 0 && point < words.Length - 1
            && words.Skip(point + 1).All(char.IsLetter);
        return isFile || (words.IndexOf('=') < 0 && words.Any(EastAsian.IsLetter)) ? words : null;
    }
}
