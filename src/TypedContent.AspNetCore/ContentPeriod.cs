namespace TypedContent.AspNetCore;

/// <summary>The entries of a month, a year, or all time, for an archive page.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed record ContentPeriod<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    /// <summary>The year, or null for all time.</summary>
    public required int? Year { get; init; }

    /// <summary>The month, 1 to 12, or null for the whole year.</summary>
    public required int? Month { get; init; }

    /// <summary>The page's address within the site, such as <c>/articles/archive/2024/03</c>, not percent-encoded.</summary>
    public required string Url { get; init; }

    /// <summary>The entries, newest first. Entries without a date are in no period.</summary>
    public required ContentList<TEntry> Entries { get; init; }
}
