using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// The tree of a collection's pages, in reading order: each node precedes its descendants. The first node is the collection itself. A folder is one node for
/// all languages and versions; an article that is not a folder's page is a node in each of them.
/// </summary>
/// <param name="Nodes">For each node, two numbers: its parent, or -1; and the index of its title in <see cref="Titles"/>, or -1.</param>
/// <param name="Pages"> For each node, the index in this table where its row begins, and the end of the last row; then the rows: the positions of its pages,
/// one per language. </param>
/// <param name="Titles">The titles of folders without a page.</param>
internal sealed record TreeSpec(EquatableArray<int> Nodes, EquatableArray<int> Pages, EquatableArray<string> Titles)
{
    /// <summary>The tree of a collection without articles.</summary>
    public static TreeSpec Empty { get; } = new([], [], []);

    /// <summary>Problems with the parents that articles name.</summary>
    public EquatableArray<ParentFault> Faults { get; init; }

    /// <summary>The positions of all articles in tree order.</summary>
    public EquatableArray<int> InOrder => [.. Pages.Skip((Nodes.Count / 2) + 1)];
}

/// <summary>A problem with the parent page that an article names.</summary>
/// <param name="Source">The article's file.</param>
/// <param name="Parent">The name of the parent.</param>
/// <param name="IsCycle">Whether the parent is the article itself or below it; otherwise there is no such page.</param>
/// <param name="Near">The most similar name; empty if there is none. For a cycle, the pages in it.</param>
internal sealed record ParentFault(string Source, string Parent, bool IsCycle, string Near);
