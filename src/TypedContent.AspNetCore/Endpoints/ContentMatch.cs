namespace TypedContent.AspNetCore.Endpoints;

/// <summary>What a request's path was found to name.</summary>
/// <param name="Route">Which mapping found it.</param>
/// <param name="Item">The entry, term, taxonomy or period.</param>
/// <param name="Url">Its own address, not percent-encoded.</param>
/// <param name="IsExact">Whether it was asked for by exactly that address.</param>
internal sealed record ContentMatch(ContentRoute Route, object Item, string Url, bool IsExact);
