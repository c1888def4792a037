using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>How a JSON Feed is written: generated, so that nothing needs reflection.</summary>
[JsonSerializable(typeof(JsonFeedDocument))]
internal sealed partial class JsonFeedContext : JsonSerializerContext;
