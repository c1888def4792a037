namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>Finds the first block of a text that counts and has words.</summary>
/// <param name="text">The text, which grows.</param>
internal sealed class FirstBlock(PlainText text)
{
    private int _start = -1;
    private int _end = -1;

    /// <summary>The range of the block in the text; empty if there is none.</summary>
    public (int Start, int End) Range => _start < 0 ? (0, 0) : (_start, _end < 0 ? text.Length : _end);

    /// <summary>Called before text is added.</summary>
    /// <param name="counts">Whether the text may be part of the block.</param>
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

    /// <summary>Called when a block begins or ends. A block without words is skipped.</summary>
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
