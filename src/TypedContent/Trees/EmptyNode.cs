namespace TypedContent.Trees;

/// <summary>The tree of a collection without one.</summary>
internal sealed class EmptyNode(string title) : IContentNode
{
    public string Title => title;

    public string? Url => null;

    public IContentEntry? Entry => null;

    public IContentNode? Parent => null;

    public IReadOnlyList<IContentNode> Children => [];
}
