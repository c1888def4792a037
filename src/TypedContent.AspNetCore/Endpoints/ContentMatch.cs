using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>What a request's path was found to name.</summary>
/// <param name="Route">Which mapping found it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="IsExact">Whether it was asked for by exactly its address.</param>
internal sealed record ContentMatch(ContentRoute Route, ContentPlace Place, bool IsExact)
{
    /// <summary>Its own address, not percent-encoded.</summary>
    public string Url => Place.AliasOf ?? Place.Url;

    /// <summary>What the request is for; null where it asks for a page that there is not, or leads elsewhere.</summary>
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
