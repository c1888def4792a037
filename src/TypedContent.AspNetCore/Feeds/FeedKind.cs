namespace TypedContent.AspNetCore.Feeds;

/// <summary>A kind of feed: its name in addresses, its file name, its media type, and its writer.</summary>
internal sealed record FeedKind(string Name, string FileName, string MediaType, Action<Feed, Stream> Write)
{
    /// <summary>In the order of <see cref="ContentFeedKind"/>.</summary>
    public static IReadOnlyList<FeedKind> All { get; } =
    [
        new("rss", "feed.xml", "application/rss+xml; charset=utf-8", XmlFeeds.WriteRss),
        new("atom", "atom.xml", "application/atom+xml; charset=utf-8", XmlFeeds.WriteAtom),
        new("json", "feed.json", "application/feed+json; charset=utf-8", JsonFeed.Write),
    ];

    public static FeedKind Of(ContentFeedKind kind) => All[(int)kind];
}
