using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using TypedContent.Compiler.Body.Markdown.Parsing;

namespace TypedContent.Compiler.Body.Markdown.Attributes;

/// <summary>An attribute list on a line of its own, right below the block that it belongs to.</summary>
/// <param name="parser">Its parser.</param>
/// <param name="attributes">The attributes.</param>
/// <param name="source">The list as it is written.</param>
internal sealed class AttributeLine(BlockParser parser, HtmlAttributes attributes, StringSlice source) : LeafBlock(parser)
{
    public HtmlAttributes Attributes { get; } = attributes;

    public StringSlice Source { get; } = source;
}

/// <summary>Finds attribute lists on lines of their own.</summary>
internal sealed class AttributeLineParser : BlockParser
{
    public AttributeLineParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || IsBelowBlank(line.Text, processor.CurrentLineStartPosition)
            || AttributeList.Read(line.Text, line.Start, line.End + 1) is not var (attributes, end)
            || !new StringSlice(line.Text, end, line.End).IsEmptyOrWhitespace()
            || !AttributeList.IsUnmistakable(attributes))
        {
            return BlockState.None;
        }

        var block = new AttributeLine(this, attributes, new StringSlice(line.Text, line.Start, end - 1))
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(line.Start, end - 1),
        };
        processor.NewBlocks.Push(block);
        processor.Document.GetOrAdd<ParsedLists>().Lines.Add(block);
        return BlockState.BreakDiscard;
    }

    /// <summary>Whether the line above is blank, but for the marks of quotations, or there is none.</summary>
    private static bool IsBelowBlank(string text, int lineStart)
    {
        var at = lineStart - 2;
        while (at >= 0 && text[at] is ' ' or '\t' or '>' or '\r')
        {
            at--;
        }

        return at < 0 || text[at] == '\n';
    }
}
