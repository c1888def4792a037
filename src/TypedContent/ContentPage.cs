namespace TypedContent;

/// <summary>A page of a list.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed record ContentPage<TEntry>
{
    /// <summary>The entries of the page; empty for a page after the last page.</summary>
    public required IReadOnlyList<TEntry> Entries { get; init; }

    /// <summary>The page number; the first page is 1.</summary>
    public required int Number { get; init; }

    /// <summary>The number of entries on a full page.</summary>
    public required int Size { get; init; }

    /// <summary>The number of pages; 1 for an empty list.</summary>
    public required int PageCount { get; init; }

    /// <summary>Whether there is a previous page.</summary>
    public bool HasPrevious => Number > 1;

    /// <summary>Whether there is a next page.</summary>
    public bool HasNext => Number < PageCount;
}
