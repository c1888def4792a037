using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Parsing;

/// <summary>
/// Watches a tree while a parser builds it, and rejects it at the first element that is nested too deeply, that repair of formatting has repeated too often, or
/// that is one frame too many. The cost for each element is the same at any depth.
/// </summary>
internal sealed class NestingGuard(int deepest)
{
    // How often the cached ancestors are dropped: repairs move elements.
    private const int Span = 4096;

    // Each frame is a browsing context for the parser, as for a browser.
    private const int MostFrames = 10_000;

    private static readonly HashSet<string> Formatting = new(
        "a b big code em font i nobr s small strike strong tt u".Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<INode, Place> _known = [];
    private readonly Stack<INode> _unknown = new();
    private INode? _parent;
    private Place _parentPlace;
    private INode? _latest;
    private long _formatting;
    private int _count;
    private int _frames;

    /// <summary>
    /// Whether the element is a copy that the parser made when it repaired formatting, as in <c>&lt;p>&lt;b>x&lt;p>y</c>: its tag is in the text only once, and
    /// only the first element knows the position.
    /// </summary>
    public static bool IsClone(IElement element) => element.SourceReference is null && Formatting.Contains(element.LocalName);

    /// <summary>Records an element that is about to be inserted into the tree.</summary>
    /// <param name="element">The element.</param>
    /// <param name="offset">The position of its tag in the body.</param>
    public void Add(IElement element, int offset)
    {
        // The new element is not in the tree yet. The one before it is, with everything that the parser put around it.
        if (_latest is not null)
        {
            Measure(_latest, offset);
        }

        if (element.LocalName == "iframe" && ++_frames > MostFrames)
        {
            throw new BodyRejectedException(BodyFailure.TooManyFrames, Math.Max(0, offset));
        }

        _latest = element;
        _count++;
        if (_count % Span == 0)
        {
            _known.Clear();
            _parent = null;
        }
    }

    private void Measure(INode node, int offset)
    {
        var place = LocationOf(node.Parent).Below(node);
        _formatting += place.Formatting;
        if (place.Depth > deepest)
        {
            throw new BodyRejectedException(BodyFailure.TooDeep, Math.Max(0, offset));
        }

        // Formatting that is never closed is repeated in every block after it: <b><i>… and then many <p>.
        if (_formatting > (16L * _count) + 20_000)
        {
            throw new BodyRejectedException(BodyFailure.TooComplex, Math.Max(0, offset));
        }
    }

    private Place LocationOf(INode? parent)
    {
        if (ReferenceEquals(parent, _parent))
        {
            return _parentPlace;
        }

        Place place = default;
        for (var node = parent; node is not null && !_known.TryGetValue(node, out place); node = node.Parent)
        {
            _unknown.Push(node);
        }

        while (_unknown.Count > 0)
        {
            var node = _unknown.Pop();
            _known[node] = place = place.Below(node);
        }

        _parent = parent;
        return _parentPlace = place;
    }

    private readonly record struct Place(int Depth, int Formatting)
    {
        public Place Below(INode node) => new(
            Depth + 1,
            Formatting + (node is IElement element && NestingGuard.Formatting.Contains(element.LocalName) ? 1 : 0));
    }
}
