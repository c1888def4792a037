using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Body.Markdown.Attributes;
using TypedContent.Compiler.Body.Markdown.Containers;
using TypedContent.Compiler.Body.Markdown.Parsing;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Attributes in braces. A list belongs to the image, link, code or emphasis that it touches, to the heading, paragraph, item or cell that it ends,
/// or to the block right above it. Anywhere else it is text, and it is never looked for in code.
/// </summary>
internal sealed class AttributeLists : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new AttributeLineParser());
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new AttributeListInlineParser());
        pipeline.DocumentProcessed += Apply;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Apply(MarkdownDocument document)
    {
        if (document.Find<ParsedLists>() is not { } lists)
        {
            return;
        }

        // From the end on: of two lists that end a block, the first ends it once the second is gone.
        for (var i = lists.Inlines.Count - 1; i >= 0; i--)
        {
            var list = lists.Inlines[i];
            if (list.Parent is null)
            {
                continue;
            }

            if (FindTarget(list) is { } target)
            {
                list.Attributes.CopyTo(target.GetAttributes(), mergeIdAndProperties: true);
                lists.Applied.Add(list.Span);
                Remove(list);
            }
            else
            {
                list.BecomeText();
            }
        }

        foreach (var line in lists.Lines)
        {
            if (FindTarget(line) is { } target)
            {
                line.Attributes.CopyTo(target.GetAttributes(), mergeIdAndProperties: true);
                lists.Applied.Add(line.Span);
                line.Parent!.Remove(line);
            }
            else
            {
                BecomeParagraph(line);
            }
        }
    }

    private static MarkdownObject? FindTarget(AttributeListInline list)
    {
        var (before, start) = (list.PreviousSibling, list.Span.Start);
        while (before is AttributeListInline other && other.Span.End + 1 >= start)
        {
            (before, start) = (other.PreviousSibling, other.Span.Start);
        }

        var touched = before is LinkInline or CodeInline or EmphasisInline or AutolinkInline && before.Span.End + 1 >= start ? before : null;
        if (list.NextSibling is not null || list.Parent!.ParentBlock is not { } block || !ReferenceEquals(block.Inline, list.Parent))
        {
            return touched;
        }

        if (block is HeadingBlock)
        {
            return touched is null || list.Attributes.Id is not null ? block : touched;
        }

        return touched ?? (MarkdownObject?)(EndsParagraph(list) && AttributeList.IsUnmistakable(list.Attributes) ? OwnerOf(block) : null);
    }

    // Behind text and a blank: what is written right behind a word is a part of it.
    private static bool EndsParagraph(AttributeListInline list) => list.PreviousSibling switch
    {
        LiteralInline literal => literal.Content.Length > 0 && literal.Content[literal.Content.End] is ' ' or '\t',
        AttributeListInline => true,
        _ => false,
    };

    /// <summary>What shows the attributes of a block that ends in a list or is above one; null if nothing does.</summary>
    private static Block? OwnerOf(Block block) => (block, block.Parent) switch
    {
        (ParagraphBlock, ListItemBlock { Parent: ListBlock { IsLoose: false } } item) => item,
        (ParagraphBlock, TableCell { Count: 1 } cell) => cell,
        (ParagraphBlock, MarkdownDocument or QuoteBlock or ListItemBlock or TitledContainer) => block,
        (HeadingBlock or ListBlock or QuoteBlock or CodeBlock or Table or ThematicBreakBlock or TitledContainer, _) => block,
        _ => null,
    };

    private static Block? FindTarget(AttributeLine line)
    {
        var parent = line.Parent!;
        var at = parent.IndexOf(line);
        return at > 0 && IsRightBelow(line, parent[at - 1]) ? OwnerOf(parent[at - 1]) : null;
    }

    // The blocks between them may be gone: a link definition is not rendered.
    private static bool IsRightBelow(AttributeLine line, Block above)
    {
        var end = Math.Max(0, above.Span.End + 1);
        return end <= line.Span.Start && line.Source.Text.AsSpan(end, line.Span.Start - end).Trim("> \t\r".AsSpan()) is "" or "\n";
    }

    private static void Remove(AttributeListInline list)
    {
        var before = list.PreviousSibling;
        list.Remove();
        while (before is LiteralInline literal && before.NextSibling is null)
        {
            literal.Content.TrimEnd();
            if (!literal.Content.IsEmpty)
            {
                return;
            }

            before = literal.PreviousSibling;
            literal.Remove();
        }
    }

    private static void BecomeParagraph(AttributeLine line)
    {
        var text = new LiteralInline { Content = line.Source, Span = line.Span, Line = line.Line, Column = line.Column };
        var paragraph = new ParagraphBlock { Span = line.Span, Line = line.Line, Column = line.Column, Inline = new ContainerInline().AppendChild(text) };
        var parent = line.Parent!;
        parent.Insert(parent.IndexOf(line), paragraph);
        parent.Remove(line);
    }
}
