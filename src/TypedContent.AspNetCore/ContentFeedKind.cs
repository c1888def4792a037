namespace TypedContent.AspNetCore;

/// <summary>A kind of feed.</summary>
public enum ContentFeedKind
{
    /// <summary>RSS 2.0: <c>feed.xml</c>.</summary>
    Rss,

    /// <summary>Atom 1.0 (RFC 4287): <c>atom.xml</c>.</summary>
    Atom,

    /// <summary>JSON Feed 1.1: <c>feed.json</c>.</summary>
    Json,
}
