using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using TypedContent.Compiler.Body.Markdown.Attributes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>
/// Containers between lines of colons, as VitePress (<c>::: tip Title</c>), Docusaurus (<c>:::tip[Title]</c>) and Pandoc (<c>::: {.name}</c>) have them.
/// </summary>
internal sealed class FencedContainerParser : BlockParser
{
    public FencedContainerParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var fence = CountColons(line);
        if (processor.IsCodeIndent || fence < 3)
        {
            return BlockState.None;
        }

        line.Start += fence;
        line.Trim();
        if (line.IsEmpty)
        {
            return BlockState.None;
        }

        var name = ReadName(ref line);
        var attributes = ReadAttributes(ref line, isWhole: name.Length == 0);
        if (name.Length == 0 && attributes is null)
        {
            return BlockState.None;
        }

        var isOpened = TakeOpen(ref line);
        var container = new TitledContainer(this, name)
        {
            Fold = isOpened ? ContainerFold.Open : ContainerFold.None,
            FenceLength = fence,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        attributes?.CopyTo(container.GetAttributes(), mergeIdAndProperties: true);
        container.AddTitle(processor, TitleOf(line, container));
        processor.NewBlocks.Push(container);
        OpenContainers.Of(processor.Document).Push(container);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var line = processor.Line;
        var fence = CountColons(line);
        line.Start += fence;
        if (fence < 3 || processor.IsCodeIndent || !line.IsEmptyOrWhitespace() || IsInCode(block)
            || OpenContainers.Of(processor.Document).Innermost(fence) is { } innermost && !ReferenceEquals(innermost, block))
        {
            return BlockState.Continue;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        OpenContainers.Of(processor.Document).Remove((TitledContainer)block);
        return true;
    }

    private static int CountColons(StringSlice line)
    {
        var count = 0;
        while (line.PeekChar(count) == ':')
        {
            count++;
        }

        return count;
    }

    private static string ReadName(ref StringSlice line)
    {
        var (start, text) = (line.Start, line.Text);
        while (line.Start <= line.End && (char.IsLetterOrDigit(text[line.Start]) || text[line.Start] is '-' or '_'))
        {
            // A title in Chinese needs no blank before it.
            if (line.Start > start && EastAsian.IsWide(text[line.Start]) && ContainerKinds.IsKnown(text.Substring(start, line.Start - start)))
            {
                break;
            }

            line.Start++;
        }

        return text.Substring(start, line.Start - start);
    }

    private static HtmlAttributes? ReadAttributes(ref StringSlice line, bool isWhole)
    {
        var start = isWhole ? line.Start : line.Text.LastIndexOf('{', line.End, Math.Max(0, line.Length));
        if (start < 0
            || line.IsEmpty
            || line.Text[start] != '{'
            || AttributeList.Read(line.Text, start, line.End + 1) is not var (attributes, end)
            || end <= line.End)
        {
            return null;
        }

        line.End = start - 1;
        return attributes;
    }

    /// <summary>Whether VitePress's <c>{open}</c> ends the line.</summary>
    private static bool TakeOpen(ref StringSlice line)
    {
        const string Mark = "{open}";
        line.Trim();
        if (line.Length < Mark.Length || !line.AsSpan().EndsWith(Mark.AsSpan()))
        {
            return false;
        }

        line.End -= Mark.Length;
        return true;
    }

    /// <summary>The title, of which Docusaurus writes <c>[…]</c> around and others <c>title="…"</c>.</summary>
    private static StringSlice TitleOf(StringSlice line, TitledContainer container)
    {
        line.Trim();
        if (line.Length > 1 && line.CurrentChar == '[' && line.Text[line.End] == ']')
        {
            line.Start++;
            line.End--;
        }

        if (line.IsEmpty
            && container.TryGetAttributes()?.Properties is { } properties
            && properties.Find(property => property.Key == "title").Value is { } title)
        {
            properties.RemoveAll(property => property.Key == "title");
            return new StringSlice(title);
        }

        return line;
    }

    /// <summary>Whether the innermost open block is code, in which a line of colons is a part of it.</summary>
    private static bool IsInCode(Block block)
    {
        while (block is ContainerBlock { LastChild: { } last })
        {
            block = last;
        }

        return block is FencedCodeBlock { ClosingFencedCharCount: 0 };
    }

    /// <summary>The containers that are open while a document is read.</summary>
    private sealed class OpenContainers
    {
        private readonly List<TitledContainer> _open = [];

        public static OpenContainers Of(MarkdownDocument document)
        {
            if (document.GetData(typeof(OpenContainers)) is not OpenContainers containers)
            {
                containers = new OpenContainers();
                document.SetData(typeof(OpenContainers), containers);
            }

            return containers;
        }

        public void Push(TitledContainer container) => _open.Add(container);

        public void Remove(TitledContainer container) => _open.Remove(container);

        /// <summary>The innermost one that a fence of so many colons closes.</summary>
        public TitledContainer? Innermost(int fence) => _open.FindLast(container => container.FenceLength <= fence);
    }
}
