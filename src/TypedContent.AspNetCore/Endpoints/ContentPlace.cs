namespace TypedContent.AspNetCore.Endpoints;

/// <summary>One address that a mapping serves.</summary>
/// <param name="Url">The address, not percent-encoded.</param>
/// <param name="Item">What is there.</param>
/// <param name="AliasOf">Where it leads, if it is an old address; else null.</param>
internal sealed record ContentPlace(string Url, object Item, string? AliasOf = null);
