namespace TypedContent.AspNetCore.Endpoints;

/// <summary>One address that a mapping serves.</summary>
/// <param name="Url">The address, not percent-encoded.</param>
/// <param name="Find">Finds what is there: an entry need not be made for its address to be known.</param>
/// <param name="AliasOf">Where it leads, if it is an old address; else null.</param>
internal sealed record ContentPlace(string Url, Func<object> Find, string? AliasOf = null)
{
    public ContentPlace(string url, object item)
        : this(url, () => item)
    {
    }

    /// <summary>What is there.</summary>
    public object Item => Find();

    /// <summary>Which page of a list is there, and of how many.</summary>
    public PagePlace? Page { get; init; }
}

/// <summary>A page of a list.</summary>
/// <param name="First">The address of the first page.</param>
/// <param name="Number">Its number, 1 for the first.</param>
/// <param name="Size">How many entries a page has.</param>
/// <param name="Entries">The list.</param>
internal sealed record PagePlace(string First, int Number, int Size, IPagedList Entries)
{
    public int Count => Math.Max(1, (Entries.Count + Size - 1) / Size);
}
