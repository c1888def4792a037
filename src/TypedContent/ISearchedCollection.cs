namespace TypedContent;

/// <summary>A collection whose search index can be handed on as it is.</summary>
internal interface ISearchedCollection
{
    /// <summary>The index; empty for none.</summary>
    ReadOnlySpan<byte> SearchTable { get; }

    /// <summary>The entry with a key of the index; null for one that is not shown.</summary>
    IContentEntry? Find(ulong key);
}
