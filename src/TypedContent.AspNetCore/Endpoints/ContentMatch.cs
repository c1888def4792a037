using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The content that a request's path leads to.</summary>
/// <param name="Route">The mapping that found it.</param>
/// <param name="Place">Its place.</param>
/// <param name="IsExact">Whether the request has exactly its address.</param>
internal sealed record ContentMatch(ContentRoute Route, ContentPlace Place, bool IsExact)
{
    /// <summary>Its own address, not percent-encoded.</summary>
    public string Url => Place.AliasOf ?? Place.Url;

    /// <summary>The content for the request; null if the request is for a page that does not exist, or must be redirected.</summary>
    public ContentFeature? FindFor(HttpRequest request)
    {
        if (!IsExact)
        {
            return null;
        }

        var found = new ContentFeature { Item = Place.Item, Collection = Route.Collection, Url = Url };
        if (Place.Page is not { } page)
        {
            return found;
        }

        var number = page.Number;
        if (Route.Site.Options.PagesByQuery
            && request.Query["page"] is [{ } asked]
            && !int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return null;
        }

        return number >= 1 && number <= page.Count
            ? found with { Url = page.First, PageNumber = number, PageCount = page.Count, Page = page.Entries.PageOf(number, page.Size) }
            : null;
    }
}
