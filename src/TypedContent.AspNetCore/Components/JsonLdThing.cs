using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Components;

/// <summary>A person or organization with a name, as in schema.org.</summary>
internal sealed record JsonLdThing([property: JsonPropertyName("@type")] string Type, string Name);
