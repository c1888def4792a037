using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>Writes JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeed
{
    private static readonly JsonFeedContext s_context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Writes 中文 unescaped; characters with a meaning in HTML stay escaped, wherever the feed is used.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static void Write(Feed feed, Stream output)
    {
        var document = new JsonFeedDocument(
            "https://jsonfeed.org/version/1.1",
            feed.Title,
            feed.Home,
            feed.Self,
            feed.Description,
            feed.Language,
            feed.Author is null ? null : [new JsonFeedAuthor(feed.Author)],
            [.. feed.Items.Select(item => Item(feed, item))]);
        JsonSerializer.Serialize(output, document, s_context.JsonFeedDocument);
    }

    // An item is valid only with content in one of the two forms.
    private static JsonFeedItem Item(Feed feed, FeedItem item) => new(
        item.Url,
        item.Url,
        item.Title,
        item.Html,
        item.Html is null ? item.Summary : null,
        item.Summary.Length > 0 ? item.Summary : null,
        item.Image,
        item.Published,
        item.Updated,
        item.Authors.Count > 0 ? [.. item.Authors.Select(name => new JsonFeedAuthor(name))] : null,
        item.Terms.Count > 0 ? item.Terms : null,
        item.Language == feed.Language ? null : item.Language);
}
