namespace TypedContent.AspNetCore.Endpoints;

/// <summary>An address that a mapping serves.</summary>
/// <param name="Url">The address, not percent-encoded.</param>
/// <param name="Find">Finds the item. The address is known without creating an entry.</param>
/// <param name="AliasOf">The address it redirects to, if it is an old address; otherwise null.</param>
internal sealed record ContentPlace(string Url, Func<object> Find, string? AliasOf = null)
{
    public ContentPlace(string url, object item)
        : this(url, () => item)
    {
    }

    /// <summary>The item.</summary>
    public object Item => Find();

    /// <summary>The page of a list at this address; null for anything else.</summary>
    public PagePlace? Page { get; init; }
}

/// <summary>A page of a list.</summary>
/// <param name="First">The address of the first page.</param>
/// <param name="Number">Its number, 1 for the first.</param>
/// <param name="Size">The number of entries per page.</param>
/// <param name="Entries">The list.</param>
internal sealed record PagePlace(string First, int Number, int Size, IPagedList Entries)
{
    public int Count => Math.Max(1, (Entries.Count + Size - 1) / Size);
}
