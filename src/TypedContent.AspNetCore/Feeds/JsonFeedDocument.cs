namespace TypedContent.AspNetCore.Feeds;

/// <summary>A JSON Feed as its specification has it.</summary>
internal sealed record JsonFeedDocument(
    string Version,
    string Title,
    string HomePageUrl,
    string FeedUrl,
    string? Description,
    string? Language,
    IReadOnlyList<JsonFeedAuthor>? Authors,
    IReadOnlyList<JsonFeedItem> Items);
