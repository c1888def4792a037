using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Reads link reference definitions (CommonMark 0.31, section 4.7) in linear time. Markdig's own parser copies all remaining lines of the paragraph after
/// each definition. This one looks at a window of lines, and leaves everything that a window alone cannot decide to Markdig, so the result is the same.
/// </summary>
internal sealed class LinkDefinitions : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Replace<ParagraphBlockParser>(new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Parser : ParagraphBlockParser
    {
        private const int WindowSize = 16;

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is ParagraphBlock { Lines.Count: > 2 * WindowSize } paragraph)
            {
                paragraph.Lines = ReadDefinitions(paragraph.Lines, processor.Document);
            }

            return base.Close(processor, block);
        }

        /// <returns>The lines after the definitions that were read.</returns>
        private static StringLineGroup ReadDefinitions(StringLineGroup lines, MarkdownDocument document)
        {
            var window = new StringLineGroup(WindowSize + 1);
            var next = 0;
            while (true)
            {
                for (; window.Count < WindowSize && next < lines.Count; next++)
                {
                    window.Add(ref lines.Lines[next]);
                }

                if (Read(window) is not { } found)
                {
                    break;
                }

                Add(found.Definition, window.Lines[0], document);
                window = found.Remaining;
            }

            return next == window.Count ? lines : Join(window, lines, next);
        }

        /// <returns>The definition that begins the window; null if there is none, or if lines after the window could belong to it.</returns>
        private static (LinkReferenceDefinition Definition, StringLineGroup Remaining)? Read(StringLineGroup window)
        {
            // The iterator removes lines in place, so it gets a copy.
            var copy = Join(window, window, window.Count);
            var iterator = copy.ToCharIterator();
            if (!LinkReferenceDefinition.TryParse(ref iterator, out LinkReferenceDefinition? definition))
            {
                return null;
            }

            var remaining = iterator.Remaining();
            return remaining.Count == 0 || BeginsTitle(remaining.Lines[0].Slice) ? null : (definition, remaining);
        }

        /// <summary>Whether a line could begin a title that ends after the window.</summary>
        private static bool BeginsTitle(StringSlice line)
        {
            line.TrimStart();
            return line.CurrentChar is '"' or '\'' or '(';
        }

        private static void Add(LinkReferenceDefinition definition, StringLine first, MarkdownDocument document)
        {
            document.SetLinkReferenceDefinition(definition.Label!, definition, true);
            definition.Line = first.Line;
            definition.Span = definition.Span.MoveForward(first.Slice.Start);
            definition.LabelSpan = definition.LabelSpan.MoveForward(first.Slice.Start);
            definition.UrlSpan = definition.UrlSpan.MoveForward(first.Slice.Start);
            if (!definition.TitleSpan.IsEmpty)
            {
                definition.TitleSpan = definition.TitleSpan.MoveForward(first.Slice.Start);
            }
        }

        /// <summary>The lines of a window, and of others those from an index on.</summary>
        private static StringLineGroup Join(StringLineGroup window, StringLineGroup lines, int next)
        {
            // The iterator sees the end of the last line only if there is room behind it.
            var joined = new StringLineGroup(window.Count + lines.Count - next + 1);
            for (var i = 0; i < window.Count; i++)
            {
                joined.Add(ref window.Lines[i]);
            }

            for (var i = next; i < lines.Count; i++)
            {
                joined.Add(ref lines.Lines[i]);
            }

            return joined;
        }
    }
}
