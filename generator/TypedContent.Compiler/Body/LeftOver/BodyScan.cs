using System.Runtime.CompilerServices;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.LeftOver;

/// <summary>Scans a body once and stops where a construct could begin outside code: at a few characters and at line starts.</summary>
internal sealed class BodyScan
{
    // Code in HTML, which shows template syntax on purpose.
    private static readonly (string Start, string End)[] s_code =
        [("<pre", "</pre"), ("<code", "</code"), ("<script", "</script"), ("<style", "</style"), ("<!--", "-->")];

    private readonly string _text;
    private readonly SourceRange[] _code;
    private readonly bool[] _isUnclosed = new bool[s_code.Length];
    private int _nextCode;
    private int _at;

    /// <param name="text">The file's text.</param>
    /// <param name="start">The start of the body.</param>
    /// <param name="code">The ranges of Markdown code in it.</param>
    public BodyScan(string text, int start, IReadOnlyList<SourceRange> code)
    {
        _text = text;
        _at = start;
        _code = [.. code.OrderBy(range => range.Start)];
    }

    /// <summary>The position where it stopped.</summary>
    public int Position { get; private set; }

    /// <summary>Whether a line begins at <see cref="Position"/>.</summary>
    public bool IsLineStart { get; private set; }

    /// <summary>Moves to the next position.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool Next()
    {
        var isLineStart = Position == 0 && _at == 0;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            isLineStart = _at == 0 || _text[_at - 1] == '\n';
            if (!isLineStart && c is not ('{' or '[' or '<' or '!'))
            {
                continue;
            }

            if (SkipsCode() || (c == '<' && SkipsHtmlCode()))
            {
                _at--;
                continue;
            }

            Position = _at++;
            IsLineStart = isLineStart;
            return true;
        }

        return false;
    }

    /// <summary>Skips everything up to a position.</summary>
    public void SkipTo(int end) => _at = Math.Max(_at, end);

    private bool SkipsCode()
    {
        while (_nextCode < _code.Length && _code[_nextCode].End <= _at)
        {
            _nextCode++;
        }

        if (_nextCode == _code.Length || _code[_nextCode].Start > _at || _code[_nextCode].Length == 0)
        {
            return false;
        }

        _at = _code[_nextCode].End;
        return true;
    }

    private bool SkipsHtmlCode()
    {
        for (var i = 0; i < s_code.Length; i++)
        {
            var (start, end) = s_code[i];
            if (_isUnclosed[i] || string.Compare(_text, _at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                continue;
            }

            var close = _text.IndexOf(end, _at, StringComparison.OrdinalIgnoreCase);
            if (close >= 0)
            {
                _at = close + 1;
                return true;
            }

            _isUnclosed[i] = true;
        }

        return false;
    }
}
