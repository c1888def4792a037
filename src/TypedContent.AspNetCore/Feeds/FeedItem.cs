namespace TypedContent.AspNetCore.Feeds;

/// <summary>An entry for all three kinds of feeds. Its absolute address is also its id, which stays the same as long as the address does.</summary>
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
