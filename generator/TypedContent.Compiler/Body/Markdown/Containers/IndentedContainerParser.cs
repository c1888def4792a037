using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Body.Markdown.Parsing;

namespace TypedContent.Compiler.Body.Markdown.Containers;

/// <summary>
/// Containers whose content is indented, as Material for MkDocs has them: <c>!!! note "Title"</c>, <c>??? note</c>, which can be opened,
/// and tabs, <c>=== "Label"</c>.
/// </summary>
internal sealed class IndentedContainerParser : BlockParser
{
    public const string TabName = "tab";

    private const int ContentIndent = 4;

    public IndentedContainerParser() => OpeningCharacters = ['!', '?', '='];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var mark = line.CurrentChar;
        if (processor.IsCodeIndent || line.PeekChar(1) != mark || line.PeekChar(2) != mark)
        {
            return BlockState.None;
        }

        line.Start += 3;
        var isOpened = line.CurrentChar == '+';
        line.Start += isOpened || (mark == '=' && line.CurrentChar == '!') ? 1 : 0;
        if (line.CurrentChar is not (' ' or '\t'))
        {
            return BlockState.None;
        }

        line.Trim();
        var kind = mark == '=' ? TabName : ReadKind(ref line);
        var title = ReadTitle(line);
        if (kind.Length == 0 || title is null || (mark == '=' && title.Value.IsEmpty) || !(HasContent(processor) || ContainerKinds.IsKnown(kind)))
        {
            return BlockState.None;
        }

        var container = new TitledContainer(this, kind)
        {
            Fold = mark != '?' ? ContainerFold.None : isOpened ? ContainerFold.Open : ContainerFold.Closed,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        container.AddTitle(processor, title.Value);
        processor.NewBlocks.Push(container);
        processor.Document.GetOrAdd<ContainerMarks>().Add(container.Span);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    private static string ReadKind(ref StringSlice line)
    {
        var start = line.Start;
        while (char.IsLetter(line.CurrentChar) || (line.Start > start && line.CurrentChar is '-' or '_'))
        {
            line.SkipChar();
        }

        var kind = line.Text.Substring(start, line.Start - start);
        line.Trim();

        // Where Material puts the box is the page's business.
        while (line.Match("inline") || line.Match("end"))
        {
            line.Start += line.Match("inline") ? 6 : 3;
            line.Trim();
        }

        return kind;
    }

    /// <returns>What is between the quotation marks; empty where there is nothing; null where there is something else.</returns>
    private static StringSlice? ReadTitle(StringSlice line)
    {
        if (line.IsEmpty)
        {
            return line;
        }

        var quote = line.CurrentChar;
        return quote is '"' or '\'' && line.Length > 1 && line.Text[line.End] == quote
            ? new StringSlice(line.Text, line.Start + 1, line.End - 1)
            : null;
    }

    /// <summary>Whether the next line that is not blank is indented: otherwise it is a sentence with much emphasis.</summary>
    private static bool HasContent(BlockProcessor processor)
    {
        var text = processor.Line.Text;
        var at = processor.Line.End + 1;
        var column = 0;
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\n':
                    column = 0;
                    break;
                case '\t':
                    column += 4;
                    break;
                case ' ':
                    column++;
                    break;
                case '\r':
                    break;
                default:
                    return column >= processor.Column + ContentIndent;
            }
        }

        return false;
    }
}
