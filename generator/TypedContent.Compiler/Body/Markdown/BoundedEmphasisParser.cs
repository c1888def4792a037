using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Emphasis as CommonMark has it, also beside punctuation of Chinese and Japanese, and the extras <c>~sub~ ^super^ ~~struck~~ ++inserted++
/// ==marked==</c>, which keep out of words, numbers and operators: <c>3~5</c>, <c>2^10</c>, <c>C++</c> and <c>a==b</c> are text.
/// </summary>
internal sealed class BoundedEmphasisParser : EmphasisInlineParser
{
    // No subscript is longer; what is looked ahead for is bounded by it.
    private const int LongestScript = 100;

    private readonly Dictionary<char, EmphasisDescriptor> _extras = new()
    {
        ['~'] = new EmphasisDescriptor('~', 1, 2, enableWithinWord: true),
        ['^'] = new EmphasisDescriptor('^', 1, 1, enableWithinWord: true),
        ['+'] = new EmphasisDescriptor('+', 2, 2, enableWithinWord: true),
        ['='] = new EmphasisDescriptor('=', 2, 2, enableWithinWord: true),
    };

    public BoundedEmphasisParser()
    {
        CjkFriendlyEmphasis = true;
        EmphasisDescriptors.AddRange(_extras.Values);
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        if (!_extras.ContainsKey(mark))
        {
            return base.Match(processor, ref slice);
        }

        var before = slice.PeekCharExtra(-1);
        if (before == mark && slice.PeekCharExtra(-2) != '\\')
        {
            return false;
        }

        var count = 1;
        while (slice.PeekChar(count) == mark)
        {
            count++;
        }

        var after = slice.PeekChar(count);
        return (mark, count) switch
        {
            ('~', 2) => !(IsDigit(before) && IsDigit(after)) && base.Match(processor, ref slice),
            ('~' or '^', 1) => MatchScript(processor, ref slice, mark),
            ('+' or '=', 2) => MatchMarked(processor, ref slice, mark, before, after),
            _ => false,
        };
    }

    /// <summary>A sub- or superscript: its end is looked for at its beginning.</summary>
    private bool MatchScript(InlineProcessor processor, ref StringSlice slice, char mark)
    {
        var state = processor.GetParserState<State>(this);
        if (state.ScriptEnd == slice.Start)
        {
            state.ScriptEnd = -1;
            return Emit(processor, ref slice, mark, 1, DelimiterType.Close);
        }

        var end = FindScriptEnd(slice, mark);
        if (end < 0 || state.ScriptEnd > slice.Start)
        {
            return false;
        }

        state.ScriptEnd = end;
        return Emit(processor, ref slice, mark, 1, DelimiterType.Open);
    }

    /// <returns>Where the mark is that ends a script which begins here; -1 if none begins.</returns>
    private static int FindScriptEnd(StringSlice slice, char mark)
    {
        var text = slice.Text;
        var start = slice.Start + 1;
        var last = Math.Min(slice.End, start + LongestScript);
        var (hasLetter, hasPunctuation) = (false, false);
        var end = start;
        for (; end <= last && text[end] != mark; end++)
        {
            var c = text[end];
            if (char.IsWhiteSpace(c) || EastAsian.IsWide(c) || c is '[' or ']' or '<' or '>' or '"' or '|')
            {
                return -1;
            }

            hasLetter |= char.IsLetterOrDigit(c);
            hasPunctuation |= c is ',' or ';' or ':' or '.' or '&' or '/' or '=' or '!' or '?' or '$' or '@';
        }

        if (end > last || !hasLetter || (end < slice.End && text[end + 1] == mark))
        {
            return -1;
        }

        var (before, after) = (slice.PeekCharExtra(-1), end < slice.End ? text[end + 1] : '\0');
        var isWordBehind = IsWord(after);
        var isOutside = EastAsian.IsWide(before)
            || text[end - 1] is ',' or ';' or ':' or '.' or '/' or '(' or '&' or '!' or '?'
            || (isWordBehind && hasPunctuation);
        return isOutside || (mark == '~' ? IsDigit(before) && IsDigit(text[start]) : isWordBehind && !IsNumber(text, start, end))
            || (IsDigit(after) && IsDigit(text[end - 1]))
            ? -1
            : end;
    }

    /// <summary>Inserted or marked text: not beside what an operator is beside.</summary>
    private bool MatchMarked(InlineProcessor processor, ref StringSlice slice, char mark, char before, char after)
    {
        var state = processor.GetParserState<State>(this);
        var type = DelimiterType.Undefined;
        if (!IsBlank(after) && !IsWord(before) && !IsDigit(before) && !IsClosing(slice))
        {
            type |= DelimiterType.Open;
        }

        var reachesIn = !IsBlank(before) && (IsBlank(after) || !IsWord(after) || (EastAsian.IsLetter(before) && !IsDigit(after)));
        if (reachesIn && state.MarkedStart(mark) is var start and >= 0 && !(mark == '+' && IsIncrement(slice.Text.AsSpan(start, slice.Start - start))))
        {
            type |= DelimiterType.Close;
        }

        if ((type & DelimiterType.Open) != 0)
        {
            state.SetMarkedStart(mark, slice.Start + 2);
        }

        return type != DelimiterType.Undefined && Emit(processor, ref slice, mark, 2, type);
    }

    private bool Emit(InlineProcessor processor, ref StringSlice slice, char mark, int count, DelimiterType type)
    {
        var start = slice.Start;
        slice.Start += count;
        processor.Inline = new EmphasisDelimiterInline(this, _extras[mark])
        {
            Content = new StringSlice(slice.Text, start, start + count - 1),
            DelimiterCount = count,
            Type = type,
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + count - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary>Whether what is between two <c>++</c> shows that they are operators: <c>++i and i++</c>.</summary>
    private static bool IsIncrement(ReadOnlySpan<char> content)
    {
        var first = 0;
        while (first < content.Length && IsIdentifier(content[first]))
        {
            first++;
        }

        var last = content.Length;
        while (last > 0 && IsIdentifier(content[last - 1]))
        {
            last--;
        }

        // A letter is a variable, but for the article "a"; and operators come in numbers.
        if (content.IndexOf("++".AsSpan(), StringComparison.Ordinal) >= 0 || (first == 1 && first < content.Length && content[0] is >= 'b' and <= 'z'))
        {
            return true;
        }

        var tail = content.Slice(last);
        return first < content.Length && tail.Length > 0 && (tail.Length == 1 || tail.SequenceEqual(content.Slice(0, first)));
    }

    // A quotation mark or a bracket that ends something: what follows is an operator.
    private static bool IsClosing(StringSlice slice) => slice.PeekCharExtra(-1) switch
    {
        ')' or ']' or '}' => true,
        '"' or '\'' or '`' => !IsBlank(slice.PeekCharExtra(-2)) && slice.PeekCharExtra(-2) is not ('(' or '[' or '{'),
        _ => false,
    };

    private static bool IsNumber(string text, int start, int end)
    {
        while (start < end && (IsDigit(text[start]) || text[start] is '-' or '+' or '−'))
        {
            start++;
        }

        return start == end;
    }

    private static bool IsBlank(char c) => c == '\0' || char.IsWhiteSpace(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsIdentifier(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    // Scripts without blanks between words have none beside a mark either.
    private static bool IsWord(char c) => c == '_' || (char.IsLetterOrDigit(c) && !EastAsian.IsWide(c) && c is not (>= '\uAC00' and <= '\uD7A3'));

    /// <summary>What of a block was read before.</summary>
    private sealed class State
    {
        private int _inserted = -1;
        private int _highlighted = -1;

        /// <summary>Where the open script ends; -1 if none is open.</summary>
        public int ScriptEnd { get; set; } = -1;

        public int MarkedStart(char mark) => mark == '+' ? _inserted : _highlighted;

        public void SetMarkedStart(char mark, int start)
        {
            if (mark == '+')
            {
                _inserted = start;
            }
            else
            {
                _highlighted = start;
            }
        }
    }
}
