namespace TypedContent;

/// <summary>One page of a list.</summary>
/// <typeparam name="TEntry">The entries' type.</typeparam>
/// <param name="Items">The page's entries.</param>
/// <param name="Number">The page's number; the first is 1.</param>
/// <param name="Size">How many entries a full page has.</param>
/// <param name="PageCount">How many pages there are; 1 for an empty list.</param>
public sealed record ContentPage<TEntry>(IReadOnlyList<TEntry> Items, int Number, int Size, int PageCount)
{
    /// <summary>Whether a page comes before this one.</summary>
    public bool HasPrevious => Number > 1;

    /// <summary>Whether a page comes after this one.</summary>
    public bool HasNext => Number < PageCount;
}
