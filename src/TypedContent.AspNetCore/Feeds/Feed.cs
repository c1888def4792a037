namespace TypedContent.AspNetCore.Feeds;

/// <summary>
/// A feed before it is written in one of its three kinds: <c>Self</c> is its own address, <c>Home</c> that of the page that it is
/// the feed of. All addresses are absolute, all text is fit for XML.
/// </summary>
internal sealed record Feed(
    string Self,
    string Home,
    string Title,
    string? Description,
    string? Author,
    string? Language,
    DateTimeOffset Updated,
    IReadOnlyList<FeedItem> Items);
