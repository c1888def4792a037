namespace TypedContent.AspNetCore.Sitemaps;

/// <summary>A page in a sitemap. Addresses are absolute.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Changed">The time of the last change, or null.</param>
/// <param name="Alternates">The page in every language, including its own; empty if there is only one.</param>
internal sealed record SitemapPage(string Url, DateTimeOffset? Changed, IReadOnlyList<(string Language, string Url)> Alternates);
