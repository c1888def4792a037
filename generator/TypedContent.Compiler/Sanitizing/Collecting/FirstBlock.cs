namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>Finds the first block of a text that has words which count.</summary>
/// <param name="text">The text, as it grows.</param>
internal sealed class FirstBlock(PlainText text)
{
    private int _start = -1;
    private int _end = -1;

    /// <summary>Where in the text it is; nothing where there is none.</summary>
    public (int Start, int End) Range => _start < 0 ? (0, 0) : (_start, _end < 0 ? text.Length : _end);

    /// <summary>Text follows.</summary>
    /// <param name="counts">Whether it may be part of the block.</param>
    public void Continue(bool counts)
    {
        if (!counts)
        {
            End();
        }
        else if (_start < 0)
        {
            _start = text.Length;
        }
    }

    /// <summary>A block begins or ends: what has no words is not one.</summary>
    public void End()
    {
        if (_start < 0 || _end >= 0)
        {
            return;
        }

        if (BlankText.IsBlank(text.Slice(_start, text.Length)) || BlankText.IsContentsMark(text.Slice(_start, text.Length)))
        {
            _start = -1;
        }
        else
        {
            _end = text.Length;
        }
    }
}
