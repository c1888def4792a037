using System.Runtime.CompilerServices;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>
/// Collects the text of a body as a reader would copy it. Separators are written only once text follows, so that there is
/// never one too many.
/// </summary>
internal sealed class PlainText(int capacity)
{
    private readonly CharBuffer _text = new(capacity);
    private char _pending;
    private int _firstBlockEnd = -1;
    private int _firstBlockStart = -1;

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
    }

    /// <summary>A block begins or ends, or a line is broken.</summary>
    public void Break()
    {
        _pending = '\n';
        if (_firstBlockEnd < 0 && _firstBlockStart >= 0 && _text.Length > _firstBlockStart)
        {
            _firstBlockEnd = _text.Length;
        }
    }

    public void LineBreak()
    {
        // A block's break swallows this one; a second <br> is an empty line.
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

    /// <summary>Where text that follows will be the first block's, unless one is known.</summary>
    public void MarkFirstBlock()
    {
        if (_firstBlockEnd < 0 && _firstBlockStart < 0)
        {
            _firstBlockStart = _text.Length;
        }
    }

    /// <summary>A heading does not count as the first block: an empty block before it is forgotten.</summary>
    public void ForgetFirstBlock()
    {
        if (_firstBlockEnd < 0)
        {
            _firstBlockStart = -1;
        }
    }

    public string FirstBlock() =>
        _firstBlockStart < 0 ? "" : Line(_firstBlockStart, _firstBlockEnd < 0 ? _text.Length : _firstBlockEnd);

    /// <summary>The text between two places, on one line.</summary>
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

    /// <summary>The text between two places, with its line ends.</summary>
    public string Block(int start, int end) => Trimmed(start, end).ToString();

    // Nothing is trimmed at the beginning: lengths taken on the way must hold for the result.
    public override string ToString() => _text.Slice(0, _text.Length).TrimEnd(" \n\t".AsSpan()).ToString();

    private ReadOnlySpan<char> Trimmed(int start, int end) => _text.Slice(start, end).Trim(" \n\t".AsSpan());

    private void Flush()
    {
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
