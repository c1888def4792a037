namespace TypedContent.AspNetCore;

/// <summary>The entries of a month, of a year, or of all time: what an archive page shows.</summary>
/// <typeparam name="TEntry">The entries' type.</typeparam>
/// <param name="Year">The year, or null for all time.</param>
/// <param name="Month">The month, 1 to 12, or null for the whole year.</param>
/// <param name="Url">The page's address within the site, such as <c>/articles/archive/2024/03</c>.</param>
/// <param name="Entries">The entries, newest first. Those without a date are in no period.</param>
public sealed record ContentPeriod<TEntry>(int? Year, int? Month, string Url, IReadOnlyList<TEntry> Entries)
    where TEntry : ContentEntry, IContentEntry;
