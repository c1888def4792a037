using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Finds the marks of footnotes before links are looked for: in <c>a[^1][^2]</c> are two of them, not one link, and in <c>Wow![^1]</c> the exclamation
/// mark ends a sentence.
/// </summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    // What is looked for is a short name.
    private const int LongestLabel = 200;

    public FootnoteMarkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isBang = slice.CurrentChar == '!';
        if (isBang && slice.PeekChar() != '[')
        {
            return false;
        }

        var start = slice.Start + (isBang ? 2 : 1);
        if (start > slice.End || slice.Text[start] != '^')
        {
            return false;
        }

        var end = slice.Text.IndexOf(']', start, Math.Min(LongestLabel, slice.End + 1 - start));
        if (end < 0 || !processor.Document.TryGetLinkReferenceDefinition(slice.Text.Substring(start, end - start), out var definition)
            || definition is not FootnoteLinkReferenceDefinition { CreateLinkInline: { } create })
        {
            return false;
        }

        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var inline = isBang ? new LiteralInline { Content = new StringSlice(slice.Text, slice.Start, slice.Start) } : create(processor, definition, null);
        slice.Start = isBang ? slice.Start + 1 : end + 1;
        inline.Span = new SourceSpan(at, at + (isBang ? 0 : end - start + 1));
        inline.Line = line;
        inline.Column = column;
        processor.Inline = inline;
        return true;
    }
}
