namespace TypedContent.AspNetCore;

/// <summary>
/// The content at the address of a request: <c>context.Features.Get&lt;ContentFeature&gt;()</c>, in middleware after routing, in policies, filters, and
/// pages.
/// </summary>
public sealed record ContentFeature
{
    /// <summary>The entry, term, taxonomy, period or file.</summary>
    public required object Item { get; init; }

    /// <summary>The collection that it belongs to, as it is visible now.</summary>
    public required IContentCollection Collection { get; init; }

    /// <summary>Its address within the site, not percent-encoded; for a list, the address of the first page.</summary>
    public required string Url { get; init; }

    /// <summary>The requested page of a list, starting at 1; 1 if there are no pages.</summary>
    public int PageNumber { get; init; } = 1;

    /// <summary>The number of pages; 1 if there are no pages.</summary>
    public int PageCount { get; init; } = 1;

    /// <summary>The page, a <see cref="ContentPage{TEntry}"/>; null if the content is not a list, or if the list is shown as a whole.</summary>
    public object? Page { get; init; }

    /// <summary>The entry; null for anything else.</summary>
    public IContentEntry? Entry => Item as IContentEntry;
}
