namespace TypedContent.AspNetCore;

/// <summary>
/// What a request's address was found to name: <c>context.Features.Get&lt;ContentFeature&gt;()</c>, in middleware after routing, policies, filters and pages alike.
/// </summary>
public sealed record ContentFeature
{
    /// <summary>The entry, term, taxonomy, period or file.</summary>
    public required object Item { get; init; }

    /// <summary>The collection that it is of, as it is visible now.</summary>
    public required IContentCollection Collection { get; init; }

    /// <summary>Its address within the site, not percent-encoded; of a list that of its first page.</summary>
    public required string Url { get; init; }

    /// <summary>Which page of a list is asked for, 1 for the first; 1 where there are no pages.</summary>
    public int PageNumber { get; init; } = 1;

    /// <summary>How many pages there are; 1 where there are no pages.</summary>
    public int PageCount { get; init; } = 1;

    /// <summary>The page, a <see cref="ContentPage{TEntry}"/>; null where what is shown is no list, or is shown as a whole.</summary>
    public object? Page { get; init; }

    /// <summary>The entry; null for anything else.</summary>
    public IContentEntry? Entry => Item as IContentEntry;
}
