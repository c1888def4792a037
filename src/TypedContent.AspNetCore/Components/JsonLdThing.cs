using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Components;

/// <summary>Somebody by name, as schema.org has it.</summary>
internal sealed record JsonLdThing([property: JsonPropertyName("@type")] string Type, string Name);
