using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Components;

/// <summary>The way to a page as schema.org has it.</summary>
internal sealed record JsonLdBreadcrumbs(
    [property: JsonPropertyName("@context")] string Context,
    [property: JsonPropertyName("@type")] string Type,
    IReadOnlyList<JsonLdBreadcrumb> ItemListElement);

/// <summary>A step of the way.</summary>
internal sealed record JsonLdBreadcrumb([property: JsonPropertyName("@type")] string Type, int Position, string Name, string Item);
