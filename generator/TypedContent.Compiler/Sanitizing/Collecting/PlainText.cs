using System.Runtime.CompilerServices;
using System.Text;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>
/// Collects the text of a body as a reader would copy it. A separator is written only when more text follows, so there is never one too many.
/// </summary>
internal sealed class PlainText(int capacity)
{
    private readonly CharBuffer _text = new(capacity);
    private char _pending;
    private bool _pendingLineEnd;

    public int Length => _text.Length;

    [MethodImpl(HotLoop.Options)]
    public void Append(ReadOnlySpan<char> value, bool isPreformatted)
    {
        for (var i = 0; i < value.Length;)
        {
            var start = i;
            while (i < value.Length && value[i] > ' ')
            {
                i++;
            }

            if (i > start)
            {
                if (_pendingLineEnd && _pending == ' ' && EastAsian.Joins(Last(), value[start]))
                {
                    _pending = '\0';
                }

                Flush();
                _text.Append(value.Slice(start, i - start));
                continue;
            }

            Blank(value[i++], isPreformatted);
        }
    }

    private void Blank(char c, bool isPreformatted)
    {
        if (isPreformatted && c is '\n' or ' ' or '\t')
        {
            Flush();
            if (c != '\n' || _text.Length > 0)
            {
                _text.Append(c);
            }
        }
        else if (!isPreformatted && c is ' ' or '\n' or '\t' or '\f' or '\r' && _pending == '\0')
        {
            _pending = ' ';
        }

        // White space with a line end is dropped between two Chinese or Japanese characters.
        _pendingLineEnd |= c == '\n';
    }

    /// <summary>Called when a block begins or ends, or when a line is broken.</summary>
    public void Break()
    {
        _pending = '\n';
    }

    public void LineBreak()
    {
        // Merges with the break of a block; a second <br> makes an empty line.
        if (_pending == '\n' && _text.Length > 0)
        {
            _text.Append('\n');
        }

        _pending = '\n';
    }

    public void Cell()
    {
        if (_pending != '\n')
        {
            _pending = '\t';
        }
    }

    public ReadOnlySpan<char> Slice(int start, int end) => _text.Slice(start, end);

    /// <summary>The text between two positions without some parts, with its line ends. Of the blanks around a removed part, one stays.</summary>
    /// <param name="start">The start position.</param>
    /// <param name="end">The end position.</param>
    /// <param name="parts">The parts to leave out, in order.</param>
    public string BlockWithout(int start, int end, IReadOnlyList<TextPart> parts)
    {
        var first = parts.Count;
        while (first > 0 && parts[first - 1].End > start)
        {
            first--;
        }

        if (first == parts.Count)
        {
            return Block(start, end);
        }

        var kept = new StringBuilder(end - start);
        for (var i = first; i < parts.Count && parts[i].Start < end; i++)
        {
            Keep(start, Math.Max(start, parts[i].Start));
            start = Math.Max(start, parts[i].End);
        }

        Keep(start, Math.Max(start, end));
        return kept.ToString().Trim(' ', '\n', '\t');

        void Keep(int from, int to)
        {
            if (kept.Length > 0 && IsBlank(kept[kept.Length - 1]))
            {
                while (from < to && IsBlank(_text.Slice(from, to)[0]))
                {
                    from++;
                }
            }

            kept.Append(_text.Slice(from, to).ToString());
        }

        static bool IsBlank(char c) => c is ' ' or '\n' or '\t';
    }

    /// <summary>The same, on one line.</summary>
    public string LineWithout(int start, int end, IReadOnlyList<TextPart> parts) => BlockWithout(start, end, parts).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>The text between two positions, on one line.</summary>
    public string Line(int start, int end)
    {
        var slice = Trimmed(start, end);
        if (slice.IndexOfAny('\n', '\t') < 0)
        {
            return slice.ToString();
        }

        var line = slice.ToArray();
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = line[i] is '\n' or '\t' ? ' ' : line[i];
        }

        return new string(line);
    }

    /// <summary>The text between two positions, with its line ends.</summary>
    public string Block(int start, int end) => Trimmed(start, end).ToString();

    // The beginning is not trimmed: lengths measured while collecting must be valid for the result.
    public override string ToString() => _text.Slice(0, _text.Length).TrimEnd(" \n\t".AsSpan()).ToString();

    public void ReturnMemory() => _text.ReturnMemory();

    private ReadOnlySpan<char> Trimmed(int start, int end) => _text.Slice(start, end).Trim(" \n\t".AsSpan());

    // For a surrogate pair (a rare Han character), the first half decides.
    private char Last()
    {
        var last = _text.Slice(Math.Max(0, _text.Length - 2), _text.Length);
        return last.Length == 0 ? '\0' : last.Length == 2 && char.IsLowSurrogate(last[1]) ? last[0] : last[last.Length - 1];
    }

    private void Flush()
    {
        _pendingLineEnd = false;
        if (_pending != '\0')
        {
            if (_text.Length > 0)
            {
                _text.Append(_pending);
            }

            _pending = '\0';
        }
    }
}

/// <summary>A part of a text, in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct TextPart(int Start, int End);
