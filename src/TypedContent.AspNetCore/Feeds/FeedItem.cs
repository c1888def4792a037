namespace TypedContent.AspNetCore.Feeds;

/// <summary>One entry as all three kinds of feed have it. Its absolute address is also its id: that stays as long as the address does.</summary>
internal sealed record FeedItem(
    string Url,
    string Title,
    string Summary,
    string? Html,
    DateTimeOffset Published,
    DateTimeOffset Updated,
    string? Language,
    string? Image,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Terms);
