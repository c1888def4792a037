namespace TypedContent.AspNetCore.Feeds;

/// <summary>A JSON Feed as defined by its specification.</summary>
internal sealed record JsonFeedDocument(
    string Version,
    string Title,
    string HomePageUrl,
    string FeedUrl,
    string? Description,
    string? Language,
    IReadOnlyList<JsonFeedAuthor>? Authors,
    IReadOnlyList<JsonFeedItem> Items);
