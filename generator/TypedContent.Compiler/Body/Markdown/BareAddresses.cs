using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Links addresses that are written by themselves, but in a link.</summary>
internal sealed class BareAddresses : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new BareAddressParser());
        pipeline.DocumentProcessed += Unlink;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    public static void Add(InlineProcessor processor, LinkInline link)
    {
        if (processor.Document.GetData(typeof(BareAddresses)) is not List<(LeafBlock Block, LinkInline Link)> found)
        {
            found = [];
            processor.Document.SetData(typeof(BareAddresses), found);
        }

        found.Add((processor.Block!, link));
    }

    /// <summary>What is in a link already is its text.</summary>
    private static void Unlink(MarkdownDocument document)
    {
        if (document.GetData(typeof(BareAddresses)) is not List<(LeafBlock Block, LinkInline Link)> found)
        {
            return;
        }

        foreach (var block in found.GroupBy(item => item.Block))
        {
            var links = new HashSet<Inline>(block.Select(item => item.Link));
            var nested = new List<LinkInline>();
            var isInTag = false;
            Walk(block.Key.Inline, links, nested, isInLink: false, ref isInTag);
            foreach (var link in nested)
            {
                var text = link.FirstChild!;
                text.Remove();
                link.ReplaceBy(text);
            }
        }
    }

    private static void Walk(ContainerInline? container, HashSet<Inline> links, List<LinkInline> nested, bool isInLink, ref bool isInTag)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline { Tag: { } tag })
            {
                isInTag = IsTag(tag, "<a") || (isInTag && !IsTag(tag, "</a"));
            }
            else if (inline is LinkInline link && links.Contains(link))
            {
                if (isInLink || isInTag)
                {
                    nested.Add(link);
                }
            }
            else if (inline is ContainerInline inner)
            {
                Walk(inner, links, nested, isInLink || inner is LinkInline, ref isInTag);
            }
        }
    }

    private static bool IsTag(string tag, string name) =>
        tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (tag.Length == name.Length || !char.IsLetterOrDigit(tag[name.Length]));
}
