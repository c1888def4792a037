using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Says where in an article file a place of the HTML comes from that was made of it.</summary>
internal sealed class SourceMap
{
    private readonly List<Segment> _segments = [];
    private readonly Dictionary<int, SourceRange> _addresses = [];
    private readonly List<SourceRange> _code = [];

    /// <summary>What of the file is Markdown's code.</summary>
    public IReadOnlyList<SourceRange> Code => _code;

    /// <summary>The HTML stands in the file as it is, from <paramref name="sourceStart"/>.</summary>
    public static SourceMap Verbatim(int sourceStart)
    {
        var map = new SourceMap();
        map.Add(0, sourceStart, isVerbatim: true);
        return map;
    }

    /// <param name="htmlStart">Where in the HTML a stretch begins; not before the one that was added last.</param>
    /// <param name="sourceStart">Where in the file it comes from.</param>
    /// <param name="isVerbatim">Whether the stretch stands in the file character by character; otherwise all of it comes from one place.</param>
    public void Add(int htmlStart, int sourceStart, bool isVerbatim)
    {
        if (_segments.Count > 0 && _segments[_segments.Count - 1].HtmlStart == htmlStart)
        {
            _segments.RemoveAt(_segments.Count - 1);
        }

        _segments.Add(new Segment(htmlStart, sourceStart, isVerbatim));
    }

    /// <summary>Says where in the file the address stands that a tag of the HTML has.</summary>
    /// <param name="htmlStart">Where the tag begins.</param>
    /// <param name="address">Where its address stands.</param>
    public void AddAddress(int htmlStart, SourceRange address) => _addresses[htmlStart] = address;

    /// <summary>Says what of the file is code.</summary>
    public void AddCode(SourceRange code) => _code.Add(code);

    /// <summary>Where in the file the address stands of the tag that begins at a place; null where that is not known.</summary>
    public SourceRange? AddressOf(int htmlStart) => _addresses.TryGetValue(htmlStart, out var range) ? range : null;

    public int ToSource(int htmlOffset)
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

        if (_segments.Count == 0)
        {
            return 0;
        }

        var segment = _segments[low];
        return segment.SourceStart + (segment.IsVerbatim ? Math.Max(0, htmlOffset - segment.HtmlStart) : 0);
    }

    private readonly record struct Segment(int HtmlStart, int SourceStart, bool IsVerbatim);
}
