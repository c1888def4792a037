using TypedContent.AspNetCore.Searching;

namespace TypedContent.AspNetCore.Export;

/// <summary>The app's response.</summary>
internal sealed record ExportResponse(int Status, string MediaType, string? Location, byte[] Body)
{
    /// <summary>The exception that the app threw instead of responding.</summary>
    public Exception? Failure { get; private init; }

    public static ExportResponse Failed(Exception failure) => new(500, "", null, []) { Failure = failure };

    public bool IsRedirect => Status is >= 300 and < 400 && Location is { Length: > 0 };

    public bool IsHtml => MediaType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase);

    public bool IsFeed => MediaType.Split(';')[0].Trim() is "application/rss+xml" or "application/atom+xml" or "application/feed+json" or SearchParts.PagesType;

    public bool IsStyle => MediaType.StartsWith("text/css", StringComparison.OrdinalIgnoreCase);
}
