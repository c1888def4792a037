using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Body.Markdown.Parsing;

namespace TypedContent.Compiler.Body.Markdown.Attributes;

/// <summary>An attribute list within text. What it belongs to is known once everything around it is.</summary>
/// <param name="attributes">The attributes.</param>
/// <param name="source">The list as it is written.</param>
internal sealed class AttributeListInline(HtmlAttributes attributes, StringSlice source) : LeafInline
{
    public HtmlAttributes Attributes { get; } = attributes;

    /// <summary>Replaces the list by its own text.</summary>
    public void BecomeText() => ReplaceBy(new LiteralInline { Content = source, Span = Span, Line = Line, Column = Column, IsClosed = true });
}

/// <summary>Finds attribute lists within text.</summary>
internal sealed class AttributeListInlineParser : InlineParser
{
    public AttributeListInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekCharExtra(-1) is '{' or '$' or '\\' || AttributeList.Read(slice.Text, slice.Start, slice.End + 1) is not var (attributes, end)
            || (end <= slice.End && slice.Text[end] == '}'))
        {
            return false;
        }

        var source = new StringSlice(slice.Text, slice.Start, end - 1);
        var list = new AttributeListInline(attributes, source)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end - 1)),
            Line = line,
            Column = column,
        };
        processor.Inline = list;
        processor.Document.GetOrAdd<ParsedLists>().Inlines.Add(list);
        slice.Start = end;
        return true;
    }
}
