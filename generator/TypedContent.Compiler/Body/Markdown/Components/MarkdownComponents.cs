using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Markdown.Mdx;

namespace TypedContent.Compiler.Body.Markdown.Components;

/// <summary>The components of a project in Markdown. Their tags are written as they are, as raw HTML is; they are read from the HTML.</summary>
/// <param name="components">The components of the project.</param>
internal sealed class MarkdownComponents(ComponentList components) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<HtmlBlockParser>(new ElementBlockParser(components));
        pipeline.BlockParsers.Insert(0, new ComponentBlockParser(components));
        pipeline.InlineParsers.Insert(0, new ComponentInlineParser(components));
        pipeline.DocumentProcessed += Lift;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Takes the paragraph from around components that have a paragraph's lines to themselves.</summary>
    private void Lift(MarkdownDocument document)
    {
        foreach (var paragraph in document.Descendants<LeafBlock>().Where(block => block is ParagraphBlock or JsxBlock).ToArray())
        {
            if (paragraph.Parent is not { } parent || parent is TableCell or ListItemBlock { Parent: ListBlock { IsLoose: false } }
                || paragraph.Inline?.FirstChild is not { } first || !ComponentSequence.HasOnlyComponents(first, components))
            {
                continue;
            }

            var inlines = paragraph.Inline;
            paragraph.Inline = null;
            parent[parent.IndexOf(paragraph)] = new ComponentLine { Line = paragraph.Line, Column = paragraph.Column, Span = paragraph.Span, Inline = inlines };
        }
    }

    /// <summary>Blocks of raw HTML. A component does not begin one, even if an element has its name, such as <c>&lt;Figure&gt;</c>.</summary>
    private sealed class ElementBlockParser(ComponentList components) : HtmlBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) =>
            components.Has(ComponentTag.NameAt(processor.Line.Text, processor.Start, processor.Line.Text.Length))
                ? BlockState.None
                : base.TryOpen(processor);
    }

    private sealed class ComponentInlineParser : InlineParser
    {
        private readonly ComponentList _components;

        public ComponentInlineParser(ComponentList components)
        {
            _components = components;
            OpeningCharacters = ['<'];
        }

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (!_components.Has(ComponentTag.NameAt(slice.Text, slice.Start, slice.End + 1))
                || ComponentTag.Read(slice.Text, slice.Start, slice.End + 1) is not { } tag)
            {
                return false;
            }

            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new HtmlInline(slice.Text.Substring(tag.Start, tag.End - tag.Start))
            {
                Span = new SourceSpan(start, start + tag.End - tag.Start - 1),
                Line = line,
                Column = column,
            };
            slice.Start = tag.End;
            return true;
        }
    }
}

/// <summary>Writes components and what is in them; their tags as they are, each with its place.</summary>
/// <param name="text">The body.</param>
/// <param name="record">Is told where in the body what is written next comes from, and whether it is in there as it is.</param>
internal sealed class ComponentBlockRenderer(string text, Action<int, bool> record) : HtmlObjectRenderer<ComponentBlock>
{
    protected override void Write(HtmlRenderer renderer, ComponentBlock block)
    {
        renderer.EnsureLine();
        WriteTag(renderer, block.Tag.Start, block.Tag.End);
        renderer.WriteLine();
        renderer.WriteChildren(block);
        renderer.EnsureLine();
        if (block.CloseStart >= 0)
        {
            WriteTag(renderer, block.CloseStart, block.CloseEnd);
            renderer.WriteLine();
        }
    }

    private void WriteTag(HtmlRenderer renderer, int start, int end)
    {
        record(start, true);
        renderer.Write(text.Substring(start, end - start));
    }
}

/// <summary>Writes a component without content.</summary>
/// <param name="text">The body.</param>
/// <param name="record">Is told where in the body what is written next comes from, and whether it is in there as it is.</param>
internal sealed class ComponentLeafRenderer(string text, Action<int, bool> record) : HtmlObjectRenderer<ComponentLeaf>
{
    protected override void Write(HtmlRenderer renderer, ComponentLeaf block)
    {
        renderer.EnsureLine();
        record(block.Tag.Start, true);
        renderer.Write(text.Substring(block.Tag.Start, block.Tag.End - block.Tag.Start));
        renderer.WriteLine();
    }
}

/// <summary>Writes components without a paragraph around them.</summary>
/// <param name="components">The components of the project.</param>
internal sealed class ComponentLineRenderer(ComponentList components) : HtmlObjectRenderer<ComponentLine>
{
    protected override void Write(HtmlRenderer renderer, ComponentLine block)
    {
        renderer.EnsureLine();
        ComponentSequence.Write(renderer, block.Inline!.FirstChild!, components);
        renderer.EnsureLine();
    }
}
