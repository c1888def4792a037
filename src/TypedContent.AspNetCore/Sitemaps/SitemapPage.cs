namespace TypedContent.AspNetCore.Sitemaps;

/// <summary>One page as a sitemap has it. Addresses are absolute.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Changed">The time of the last change, or null.</param>
/// <param name="Alternates">The same in every language, itself among them; empty where there is one language only.</param>
internal sealed record SitemapPage(string Url, DateTimeOffset? Changed, IReadOnlyList<(string Language, string Url)> Alternates);
