namespace TypedContent;

/// <summary>A node of a tree of pages as libraries see it, independent of the type of its entries.</summary>
public interface IContentNode
{
    /// <summary>The title in menus: the page's <c>nav_title</c>, or else its title; for a folder without a page, a title from the folder's name.</summary>
    string Title { get; }

    /// <summary>The page's address within the site, beginning with a slash, not percent-encoded; null for a folder without a page.</summary>
    string? Url { get; }

    /// <summary>The page; null for a folder without one.</summary>
    IContentEntry? Entry { get; }

    /// <summary>The parent node; null for the tree's first node.</summary>
    IContentNode? Parent { get; }

    /// <summary>The child nodes, in order; empty if there are none.</summary>
    IReadOnlyList<IContentNode> Children { get; }
}
