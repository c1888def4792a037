using System.Text;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Body.Excerpts;

/// <summary>
/// Cuts the excerpt out of a sanitized body as HTML: what stands before the "more" mark, or the beginning of the first paragraph.
/// Every element that was begun is ended, and what may stand in a page once only, an identifier, is left out; nothing is added.
/// </summary>
internal static class ExcerptHtml
{
    /// <summary>Attributes that name an element, or refer to one by its name.</summary>
    private static readonly string[] s_dropped =
        ["id", "name", "for", "headers", "usemap", "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns"];

    /// <summary>The HTML before a place.</summary>
    public static string Before(string html, int end) => Copy(html, 0, end, "");

    /// <summary>What is in the first paragraph, as far as its excerpt goes.</summary>
    /// <param name="html">The body.</param>
    /// <param name="paragraph">The text of its first paragraph.</param>
    /// <param name="excerpt">The beginning of that, with an ellipsis where it was cut within a sentence.</param>
    /// <returns>Null where the body has no such paragraph.</returns>
    public static string? OfParagraph(string html, string paragraph, string excerpt)
    {
        for (var at = NextParagraph(html, 0); at >= 0; at = NextParagraph(html, at))
        {
            var start = html.IndexOf('>', at) + 1;
            var end = html.IndexOf("</p>", start, StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            var text = new PlainText(Math.Min(end - start, paragraph.Length + 16));
            ReadTo(html, start, end, int.MaxValue, text);
            if (text.Length > 0)
            {
                return text.Block(0, text.Length) == paragraph ? Cut(html, start, end, paragraph, excerpt) : null;
            }

            at = end;
        }

        return null;
    }

    private static string Cut(string html, int start, int end, string paragraph, string excerpt)
    {
        if (excerpt == paragraph)
        {
            return Copy(html, start, end, "");
        }

        // What was cut within a sentence has an ellipsis of its own.
        var isWhole = paragraph.StartsWith(excerpt, StringComparison.Ordinal);
        var length = isWhole ? excerpt.Length : excerpt.Length - 1;
        return Copy(html, start, ReadTo(html, start, end, length, new PlainText(length + 16)), isWhole ? "" : "…");
    }

    private static int NextParagraph(string html, int from)
    {
        for (var at = html.IndexOf("<p", from, StringComparison.Ordinal); at >= 0; at = html.IndexOf("<p", at + 2, StringComparison.Ordinal))
        {
            if (at + 2 < html.Length && html[at + 2] is '>' or ' ')
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Reads text until there is so much of it.</summary>
    /// <returns>The place behind its last character.</returns>
    private static int ReadTo(string html, int start, int end, int length, PlainText text)
    {
        for (var at = start; at < end;)
        {
            if (html[at] == '<')
            {
                if (string.CompareOrdinal(html, at, "<br", 0, 3) == 0 && html[at + 3] is '>' or ' ')
                {
                    text.LineBreak();
                }

                at = html.IndexOf('>', at) + 1;
                continue;
            }

            var next = html.IndexOf('<', at, end - at);
            next = next < 0 ? end : next;
            if (length == int.MaxValue)
            {
                text.Append(SanitizedText.Decode(html.Substring(at, next - at)), isPreformatted: false);
                at = next;
                continue;
            }

            while (at < next)
            {
                var reference = html[at] == '&' ? html.IndexOf(';', at) - at + 1 : 1;
                text.Append(SanitizedText.Decode(html.Substring(at, reference)), isPreformatted: false);
                at += reference;
                if (text.Length >= length)
                {
                    return at;
                }
            }
        }

        return end;
    }

    private static string Copy(string html, int start, int end, string tail)
    {
        var output = new StringBuilder(end - start + 16);
        var open = new List<string>();
        for (var at = start; at < end;)
        {
            var tag = html.IndexOf('<', at, end - at);
            output.Append(html, at, (tag < 0 ? end : tag) - at);
            if (tag < 0)
            {
                break;
            }

            at = html.IndexOf('>', tag) + 1;
            if (html[tag + 1] == '/')
            {
                open.RemoveAt(open.Count - 1);
                output.Append(html, tag, at - tag);
            }
            else if (CopyTag(html, tag, at, output) is { } name)
            {
                open.Add(name);
            }
        }

        while (output.Length > 0 && output[output.Length - 1] is ' ' or '\n' or '\t')
        {
            output.Length--;
        }

        output.Append(tail);
        for (var i = open.Count - 1; i >= 0; i--)
        {
            output.Append("</").Append(open[i]).Append('>');
        }

        return output.ToString();
    }

    /// <returns>The element that was begun; null for one without an end tag.</returns>
    private static string? CopyTag(string html, int start, int end, StringBuilder output)
    {
        var at = html.IndexOfAny([' ', '>'], start);
        var name = html.Substring(start + 1, at - start - 1);
        output.Append(html, start, at - start);
        while (html[at] == ' ')
        {
            // A name, an equals sign, a value in double quotes: the sanitizer writes no other form.
            var equals = html.IndexOf('=', at);
            var close = html.IndexOf('"', equals + 2) + 1;
            if (Array.IndexOf(s_dropped, html.Substring(at + 1, equals - at - 1)) < 0)
            {
                output.Append(html, at, close - at);
            }

            at = close;
        }

        output.Append('>');
        return ElementShapes.IsVoid(name) ? null : name;
    }
}
