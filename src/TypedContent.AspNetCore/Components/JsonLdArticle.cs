using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Components;

/// <summary>An article as in schema.org.</summary>
internal sealed record JsonLdArticle(
    [property: JsonPropertyName("@context")] string Context,
    [property: JsonPropertyName("@type")] string Type,
    string Headline,
    string Url,
    string MainEntityOfPage,
    string? Description,
    string? Image,
    DateTimeOffset? DatePublished,
    DateTimeOffset? DateModified,
    string? InLanguage,
    IReadOnlyList<JsonLdThing>? Author,
    JsonLdThing? Publisher,
    IReadOnlyList<string>? Keywords,
    int? WordCount);
