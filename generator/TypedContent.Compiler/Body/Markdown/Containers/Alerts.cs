using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>Alerts, boxes that open, tabs and other containers, in the spellings of GitHub, Obsidian, Docusaurus, VitePress and Material for MkDocs.</summary>
internal sealed class Alerts : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new FencedContainerParser());
        pipeline.BlockParsers.Insert(0, new IndentedContainerParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new AlertMarkParser());
        pipeline.DocumentProcessed += AlertMarks.Apply;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
