using AngleSharp.Html.Dom;

namespace TypedContent.Compiler.Sanitizing.Parsing;

/// <summary>
/// Finds markup that is still open at the end of a body: a comment, a tag, or an element of raw text that is never closed. A parser silently takes everything
/// after it as its content.
/// </summary>
internal static class UnclosedMarkup
{
    private static readonly HashSet<string> RawText = new("iframe noembed noframes script style textarea title xmp".Split(' '), StringComparer.Ordinal);

    /// <param name="body">The parsed body.</param>
    /// <returns>The unclosed part; null if everything is closed.</returns>
    public static UnclosedPart? Find(ParsedBody body)
    {
        // Up to the last start tag the parser knows. From there on the text is read by the states of HTML's tokenizer.
        var html = body.Source;
        var (element, offset) = body.LastTag;
        if (element is null)
        {
            return FindFrom(html, 0);
        }

        var content = EndOfTag(html, offset, out _);
        if (element is not IHtmlElement || !RawText.Contains(element.LocalName) || content < 0)
        {
            return FindFrom(html, offset);
        }

        var end = EndOfRawText(html, content, element.LocalName);
        return end >= 0 ? FindFrom(html, end)
            : html.AsSpan(content).IsWhiteSpace() ? null
            : new UnclosedPart(offset, $"the element <{element.LocalName}>", $"</{element.LocalName}>");
    }

    private static UnclosedPart? FindFrom(string html, int at)
    {
        while (at < html.Length && html.IndexOf('<', at) is >= 0 and var start)
        {
            var rest = html.AsSpan(start + 1);
            char? quote = null;
            (var what, var close, at) = rest switch
            {
                ['!', '-', '-', ..] => ("this comment", "-->", EndOfComment(html, start)),
                ['!' or '?', ..] or ['/', not ('>' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')), ..] =>
                    ("this comment", ">", After(html, ">", start)),
                [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] or ['/', (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] =>
                    ("this tag", ">", EndOfTag(html, start, out quote)),
                _ => ("", "", start + 1),
            };
            if (at < 0)
            {
                return new UnclosedPart(start, what, quote + close);
            }
        }

        return null;
    }

    private static int EndOfComment(string html, int start)
    {
        // <!--> and <!---> are whole comments.
        var text = start + "<!--".Length;
        var rest = html.AsSpan(text);
        if (rest is ['>', ..] or ['-', '>', ..])
        {
            return html.IndexOf('>', text) + 1;
        }

        var (usual, odd) = (After(html, "-->", text), After(html, "--!>", text));
        return usual < 0 || odd < 0 ? Math.Max(usual, odd) : Math.Min(usual, odd);
    }

    private static int EndOfRawText(string html, int at, string name)
    {
        while ((at = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var after = at + 2 + name.Length;
            if (after < html.Length && (IsBlank(html[after]) || html[after] is '/' or '>'))
            {
                return at;
            }

            at = after;
        }

        return -1;
    }

    /// <summary>The end of a tag; -1 if it does not end.</summary>
    /// <param name="html">The body.</param>
    /// <param name="at">The position where the tag begins.</param>
    /// <param name="quote">The quotation mark that is not closed; null if there is none.</param>
    private static int EndOfTag(string html, int at, out char? quote)
    {
        quote = null;
        at = SkipUnless(html, at + 1, '/', '>');
        while (at < html.Length)
        {
            at = SkipBlanks(html, at, '/');
            if (at < html.Length && html[at] == '>')
            {
                return at + 1;
            }

            // A name may begin with '='. After a name, '=' precedes the value.
            at = SkipBlanks(html, SkipUnless(html, at + 1, '/', '>', '='));
            if (at >= html.Length || html[at] != '=')
            {
                continue;
            }

            at = SkipBlanks(html, at + 1);
            if (at < html.Length && html[at] is '"' or '\'')
            {
                quote = html[at];
                at = html.IndexOf(html[at], at + 1) + 1;
                if (at == 0)
                {
                    return -1;
                }

                quote = null;
            }
            else
            {
                at = SkipUnless(html, at, '>');
            }
        }

        return -1;
    }

    /// <summary>Skips to the next blank or one of these characters.</summary>
    private static int SkipUnless(string html, int at, params ReadOnlySpan<char> ends)
    {
        while (at < html.Length && !IsBlank(html[at]) && ends.IndexOf(html[at]) < 0)
        {
            at++;
        }

        return at;
    }

    private static int SkipBlanks(string html, int at, char also = ' ')
    {
        while (at < html.Length && (IsBlank(html[at]) || html[at] == also))
        {
            at++;
        }

        return at;
    }

    private static int After(string html, string text, int at) =>
        html.IndexOf(text, at, StringComparison.Ordinal) is >= 0 and var start ? start + text.Length : -1;

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}

/// <summary>A part of a body that is never closed.</summary>
/// <param name="Offset">The position where it begins, in UTF-16 code units of the body.</param>
/// <param name="Name">A description for people.</param>
/// <param name="Close">The text that would have closed it.</param>
internal sealed record UnclosedPart(int Offset, string Name, string Close);
