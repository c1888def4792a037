namespace TypedContent.Compiler.Sanitizing.Output;

/// <summary>What was replaced in HTML, so that places in it can be found again. No place may be within what was replaced.</summary>
internal sealed class HtmlEdits
{
    private readonly List<(int End, int Growth)> _edits = [];
    private int _growth;

    /// <param name="start">Where the replaced part began; not before the end of the one that was added last.</param>
    /// <param name="end">Where it ended, exclusive.</param>
    /// <param name="length">How long is what replaces it.</param>
    public void Add(int start, int end, int length)
    {
        _growth += length - (end - start);
        _edits.Add((end, _growth));
    }

    /// <summary>Where a place of the former HTML is now.</summary>
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
