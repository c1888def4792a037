using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Markdown.Parsing;

namespace TypedContent.Compiler.Body.Markdown.Components;

/// <summary>Finds components whose tags begin lines.</summary>
/// <param name="components">The components of the project.</param>
internal sealed class ComponentBlockParser : BlockParser
{
    private readonly ComponentList _components;

    public ComponentBlockParser(ComponentList components)
    {
        _components = components;
        OpeningCharacters = ['<'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var text = processor.Line.Text;
        var start = processor.Start;
        if (processor.IsCodeIndent || !_components.Has(ComponentTag.NameAt(text, start, text.Length))
            || ComponentTag.Read(text, start, text.Length) is not { IsClosing: false } tag)
        {
            return BlockState.None;
        }

        var isAlone = IsBlankToLineEnd(text, tag.End);
        if (tag.IsSelfClosing)
        {
            return isAlone ? OpenLeaf(processor, tag) : BlockState.None;
        }

        var close = processor.Document.GetOrAdd<ComponentPairs>().FindClose(text, tag, _components);
        if (close < 0 || (!isAlone && !BeginsContent(text, tag, close)))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ComponentBlock(this, tag)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(start, tag.End - 1),
        });
        if (tag.End > processor.Line.End + 1 || isAlone)
        {
            return BlockState.ContinueDiscard;
        }

        while (processor.Start < tag.End)
        {
            processor.NextChar();
        }

        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is not ComponentBlock component)
        {
            return ((ComponentLeaf)block).Tag.End <= processor.Line.End + 1 ? BlockState.Break : BlockState.Continue;
        }

        if (component.CloseStart >= 0)
        {
            // It was closed by what ended the line before.
            CloseContent(processor, component);
            return BlockState.None;
        }

        if (processor.Line.Start < component.Tag.End)
        {
            // Its tag takes several lines.
            return BlockState.ContinueDiscard;
        }

        if (!IsInCode(processor, component)
            && !HoldsOpen(processor, component, component.Tag.Name)
            && FindCloseInLine(processor.Line, component.Tag.Name) is (var start, var end))
        {
            component.CloseStart = start;
            component.CloseEnd = end;
            component.UpdateSpanEnd(end - 1);
            if (!IsBlank(processor.Line.Text, processor.Line.Start, start))
            {
                processor.Line = new StringSlice(processor.Line.Text, processor.Line.Start, start - 1, processor.Line.NewLine);
            }
            else if (IsBlank(processor.Line.Text, end, processor.Line.End + 1))
            {
                return BlockState.BreakDiscard;
            }
            else
            {
                CloseContent(processor, component);
                while (processor.Start < end)
                {
                    processor.NextChar();
                }

                return BlockState.None;
            }
        }

        if (!processor.IsBlankLine)
        {
            component.ContentIndent = component.ContentIndent < 0 ? processor.Indent : component.ContentIndent;
            var indent = Math.Min(component.ContentIndent, processor.Indent);
            processor.GoToColumn(processor.ColumnBeforeIndent + indent);
        }

        return BlockState.Continue;
    }

    private BlockState OpenLeaf(BlockProcessor processor, ComponentTag tag)
    {
        processor.NewBlocks.Push(new ComponentLeaf(this, tag)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, tag.End - 1),
        });
        return tag.End <= processor.Line.End + 1 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    private static void CloseContent(BlockProcessor processor, ComponentBlock component)
    {
        // A paragraph that is still open would take the next line too.
        if (component.LastChild is { } last && processor.IsOpen(last))
        {
            processor.Close(last);
        }
    }

    /// <summary>Whether what follows a tag on its line begins blocks: another component, or text that a blank line ends before the component does.</summary>
    private bool BeginsContent(string text, ComponentTag tag, int close)
    {
        var at = tag.End;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        var isComponent = text[at] == '<' && at != close && _components.Has(ComponentTag.NameAt(text, at, text.Length));
        var lineEnd = text.IndexOf('\n', at);
        if (isComponent)
        {
            return lineEnd >= 0 && close > lineEnd;
        }

        for (var end = lineEnd; end >= 0 && end < close; end = text.IndexOf('\n', end + 1))
        {
            if (IsBlankToLineEnd(text, end + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The closing tag that begins or ends a line, and is not that of a component within the line.</summary>
    private static (int Start, int End)? FindCloseInLine(StringSlice line, string name)
    {
        var text = line.Text;
        var start = line.Start;
        while (start <= line.End && text[start] is ' ' or '\t')
        {
            start++;
        }

        if (CloseAt(start) is { } first)
        {
            return first;
        }

        var end = line.End;
        while (end > start && char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        var last = end > start ? text.LastIndexOf("</" + name, end, end - start + 1, StringComparison.Ordinal) : -1;
        if (last < 0 || CloseAt(last) is not { } close || close.End != end + 1)
        {
            return null;
        }

        var depth = 0;
        for (var at = text.IndexOf('<', start, last - start); at >= 0; at = text.IndexOf('<', at + 1, last - at - 1))
        {
            if (ComponentTag.NameAt(text, at, line.End + 1) == name && ComponentTag.Read(text, at, line.End + 1) is { IsSelfClosing: false } tag)
            {
                depth += tag.IsClosing ? -1 : 1;
            }
        }

        return depth > 0 ? null : close;

        (int Start, int End)? CloseAt(int at)
        {
            if (at + name.Length + 2 > line.End + 1 || string.CompareOrdinal(text, at, "</" + name, 0, name.Length + 2) != 0)
            {
                return null;
            }

            var after = at + name.Length + 2;
            while (after <= line.End && text[after] is ' ' or '\t')
            {
                after++;
            }

            return after <= line.End && text[after] == '>' ? (at, after + 1) : null;
        }
    }

    private static bool IsInCode(BlockProcessor processor, Block block) =>
        Innermost(block) is FencedCodeBlock { ClosingFencedCharCount: 0 } code && processor.IsOpen(code);

    private static bool HoldsOpen(BlockProcessor processor, ComponentBlock component, string name)
    {
        for (var inner = component.LastChild; inner is not null && processor.IsOpen(inner); inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is ComponentBlock { CloseStart: < 0 } nested && nested.Tag.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static Block Innermost(Block block)
    {
        while (block is ContainerBlock { LastChild: { } last })
        {
            block = last;
        }

        return block;
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, Math.Max(0, end - start)).IsWhiteSpace();

    private static bool IsBlankToLineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at >= text.Length || text[at] == '\n';
    }
}
