using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Maps places of the HTML that was rendered from an article file back to the file.</summary>
internal sealed class SourceMap
{
    private readonly List<Segment> _segments = [];
    private readonly Dictionary<int, SourceRange> _addresses = [];
    private readonly List<SourceRange> _code = [];
    private readonly List<SourceRange> _unclosedFences = [];

    /// <summary>What in the file is code of Markdown.</summary>
    public IReadOnlyList<SourceRange> Code => _code;

    /// <summary>The opening fences in the file that nothing closes.</summary>
    public IReadOnlyList<SourceRange> UnclosedFences => _unclosedFences;

    /// <summary>Whether the body is HTML: all of it is in the file as it is.</summary>
    public bool IsVerbatim { get; private init; }

    /// <summary>The HTML is in the file as it is, from <paramref name="sourceStart"/>.</summary>
    public static SourceMap Verbatim(int sourceStart)
    {
        var map = new SourceMap { IsVerbatim = true };
        map.Add(0, sourceStart, isVerbatim: true);
        return map;
    }

    /// <param name="htmlStart">Where in the HTML a range begins; not before the one that was added last.</param>
    /// <param name="sourceStart">Where in the file it comes from.</param>
    /// <param name="isVerbatim">Whether the range is in the file character by character; otherwise all of it comes from one place.</param>
    public void Add(int htmlStart, int sourceStart, bool isVerbatim)
    {
        if (_segments.Count > 0 && _segments[_segments.Count - 1].HtmlStart == htmlStart)
        {
            _segments.RemoveAt(_segments.Count - 1);
        }

        _segments.Add(new Segment(htmlStart, sourceStart, isVerbatim));
    }

    /// <summary>Records where in the file the address of a tag is.</summary>
    /// <param name="htmlStart">Where the tag begins.</param>
    /// <param name="address">Where its address is.</param>
    public void AddAddress(int htmlStart, SourceRange address) => _addresses[htmlStart] = address;

    /// <summary>Records what in the file is code.</summary>
    public void AddCode(SourceRange code) => _code.Add(code);

    /// <summary>Records a fence that begins something and that nothing closes.</summary>
    public void AddUnclosedFence(SourceRange fence) => _unclosedFences.Add(fence);

    /// <summary>Where in the file the address of the tag that begins at a place is; null if that is not known.</summary>
    public SourceRange? AddressOf(int htmlStart) => _addresses.TryGetValue(htmlStart, out var range) ? range : null;

    public int ToSource(int htmlOffset) => SegmentAt(htmlOffset) is { } segment
        ? segment.SourceStart + (segment.IsVerbatim ? Math.Max(0, htmlOffset - segment.HtmlStart) : 0)
        : 0;

    private Segment? SegmentAt(int htmlOffset)
    {
        var low = 0;
        var high = _segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].HtmlStart <= htmlOffset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _segments.Count == 0 ? null : _segments[low];
    }

    /// <summary>The map of the same HTML after parts of it were replaced.</summary>
    /// <param name="edits">What was replaced, in its order.</param>
    public SourceMap Edit(IReadOnlyList<ComponentEdit> edits)
    {
        var edited = new SourceMap { IsVerbatim = IsVerbatim };
        edited._code.AddRange(_code);
        edited._unclosedFences.AddRange(_unclosedFences);
        foreach (var address in _addresses)
        {
            edited._addresses[MoveBy(edits, address.Key)] = address.Value;
        }

        var next = 0;
        foreach (var edit in edits)
        {
            for (; next < _segments.Count && _segments[next].HtmlStart < edit.Start; next++)
            {
                edited.Add(MoveBy(edits, _segments[next].HtmlStart), _segments[next].SourceStart, _segments[next].IsVerbatim);
            }

            // What replaces a part comes from its beginning; behind it all goes on as before.
            edited.Add(edit.NewStart, ToSource(edit.Start), isVerbatim: false);
            edited.Add(edit.NewEnd, ToSource(edit.End), SegmentAt(edit.End)?.IsVerbatim ?? false);
            while (next < _segments.Count && _segments[next].HtmlStart <= edit.End)
            {
                next++;
            }
        }

        for (; next < _segments.Count; next++)
        {
            edited.Add(MoveBy(edits, _segments[next].HtmlStart), _segments[next].SourceStart, _segments[next].IsVerbatim);
        }

        return edited;
    }

    private static int MoveBy(IReadOnlyList<ComponentEdit> edits, int place)
    {
        var low = 0;
        var high = edits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = edits[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? place : place + edits[low - 1].NewEnd - edits[low - 1].End;
    }

    private readonly record struct Segment(int HtmlStart, int SourceStart, bool IsVerbatim);
}
