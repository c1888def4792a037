using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Body.Markdown.Parsing;

namespace TypedContent.Compiler.Body.Markdown.Mdx;

/// <summary>Lines that begin with a tag of JSX: what is between tags on lines of their own is Markdown.</summary>
/// <param name="parser">Its parser.</param>
/// <param name="end">Where its last tag ends.</param>
internal sealed class JsxBlock(BlockParser parser, int end) : LeafBlock(parser)
{
    public int End { get; } = end;
}

/// <summary>Lines that are not written: modules and comments.</summary>
/// <param name="parser">Its parser.</param>
/// <param name="end">Where they end.</param>
internal sealed class SkippedBlock(BlockParser parser, int end) : LeafBlock(parser)
{
    public int End { get; } = end;
}

/// <summary>Finds lines that begin with a tag of JSX.</summary>
internal sealed class JsxBlockParser : BlockParser
{
    // Their tags begin a paragraph, or are left to HTML.
    private static readonly HashSet<string> s_others = new(
        ("a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q s samp small span strong sub sup time u var wbr "
        + "script style pre textarea").Split(' '),
        StringComparer.Ordinal);

    public JsxBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var text = processor.Line.Text;
        if (JsxTag.Read(text, processor.Start, text.Length) is not { } first || s_others.Contains(first.Name))
        {
            return BlockState.None;
        }

        var end = first.End;
        var isAlone = true;
        for (var at = end; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == '<' && JsxTag.Read(text, at, text.Length) is { } next)
            {
                end = next.End;
                at = end - 1;
            }
            else if (text[at] == '{' && JsxExpression.FindEnd(text, at, text.Length) is var last and >= 0)
            {
                end = last;
                at = end - 1;
            }
            else
            {
                isAlone &= char.IsWhiteSpace(text[at]);
            }
        }

        // A component may begin a sentence, an element such as div does not.
        var isBlock = !first.IsComponent || end >= text.Length || IsBlankToLineEnd(text, end);
        if (!(isAlone || (isBlock && processor.CurrentBlock is not ParagraphBlock)))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new JsxBlock(this, end)
        {
            ProcessInlines = true,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, end - 1),
        });
        return end <= processor.Line.End + 1 ? BlockState.Break : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        ((JsxBlock)block).End <= processor.Line.End + 1 ? BlockState.Break : BlockState.Continue;

    private static bool IsBlankToLineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at >= text.Length || text[at] == '\n';
    }
}

/// <summary>Finds modules and comments, which end at a blank line and at their own sign.</summary>
internal sealed class SkippedBlockParser : BlockParser
{
    private static readonly string[] s_exports = ["const ", "let ", "var ", "function ", "function*", "async ", "class ", "default ", "{", "* "];

    public SkippedBlockParser() => OpeningCharacters = ['i', 'e', '{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) =>
        processor.CurrentChar == '{' || block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var (text, start) = (processor.Line.Text, processor.Start);
        var isComment = processor.CurrentChar == '{';
        var end = isComment ? FindCommentEnd(text, start)
            : processor.Column == 0 && IsModule(text, start, processor.Line.End + 1) ? FindModuleEnd(text, start)
            : -1;
        if (end < 0)
        {
            return BlockState.None;
        }

        if (isComment && MdxComment.AsHtml(text.Substring(start, end - start)) is not null)
        {
            // A mark that ends the excerpt is written, like a comment of HTML.
            processor.NewBlocks.Push(new JsxBlock(this, end)
            {
                ProcessInlines = true,
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new SourceSpan(start, end - 1),
            });
            return BlockState.Break;
        }

        var line = text.Substring(start, processor.Line.End + 1 - start).Trim();
        processor.Document.GetOrAdd<MdxNotes>().Add(isComment ? MdxKind.Silent : MdxKind.Module, start, end, line);
        processor.NewBlocks.Push(new SkippedBlock(this, end)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(start, end - 1),
        });
        return end <= processor.Line.End + 1 ? BlockState.Break : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        ((SkippedBlock)block).End <= processor.Line.End + 1 ? BlockState.Break : BlockState.Continue;

    private static int FindCommentEnd(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "{/*", 0, 3) != 0)
        {
            return -1;
        }

        var end = text.IndexOf("*/}", start + 3, StringComparison.Ordinal) + 3;
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return end > 2 && (at >= text.Length || text[at] == '\n') ? end : -1;
    }

    private static bool IsModule(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        if (line.StartsWith("export ".AsSpan()))
        {
            var rest = line.Slice("export ".Length).TrimStart().ToString();
            return Array.Exists(s_exports, word => rest.StartsWith(word, StringComparison.Ordinal));
        }

        if (!line.StartsWith("import".AsSpan()) || line.Length <= "import".Length)
        {
            return false;
        }

        var imported = line.Slice("import".Length).TrimStart();
        return imported.Length > 0 && (imported[0] is '{' or '*' or '"' or '\'' || imported.IndexOf(" from ".AsSpan(), StringComparison.Ordinal) > 0);
    }

    /// <summary>The first blank line outside of brackets, else the first blank line.</summary>
    private static int FindModuleEnd(string text, int start)
    {
        var (depth, first) = (0, -1);
        for (var at = start; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '{' or '(' or '[':
                    depth++;
                    break;
                case '}' or ')' or ']':
                    depth--;
                    break;
                case '\n' when IsBlankLine(text, at + 1):
                    if (depth <= 0)
                    {
                        return at;
                    }

                    first = first < 0 ? at : first;
                    break;
            }
        }

        return depth <= 0 || first < 0 ? text.Length : first;
    }

    private static bool IsBlankLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at >= text.Length || text[at] == '\n';
    }
}
