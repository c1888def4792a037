using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>The mark that makes a quotation an alert: <c>[!NOTE]</c>, and Obsidian's <c>[!note]-</c> and <c>[!note]+</c>, which can be folded.</summary>
/// <param name="kind">The kind as it is written.</param>
/// <param name="fold">Whether it can be folded.</param>
internal sealed class AlertMark(string kind, ContainerFold fold) : LeafInline
{
    public string Kind { get; } = kind;

    public ContainerFold Fold { get; } = fold;
}

/// <summary>Finds the marks of alerts: a mark is what a quotation begins with.</summary>
internal sealed class AlertMarkParser : InlineParser
{
    public AlertMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || processor.Block is not ParagraphBlock { Parent: QuoteBlock quote, Inline.FirstChild: null } paragraph
            || !ReferenceEquals(quote[0], paragraph))
        {
            return false;
        }

        var (start, end) = (slice.Start + 2, slice.Start + 2);
        while (end <= slice.End && (char.IsLetter(slice.Text[end]) || (end > start && slice.Text[end] is '-' or '_')))
        {
            end++;
        }

        if (end == start || end > slice.End || slice.Text[end] != ']')
        {
            return false;
        }

        var kind = slice.Text.Substring(start, end - start);
        var fold = end < slice.End ? slice.Text[end + 1] switch { '-' => ContainerFold.Closed, '+' => ContainerFold.Open, _ => ContainerFold.None } : default;
        end += fold == ContainerFold.None ? 1 : 2;

        // A link or a text that goes on behind the bracket is not a mark.
        if (end <= slice.End && slice.Text[end] is not (' ' or '\t' or '\n' or '\r'))
        {
            return false;
        }

        var mark = new AlertMark(kind, fold) { Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(end - 1)) };
        processor.Inline = mark;
        AlertMarks.Of(processor.Document).Add(mark);
        while (end <= slice.End && slice.Text[end] is ' ' or '\t')
        {
            end++;
        }

        slice.Start = end;
        return true;
    }
}

/// <summary>The marks of a document's alerts.</summary>
internal static class AlertMarks
{
    public static List<AlertMark> Of(MarkdownDocument document)
    {
        if (document.GetData(typeof(AlertMark)) is not List<AlertMark> marks)
        {
            marks = [];
            document.SetData(typeof(AlertMark), marks);
        }

        return marks;
    }

    /// <summary>Makes the quotations that have a mark what the mark says. What is on its line is the title.</summary>
    public static void Apply(MarkdownDocument document)
    {
        if (document.GetData(typeof(AlertMark)) is not List<AlertMark> marks)
        {
            return;
        }

        foreach (var mark in marks)
        {
            if (mark.Parent?.ParentBlock is ParagraphBlock { Parent: QuoteBlock quote } paragraph)
            {
                var title = TakeTitle(mark);
                var alert = new TitledContainer(null, mark.Kind) { Fold = mark.Fold, Span = quote.Span, Line = quote.Line, Column = quote.Column };
                quote.ReplaceBy(alert);
                if (paragraph.Inline!.FirstChild is null)
                {
                    alert.Remove(paragraph);
                }

                if (title.FirstChild is { } first)
                {
                    alert.Insert(0, new ContainerTitle { Inline = title, Span = first.Span, Line = first.Line, Column = first.Column, IsOpen = false });
                }
            }
        }
    }

    private static ContainerInline TakeTitle(AlertMark mark)
    {
        var title = new ContainerInline();
        for (var next = mark.NextSibling; next is not null and not LineBreakInline;)
        {
            var taken = next;
            next = next.NextSibling;
            taken.Remove();
            title.AppendChild(taken);
        }

        (mark.NextSibling as LineBreakInline)?.Remove();
        mark.Remove();
        return title;
    }
}
