namespace TypedContent.AspNetCore.Components;

/// <summary>Finds an entry in the tree of its collection, as it is visible now.</summary>
internal static class ContentPlaceInTree
{
    /// <param name="site">The site.</param>
    /// <param name="collection">The collection; null for the site's collection that contains the entry.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>The node; null if no mapped collection contains the entry.</returns>
    public static IContentNode? Find(ContentSite site, IContentCollection? collection, IContentEntry? entry) =>
        entry is null ? null
        : collection is not null ? site.Current(collection).NodeOf(entry)
        : site.Collections.Select(known => site.Current(known).NodeOf(entry)).FirstOrDefault(node => node is not null);

    /// <summary>The ancestors of a node, the root first.</summary>
    public static List<IContentNode> Above(IContentNode node)
    {
        var above = new List<IContentNode>();
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            above.Add(parent);
        }

        above.Reverse();
        return above;
    }

    /// <summary>The nearest pages before and after a node, in reading order.</summary>
    public static (IContentNode? Before, IContentNode? After) Neighbors(IContentNode node)
    {
        var root = node;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        IContentNode? before = null;
        var isPast = false;
        var open = new Stack<IContentNode>([root]);
        while (open.TryPop(out var next))
        {
            if (isPast && next.Entry is not null)
            {
                return (before, next);
            }

            isPast |= ReferenceEquals(next, node);
            before = isPast || next.Entry is null ? before : next;
            foreach (var child in next.Children.Reverse())
            {
                open.Push(child);
            }
        }

        return (before, null);
    }
}
