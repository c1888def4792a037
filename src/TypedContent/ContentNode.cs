using TypedContent.Trees;

namespace TypedContent;

/// <summary>
/// A node of the tree of a collection's pages: a page, or a folder, whose page is its <c>index.md</c> or the file beside it with the same name. A tree is in
/// reading order: each node comes before those below it. Siblings are sorted by the key <c>order</c>; those without it come last, sorted by file name.
/// </summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentNode<TEntry> : IContentNode
    where TEntry : ContentEntry, IContentEntry
{
    private readonly EntryTree<TEntry> _tree;
    private readonly string _folder;
    private readonly int _position;

    /// <param name="tree">The tree.</param>
    /// <param name="number">Its position in reading order.</param>
    /// <param name="position">The position of its page in the collection, or -1.</param>
    /// <param name="folder">The title from the folder's name.</param>
    internal ContentNode(EntryTree<TEntry> tree, int number, int position, string folder)
    {
        _tree = tree;
        Number = number;
        _position = position;
        _folder = folder;
    }

    /// <inheritdoc />
    public string Title => Entry is not { } entry ? _folder : entry.NavTitle is { Length: > 0 } title ? title : entry.Title;

    /// <inheritdoc />
    public string? Url => Entry?.Url;

    /// <summary>The page; null for a folder without one.</summary>
    public TEntry? Entry => _position < 0 ? null : _tree.EntryAt(_position);

    /// <summary>The parent node; null for the tree's first node.</summary>
    public ContentNode<TEntry>? Parent => _tree.ParentOf(Number);

    /// <summary>The child nodes, in order; empty if there are none.</summary>
    public IReadOnlyList<ContentNode<TEntry>> Children => field ??= _tree.ChildrenOf(Number);

    /// <summary>The ancestor nodes, starting with the tree's first node.</summary>
    public IReadOnlyList<ContentNode<TEntry>> Ancestors
    {
        get
        {
            var ancestors = new List<ContentNode<TEntry>>();
            for (var node = Parent; node is not null; node = node.Parent)
            {
                ancestors.Add(node);
            }

            ancestors.Reverse();
            return ancestors;
        }
    }

    /// <summary>The node and everything below it, in reading order.</summary>
    public IEnumerable<ContentNode<TEntry>> Descend() => _tree.From(Number);

    /// <summary>Its position in reading order.</summary>
    internal int Number { get; }

    /// <summary>The position of its page in the collection, or -1.</summary>
    internal int Position => _position;

    /// <summary>Whether it has a page.</summary>
    internal bool HasPage => _position >= 0;

    IContentEntry? IContentNode.Entry => Entry;

    IContentNode? IContentNode.Parent => Parent;

    IReadOnlyList<IContentNode> IContentNode.Children => Children;

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
