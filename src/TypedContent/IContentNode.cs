namespace TypedContent;

/// <summary>A node of a tree of pages as libraries see it, whatever the type of its entries.</summary>
public interface IContentNode
{
    /// <summary>What it is called in menus: the page's <c>nav_title</c>, else its title; of a folder without a page what the folder's name says.</summary>
    string Title { get; }

    /// <summary>The page's address within the site, beginning with a slash, not percent-encoded; null for a folder without a page.</summary>
    string? Url { get; }

    /// <summary>The page; null for a folder without one.</summary>
    IContentEntry? Entry { get; }

    /// <summary>The node that it is below; null for the tree's first node.</summary>
    IContentNode? Parent { get; }

    /// <summary>The nodes right below it, in their order; empty where there are none.</summary>
    IReadOnlyList<IContentNode> Children { get; }
}
