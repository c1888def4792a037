using TypedContent.Generated;

namespace TypedContent.Trees;

/// <summary>The page tree of the entries that are shown: each node has at most one page.</summary>
internal sealed class EntryTree<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentCollection<TEntry> _collection;
    private readonly ContentNode<TEntry>[] _nodes;
    private readonly int[] _parents;

    // For each node, the end of its descendants.
    private readonly int[] _ends;
    private readonly Dictionary<int, int> _byPosition = [];

    /// <param name="collection">The collection.</param>
    /// <param name="source">Its tables.</param>
    /// <param name="isShown">Whether the entry at a position is in the tree. If a node has several pages, the first one wins.</param>
    public EntryTree(ContentCollection<TEntry> collection, ContentSource source, Func<int, bool> isShown)
    {
        _collection = collection;
        var table = source.TreeNodes;
        var pages = new int[table.Length / 2];
        var isKept = new bool[pages.Length];
        for (var node = pages.Length - 1; node >= 0; node--)
        {
            pages[node] = FindPage(source.TreePages, node, isShown);

            // Descendants come later in the table and were visited before.
            isKept[node] |= node == 0 || pages[node] >= 0;
            if (node > 0 && isKept[node])
            {
                isKept[table[2 * node]] = true;
            }
        }

        var titles = source.TreeTitles;
        var nodes = new List<ContentNode<TEntry>>(pages.Length);
        var parents = new List<int>(pages.Length);
        var moved = new int[pages.Length];
        for (var node = 0; node < pages.Length; node++)
        {
            if (isKept[node])
            {
                moved[node] = nodes.Count;
                if (pages[node] >= 0)
                {
                    _byPosition[pages[node]] = nodes.Count;
                }

                parents.Add(node == 0 ? -1 : moved[table[2 * node]]);
                nodes.Add(new ContentNode<TEntry>(this, nodes.Count, pages[node], table[(2 * node) + 1] is >= 0 and var title ? titles[title] : source.Name));
            }
        }

        if (nodes.Count == 0)
        {
            // An assembly compiled before trees existed.
            nodes.Add(new ContentNode<TEntry>(this, 0, -1, source.Name));
            parents.Add(-1);
        }

        _nodes = [.. nodes];
        _parents = [.. parents];
        _ends = new int[_nodes.Length];
        for (var node = _nodes.Length - 1; node >= 0; node--)
        {
            _ends[node] = Math.Max(_ends[node], node + 1);
            if (node > 0)
            {
                _ends[_parents[node]] = Math.Max(_ends[_parents[node]], _ends[node]);
            }
        }
    }

    /// <summary>The collection, or the view of it, that contains the entries.</summary>
    public ContentCollection<TEntry> Collection => _collection;

    public ContentNode<TEntry> Root => _nodes[0];

    public ContentNode<TEntry>? Find(int position) => _byPosition.TryGetValue(position, out var node) ? _nodes[node] : null;

    public TEntry EntryAt(int position) => _collection.At(position);

    public ContentNode<TEntry>? ParentOf(int node) => node == 0 ? null : _nodes[_parents[node]];

    public IReadOnlyList<ContentNode<TEntry>> ChildrenOf(int node)
    {
        var children = new List<ContentNode<TEntry>>();
        for (var child = node + 1; child < _ends[node]; child = _ends[child])
        {
            children.Add(_nodes[child]);
        }

        return children;
    }

    /// <summary>A node and its descendants.</summary>
    public IEnumerable<ContentNode<TEntry>> From(int node) => new ArraySegment<ContentNode<TEntry>>(_nodes, node, _ends[node] - node);

    /// <summary>The nearest node with a page before or after one.</summary>
    /// <param name="node">The node.</param>
    /// <param name="step">-1 or 1.</param>
    public ContentNode<TEntry>? Neighbor(ContentNode<TEntry> node, int step)
    {
        for (var at = node.Number + step; at >= 0 && at < _nodes.Length; at += step)
        {
            if (_nodes[at].HasPage)
            {
                return _nodes[at];
            }
        }

        return null;
    }

    private static int FindPage(ReadOnlySpan<int> pages, int node, Func<int, bool> isShown)
    {
        for (var at = pages[node]; at < pages[node + 1]; at++)
        {
            if (isShown(pages[at]))
            {
                return pages[at];
            }
        }

        return -1;
    }
}
