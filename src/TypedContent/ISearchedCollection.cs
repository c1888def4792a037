namespace TypedContent;

/// <summary>A collection whose search index can be served unchanged.</summary>
internal interface ISearchedCollection
{
    /// <summary>The index; empty if there is none.</summary>
    ReadOnlySpan<byte> SearchTable { get; }

    /// <summary>The entry with a key of the index; null if it is not visible.</summary>
    IContentEntry? Find(ulong key);
}
