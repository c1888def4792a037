namespace TypedContent.AspNetCore.Feeds;

/// <summary>An author in a JSON Feed.</summary>
internal sealed record JsonFeedAuthor(string Name);
