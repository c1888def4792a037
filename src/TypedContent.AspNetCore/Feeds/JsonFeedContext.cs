using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>Serializes a JSON Feed. It is generated, so no reflection is needed.</summary>
[JsonSerializable(typeof(JsonFeedDocument))]
internal sealed partial class JsonFeedContext : JsonSerializerContext;
