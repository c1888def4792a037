namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>Finds code blocks among the tags that are written.</summary>
internal sealed class CodeListingFinder
{
    private readonly List<CodeListing> _blocks = [];
    private int _preEnd = -1;
    private int _codeStart = -1;
    private string? _class;

    public IReadOnlyList<CodeListing> Blocks => _blocks;

    /// <param name="name">The element.</param>
    /// <param name="start">The position where its start tag begins.</param>
    /// <param name="end">The position where its start tag ends.</param>
    /// <param name="cssClass">Its class; null if it has none.</param>
    public void StartTag(string name, int start, int end, string? cssClass)
    {
        var isBlock = name == "code" && start == _preEnd;
        (_codeStart, _class) = isBlock ? (end, cssClass) : (-1, null);
        _preEnd = name == "pre" ? end : -1;
    }

    public void EndTag(int start)
    {
        if (FindOpen(start) is { } block)
        {
            _blocks.Add(block);
        }

        _codeStart = -1;
    }

    /// <summary>The open code block, up to a position; null if none is open or it has no text yet.</summary>
    public CodeListing? FindOpen(int position) =>
        _codeStart >= 0 && _codeStart < position ? new CodeListing(new HtmlRange(_codeStart, position), _class) : null;

    /// <summary>Called after text was inserted into the HTML.</summary>
    public void Move(int position, int length)
    {
        for (var i = _blocks.Count - 1; i >= 0 && _blocks[i].Range.End >= position; i--)
        {
            _blocks[i] = _blocks[i] with { Range = _blocks[i].Range.Move(position, length) };
        }
    }
}
