using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>
/// The tree of a collection's pages, in the order in which they are read: each node before those below it. The first one is the collection itself; a folder is
/// one node for all languages, an article that represents none is a node in each of its languages.
/// </summary>
/// <param name="Nodes">For each node two numbers: the one that it is below, or -1; and the position of its title in <see cref="Titles"/>, or -1.</param>
/// <param name="Pages">
/// For each node where in this very table its row begins, and where the last row ends; then the rows: the positions of the articles that represent it, one a
/// language.
/// </param>
/// <param name="Titles">What folders are called that no article represents.</param>
internal sealed record TreeSpec(EquatableArray<int> Nodes, EquatableArray<int> Pages, EquatableArray<string> Titles)
{
    /// <summary>That of a collection without articles.</summary>
    public static TreeSpec Empty { get; } = new([], [], []);

    /// <summary>What is wrong with parents that articles name.</summary>
    public EquatableArray<ParentFault> Faults { get; init; }

    /// <summary>The positions of all articles in the order of the tree.</summary>
    public EquatableArray<int> InOrder => [.. Pages.Skip((Nodes.Count / 2) + 1)];
}

/// <summary>What is wrong with the page that an article names as its parent.</summary>
/// <param name="Source">The article's file.</param>
/// <param name="Parent">What it names.</param>
/// <param name="IsCycle">Whether that is itself or below it; else there is no such page.</param>
/// <param name="Near">The nearest name; empty for none. Of a circle the pages that it goes through.</param>
internal sealed record ParentFault(string Source, string Parent, bool IsCycle, string Near);
