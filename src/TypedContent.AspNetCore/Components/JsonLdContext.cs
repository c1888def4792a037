using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Components;

/// <summary>Serializes an article's JSON-LD. It is generated, so no reflection is needed.</summary>
[JsonSerializable(typeof(JsonLdArticle))]
[JsonSerializable(typeof(JsonLdBreadcrumbs))]
internal sealed partial class JsonLdContext : JsonSerializerContext;
