namespace TypedContent.AspNetCore.Feeds;

/// <summary>
/// A feed before it is written in one of its three kinds. <c>Self</c> is its own address; <c>Home</c> is the address of the page it belongs to. All addresses
/// are absolute, and all text is valid in XML.
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
