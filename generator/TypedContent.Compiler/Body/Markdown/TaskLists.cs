using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Task lists as GFM has them: <c>[x]</c> is a box only where it begins an item and a blank follows. Elsewhere it may be a link's text.</summary>
internal sealed class TaskLists : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.AddIfNotAlready<HtmlTaskListRenderer>();
        }
    }

    private sealed class Parser : TaskListInlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
            processor.Inline is null && slice.PeekChar(3) is ' ' or '\t' or '\n' or '\0' && base.Match(processor, ref slice);
    }
}
