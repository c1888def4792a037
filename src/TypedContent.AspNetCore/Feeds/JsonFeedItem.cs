namespace TypedContent.AspNetCore.Feeds;

/// <summary>An item of a JSON Feed.</summary>
internal sealed record JsonFeedItem(
    string Id,
    string Url,
    string Title,
    string? ContentHtml,
    string? ContentText,
    string? Summary,
    string? Image,
    DateTimeOffset DatePublished,
    DateTimeOffset DateModified,
    IReadOnlyList<JsonFeedAuthor>? Authors,
    IReadOnlyList<string>? Tags,
    string? Language);
