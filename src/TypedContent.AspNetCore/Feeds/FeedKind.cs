namespace TypedContent.AspNetCore.Feeds;

/// <summary>One of the three kinds of feed: its file name, its media type, and how it is written.</summary>
internal sealed record FeedKind(string FileName, string MediaType, Action<Feed, Stream> Write)
{
    /// <summary>In the order of <see cref="ContentFeedKind"/>.</summary>
    public static IReadOnlyList<FeedKind> All { get; } =
    [
        new("feed.xml", "application/rss+xml; charset=utf-8", XmlFeeds.WriteRss),
        new("atom.xml", "application/atom+xml; charset=utf-8", XmlFeeds.WriteAtom),
        new("feed.json", "application/feed+json; charset=utf-8", JsonFeed.Write),
    ];

    public static FeedKind Of(ContentFeedKind kind) => All[(int)kind];
}
