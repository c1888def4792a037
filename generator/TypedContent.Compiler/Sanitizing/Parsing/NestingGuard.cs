using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Parsing;

/// <summary>
/// Watches a tree while a parser builds it, and rejects it at the first element that is nested too deeply, that the repair of
/// formatting has multiplied too often, or that is one frame too many. Costs the same for every element, at any depth.
/// </summary>
internal sealed class NestingGuard(int deepest)
{
    // How often what is known of the ancestors is dropped: repair moves elements.
    private const int Span = 4096;

    // Each is a browsing context to the parser, as it is to a browser.
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
    /// Whether the parser repeated the element when it repaired formatting, <c>&lt;p>&lt;b>x&lt;p>y</c>: its tag is in the text once, and
    /// only the first of them knows where.
    /// </summary>
    public static bool IsClone(IElement element) => element.SourceReference is null && Formatting.Contains(element.LocalName);

    /// <summary>Takes note of an element that is about to be put into the tree.</summary>
    /// <param name="element">The element.</param>
    /// <param name="offset">Where in the body its tag is.</param>
    public void Add(IElement element, int offset)
    {
        // The new element is not in the tree yet. The one before it is, with all that the parser has put around it.
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

        // Formatting that is never closed is repeated in each block after it: <b><i>… and then many <p>.
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
