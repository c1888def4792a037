using System.Text.RegularExpressions;
using Markdig.Syntax;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Parts;

/// <summary>What a part begins and does not end: without an end it would take in whatever follows the part.</summary>
/// <param name="Opening">What opens it, in the text.</param>
/// <param name="Name">What a message calls it.</param>
/// <param name="Closing">What closes it.</param>
internal sealed record OpenEnd(SourceRange Opening, string Name, string Closing)
{
    private static readonly string[] s_openings = ["```", "~~~", ":::", "$$", "%%", "<!--", "<pre", "<script", "<style", "<textarea"];
    private static readonly Regex s_tag = new(@"\A\s*<(?<name>[a-z]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <returns>What is open at the end of a text, the innermost first.</returns>
    public static IReadOnlyList<OpenEnd> Find(string text, MarkdownDialect dialect)
    {
        if (!Array.Exists(s_openings, opening => text.IndexOf(opening, StringComparison.OrdinalIgnoreCase) >= 0) || MarkdownLimits.Find(text, 0) is not null)
        {
            return [];
        }

        var (comments, isOpen) = PrivateComments.Find(text, 0);
        if (isOpen)
        {
            return [new OpenEnd(new SourceRange(comments[comments.Count - 1].Start, 2), "this comment", "%%")];
        }

        var open = new List<OpenEnd>();
        for (Block? block = MarkdownRenderer.Parse(text, dialect) is { Count: > 0 } document ? document.LastChild : null; block is not null;)
        {
            if (block is IFencedBlock { ClosingFencedCharCount: 0, OpeningFencedCharCount: > 0 } fence)
            {
                var closing = new string(fence.FencedChar, fence.OpeningFencedCharCount);
                open.Insert(0, new OpenEnd(new SourceRange(block.Span.Start, fence.OpeningFencedCharCount), "this fence", closing));
                block = block is ContainerBlock { Count: > 0 } container ? container.LastChild : null;
            }
            else
            {
                if (block is HtmlBlock html && ReadHtml(text, html) is { } end)
                {
                    open.Insert(0, end);
                }

                break;
            }
        }

        return open;
    }

    private static OpenEnd? ReadHtml(string text, HtmlBlock block)
    {
        var start = Math.Max(0, block.Span.Start);
        var written = text.Substring(start);
        var (opening, closing) = block.Type switch
        {
            HtmlBlockType.Comment => ("<!--", "-->"),
            HtmlBlockType.ScriptPreOrStyle when s_tag.Match(written) is { Success: true } tag =>
                ("<" + tag.Groups["name"].Value, $"</{tag.Groups["name"].Value}>"),
            _ => ("", ""),
        };
        return opening.Length == 0
            || written.IndexOf(closing, StringComparison.OrdinalIgnoreCase) >= 0
            || written.IndexOf(opening, StringComparison.OrdinalIgnoreCase) is not (var at and >= 0)
            ? null
            : new OpenEnd(new SourceRange(start + at, opening.Length), opening == "<!--" ? "this comment" : opening + ">", closing);
    }
}
