namespace TypedContent;

/// <summary>One page of a list.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed record ContentPage<TEntry>
{
    /// <summary>The page's entries; empty for a page after the last.</summary>
    public required IReadOnlyList<TEntry> Entries { get; init; }

    /// <summary>The page's number; the first is 1.</summary>
    public required int Number { get; init; }

    /// <summary>How many entries a full page has.</summary>
    public required int Size { get; init; }

    /// <summary>How many pages there are; 1 for an empty list.</summary>
    public required int PageCount { get; init; }

    /// <summary>Whether a page comes before this one.</summary>
    public bool HasPrevious => Number > 1;

    /// <summary>Whether a page comes after this one.</summary>
    public bool HasNext => Number < PageCount;
}
