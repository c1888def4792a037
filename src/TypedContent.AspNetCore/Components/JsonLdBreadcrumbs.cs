using System.Text.Json.Serialization;

namespace TypedContent.AspNetCore.Components;

/// <summary>The breadcrumbs of a page, as in schema.org.</summary>
internal sealed record JsonLdBreadcrumbs(
    [property: JsonPropertyName("@context")] string Context,
    [property: JsonPropertyName("@type")] string Type,
    IReadOnlyList<JsonLdBreadcrumb> ItemListElement);

/// <summary>An item of the breadcrumbs.</summary>
internal sealed record JsonLdBreadcrumb([property: JsonPropertyName("@type")] string Type, int Position, string Name, string Item);
