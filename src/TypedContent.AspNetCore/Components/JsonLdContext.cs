using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Components;

/// <summary>How an article's JSON-LD is written: generated, so that nothing needs reflection.</summary>
[JsonSerializable(typeof(JsonLdArticle))]
[JsonSerializable(typeof(JsonLdBreadcrumbs))]
internal sealed partial class JsonLdContext : JsonSerializerContext;
