namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>Records replacements in HTML, so that positions can be mapped to the new text. A position must not be inside a replaced part.</summary>
internal sealed class HtmlEdits
{
    private readonly List<(int End, int Growth)> _edits = [];
    private int _growth;

    /// <param name="start">The start of the replaced part; not before the end of the part added last.</param>
    /// <param name="end">The end of the replaced part, exclusive.</param>
    /// <param name="length">The length of the replacement.</param>
    public void Add(int start, int end, int length)
    {
        _growth += length - (end - start);
        _edits.Add((end, _growth));
    }

    /// <summary>Maps a position of the old HTML to the new one.</summary>
    public int Move(int place)
    {
        var low = 0;
        var high = _edits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_edits[middle].End <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? place : place + _edits[low - 1].Growth;
    }
}
