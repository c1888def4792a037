using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// The Markdown of a body for readers that prefer it to HTML: as written, but without what is not in the HTML either, because only the writer should see it.
/// Those are comments, and definitions that lead nowhere, such as <c>[//]: # (a note)</c>.
/// </summary>
internal static class PublishedMarkdown
{
    private const string Open = "<!--";
    private const string Close = "-->";

    /// <param name="body">The Markdown.</param>
    /// <param name="dialect">The project's Markdown settings.</param>
    /// <returns>The Markdown with line feeds and one at its end; empty if nothing is left.</returns>
    public static string Of(string body, MarkdownDialect dialect)
    {
        if (MarkdownRenderer.Parse(body, dialect) is not { } document)
        {
            return "";
        }

        var published = new StringBuilder(body.Length);
        var at = 0;
        foreach (var hidden in Find(document, body).OrderBy(range => range.Start))
        {
            if (hidden.Start >= at)
            {
                published.Append(body, at, hidden.Start - at);
                at = hidden.End;
            }
        }

        var text = published.Append(body, at, body.Length - at).Replace("\r\n", "\n").Replace('\r', '\n').ToString().Trim('\n', ' ', '\t', '\uFEFF');
        return text.Length == 0 ? "" : text + "\n";
    }

    private static IEnumerable<SourceRange> Find(MarkdownDocument document, string body) => document.Descendants().SelectMany(node => node switch
    {
        HtmlBlock or HtmlInline => FindComments(body, node.Span.Start, Math.Min(body.Length, node.Span.End + 1)),
        LinkReferenceDefinition { Url: null or "" or "#" } definition => [WithLineEnd(body, definition.Span.Start, definition.Span.End + 1)],
        _ => [],
    });

    private static IEnumerable<SourceRange> FindComments(string body, int start, int end)
    {
        for (var at = body.IndexOf(Open, start, end - start, StringComparison.Ordinal); at >= 0;)
        {
            var close = body.IndexOf(Close, at + Open.Length, end - at - Open.Length, StringComparison.Ordinal);
            var stop = close < 0 ? end : close + Close.Length;
            yield return WithLineEnd(body, at, stop);
            at = body.IndexOf(Open, stop, end - stop, StringComparison.Ordinal);
        }
    }

    /// <summary>A range that fills whole lines takes their end with it, so that no blank lines are left.</summary>
    private static SourceRange WithLineEnd(string body, int start, int end)
    {
        var line = start;
        while (line > 0 && body[line - 1] is ' ' or '\t')
        {
            line--;
        }

        var stop = end;
        while (stop < body.Length && body[stop] is ' ' or '\t')
        {
            stop++;
        }

        var isWhole = (line == 0 || body[line - 1] is '\n' or '\r') && (stop == body.Length || body[stop] is '\n' or '\r');
        if (!isWhole)
        {
            return SourceRange.FromBounds(start, end);
        }

        stop += stop < body.Length && body[stop] == '\r' ? 1 : 0;
        stop += stop < body.Length && body[stop] == '\n' ? 1 : 0;
        return SourceRange.FromBounds(line, stop);
    }
}
