using System.ComponentModel;
using System.Globalization;
using TypedContent.Editions;
using TypedContent.Trees;

namespace TypedContent;

// The page tree, and members derived from it.
public sealed partial class ContentCollection<TEntry>
{
    private const int Every = -1;

    // Each article in the best of its languages.
    private const int Best = -2;

    /// <summary>
    /// The tree of the pages. Its first node is the collection itself, with the page <c>index.md</c> of its top folder if there is one. Folders are its
    /// branches, unless a file names another page as its <c>parent</c>. If there are several languages, the tree contains each article once, as
    /// <see cref="ForCulture"/> chooses for the invariant culture; <c>InLanguage("zh").Tree</c> is the tree of one language. If there are several versions, it
    /// is the tree of the newest release; <c>InVersion("v1").Tree</c> is the tree of another version.
    /// </summary>
    public ContentNode<TEntry> Tree => Shown.ShownTree.Root;

    /// <summary>The node of an entry in the tree of its language; null for an entry without a collection.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentNode<TEntry>? NodeOf(TEntry entry) => Locate(entry) is (_, { } node) ? node : null;

    /// <summary>The nearest page above an entry in the tree, in its language; null if there is none.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? ParentOf(TEntry entry)
    {
        for (var node = NodeOf(entry)?.Parent; node is not null; node = node.Parent)
        {
            if (node.HasPage)
            {
                return node.Entry;
            }
        }

        return null;
    }

    /// <summary>The pages above an entry in the tree, in its language, the outermost first.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentList<TEntry> AncestorsOf(TEntry entry) =>
        Locate(entry) is ({ } tree, { } node)
            ? new ContentList<TEntry>(tree.Collection, [.. node.Ancestors.Where(ancestor => ancestor.HasPage).Select(ancestor => ancestor.Position)])
            : Current.Nothing;

    /// <summary>
    /// The pages directly below an entry in the tree, in its language and in order. A folder without a page doesn't count: its pages are below the nearest
    /// page.
    /// </summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentList<TEntry> ChildrenOf(TEntry entry)
    {
        if (Locate(entry) is not ({ } tree, { } node))
        {
            return Current.Nothing;
        }

        var pages = new List<int>();
        var open = new Stack<ContentNode<TEntry>>(node.Children.Reverse());
        while (open.TryPop(out var child))
        {
            if (child.HasPage)
            {
                pages.Add(child.Position);
                continue;
            }

            foreach (var within in child.Children.Reverse())
            {
                open.Push(within);
            }
        }

        return new ContentList<TEntry>(tree.Collection, [.. pages]);
    }

    /// <summary>The page before an entry in the order of the tree, in its language; null for the first page.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? PreviousTo(TEntry entry) => Locate(entry) is ({ } tree, { } node) ? tree.Neighbor(node, -1)?.Entry : null;

    /// <summary>The page after an entry in the order of the tree, in its language; null for the last page.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? NextTo(TEntry entry) => Locate(entry) is ({ } tree, { } node) ? tree.Neighbor(node, 1)?.Entry : null;

    /// <summary>The entries in an order that <see cref="ContentIndexAttribute"/> defines. For generated code.</summary>
    /// <param name="index">The order's number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentList<TEntry> InOrder(int index)
    {
        var shown = Shown;
        var count = shown._source.Keys.Length;
        return new ContentList<TEntry>(shown, shown._source.Indexes.Slice(index * count, count).ToArray());
    }

    IContentNode IContentCollection.Tree => Tree;

    IContentNode? IContentCollection.NodeOf(IContentEntry entry) => entry is TEntry typed ? NodeOf(typed) : null;

    private EntryTree<TEntry> ShownTree => TreeOf(HasOneLanguage ? Every : Best, VersionOfTree(Every));

    private EntryTree<TEntry> TreeOf(int language, int version) => Current.Trees.GetOrAdd(
        (language, version),
        static (edition, whole) =>
        {
            var (language, version) = edition;
            var best = language == Best ? EditionChoice.Of(CultureInfo.InvariantCulture).Choose(whole._source).ToHashSet() : null;
            return new EntryTree<TEntry>(
                whole,
                whole._source,
                position => (best?.Contains(position) ?? (language < 0 || whole._source.EntryLanguages[position] == language))
                    && whole.IsIn(version, position));
        },
        this);

    /// <summary>The version of the tree that contains an entry, or of the tree of the collection.</summary>
    private int VersionOfTree(int position) => HasOneVersion ? Every : VersionAround(position);

    /// <summary>An entry's node in the tree of its language and version.</summary>
    private (EntryTree<TEntry>? Tree, ContentNode<TEntry>? Node) Locate(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.Locate(entry);
        }

        var position = PositionOf(entry);
        if (position < 0)
        {
            return default;
        }

        var tree = TreeOf(HasOneLanguage ? Every : _source.EntryLanguages[position], VersionOfTree(position));
        return (tree, tree.Find(position));
    }
}
