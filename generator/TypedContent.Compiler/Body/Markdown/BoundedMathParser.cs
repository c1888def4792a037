using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Mathematics between dollar signs, within Pandoc's limits: no blank inside of the signs, no digit behind them. So prices, variables of a shell
/// and jQuery are text.
/// </summary>
internal sealed class BoundedMathParser : InlineParser
{
    public BoundedMathParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var count = slice.PeekChar(1) == '$' ? 2 : 1;
        var start = slice.Start + count;
        if (before is '$' or '\\' || IsWord(before) || start > slice.End)
        {
            return false;
        }

        var end = FindEnd(slice, start, count);
        if (end < 0 || !IsFormula(slice.Text.AsSpan(start, end - start), count))
        {
            return false;
        }

        var (first, last) = (start, end - 1);

        // GitHub's other spelling has backticks inside of the signs.
        if (count == 1 && slice.Text[first] == '`')
        {
            first++;
            last--;
        }

        processor.Inline = new MathInline
        {
            Delimiter = '$',
            DelimiterCount = count,
            Content = new StringSlice(slice.Text, first, last),
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end + count - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = end + count;
        return true;
    }

    /// <returns>Where the closing signs are; -1 where what follows is not mathematics.</returns>
    private static int FindEnd(StringSlice slice, int start, int count)
    {
        var text = slice.Text;
        for (var at = start; at <= slice.End; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '\n' or '\r' when count == 1:
                    return -1;
                case '$' when count == 1 || (at < slice.End && text[at + 1] == '$'):
                    var after = at + count <= slice.End ? text[at + count] : '\0';
                    return at > start && !IsWord(after) && after is not ('$' or '{' or '(') ? at : -1;
            }
        }

        return -1;
    }

    private static bool IsFormula(ReadOnlySpan<char> content, int count)
    {
        if (count == 2)
        {
            return !content.Trim().IsEmpty;
        }

        if (char.IsWhiteSpace(content[0]) || char.IsWhiteSpace(content[content.Length - 1]))
        {
            return false;
        }

        var isQuoted = content.Length > 2 && content[0] == '`' && content[content.Length - 1] == '`';
        var inner = isQuoted ? content.Slice(1, content.Length - 2) : content;
        var hasCommand = inner.IndexOf('\\') >= 0;
        var open = 0;
        foreach (var c in inner)
        {
            if (c == '`' || (!hasCommand && EastAsian.IsWide(c)))
            {
                return false;
            }

            open += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
        }

        return open == 0 || hasCommand;
    }

    private static bool IsWord(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}

/// <summary>Puts the parser of mathematics with limits in the place of Markdig's.</summary>
internal sealed class BoundedMath : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Replace<MathInlineParser>(new BoundedMathParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
