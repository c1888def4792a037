using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using TypedContent.Compiler.Body.Markdown.Attributes;

namespace TypedContent.Compiler.Body.Markdown.Mdx;

/// <summary>
/// MDX as far as it can be read without running it: tags of HTML in the way of JSX, what is between the tags of components, comments. Modules are left
/// out, and expressions stay as text.
/// </summary>
internal sealed class Mdx : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // MDX has no indented code: what is between tags is indented.
        pipeline.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        pipeline.BlockParsers.Insert(0, new JsxBlockParser());
        pipeline.BlockParsers.Insert(0, new SkippedBlockParser());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new JsxInlineParser());
        pipeline.InlineParsers.InsertAfter<AttributeListInlineParser>(new ExpressionInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Add(new JsxBlockRenderer());
            html.ObjectRenderers.Add(new MdxInlineRenderer());
            html.ObjectRenderers.Add(new SkippedBlockRenderer());
        }
    }

    private sealed class JsxBlockRenderer : HtmlObjectRenderer<JsxBlock>
    {
        protected override void Write(HtmlRenderer renderer, JsxBlock block)
        {
            renderer.EnsureLine();
            renderer.WriteLeafInline(block);
            renderer.EnsureLine();
        }
    }

    private sealed class MdxInlineRenderer : HtmlObjectRenderer<MdxInline>
    {
        protected override void Write(HtmlRenderer renderer, MdxInline inline)
        {
            if (renderer.EnableHtmlForInline)
            {
                renderer.Write(inline.Html);
            }
        }
    }

    private sealed class SkippedBlockRenderer : HtmlObjectRenderer<SkippedBlock>
    {
        protected override void Write(HtmlRenderer renderer, SkippedBlock block)
        {
        }
    }
}
