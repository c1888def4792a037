using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>In <c>Wow![^1]</c> the exclamation mark ends a sentence: what follows is the mark of a footnote, not an image.</summary>
internal sealed class BangFootnoteParser : InlineParser
{
    // What is looked for is a short name.
    private const int LongestLabel = 200;

    public BangFootnoteParser() => OpeningCharacters = ['!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekChar(2) != '^')
        {
            return false;
        }

        var start = slice.Start + 2;
        var end = slice.Text.IndexOf(']', start, Math.Min(LongestLabel, slice.End + 1 - start));
        if (end < 0 || !processor.Document.TryGetLinkReferenceDefinition(slice.Text.Substring(start, end - start), out var definition)
            || definition is not FootnoteLinkReferenceDefinition)
        {
            return false;
        }

        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start),
            Span = new SourceSpan(at, at),
            Line = line,
            Column = column,
        };
        slice.SkipChar();
        return true;
    }
}
