namespace TypedContent.AspNetCore.Endpoints;

/// <summary>What a request's path was found to name.</summary>
/// <param name="Route">Which mapping found it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="IsExact">Whether it was asked for by exactly its address.</param>
internal sealed record ContentMatch(ContentRoute Route, ContentPlace Place, bool IsExact)
{
    /// <summary>Its own address, not percent-encoded.</summary>
    public string Url => Place.AliasOf ?? Place.Url;
}
