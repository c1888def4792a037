using System.ComponentModel;

namespace TypedContent.Generated;

/// <summary>What a body contains, as lists. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentOutline
{
    /// <summary>An outline without items.</summary>
    public static ContentOutline Empty { get; } = new();

    /// <summary>The headings, in the body's order.</summary>
    public IReadOnlyList<ContentHeading> Headings { get; init; } = [];

    /// <summary>The links, in the body's order.</summary>
    public IReadOnlyList<ContentLink> Links { get; init; } = [];

    /// <summary>The images, in the body's order.</summary>
    public IReadOnlyList<ContentImage> Images { get; init; } = [];

    /// <summary>The files of the entry, and the files that it refers to, each as the hash of its path.</summary>
    public IReadOnlyList<ulong> Files { get; init; } = [];
}
