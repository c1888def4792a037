namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Lists of entries at their own addresses, shown as a whole or one page at a time.</summary>
/// <param name="collection">The collection.</param>
/// <param name="handler">Responds.</param>
/// <param name="pageSize">The number of entries per page; null for the value in the options.</param>
internal abstract class ListRoute(IContentCollection collection, ContentHandler handler, int? pageSize) : ContentRoute(collection, handler)
{
    /// <summary>The places of a list: one, or one for each page if pages have their own addresses.</summary>
    protected IEnumerable<ContentPlace> PagesOf(string url, object item, object entries)
    {
        if (!IsPaged || entries is not IPagedList list)
        {
            yield return new ContentPlace(url, item);
            yield break;
        }

        var page = new PagePlace(url, 1, pageSize ?? Site.Options.PageSize, list);
        yield return new ContentPlace(url, item) { Page = page };
        for (var number = 2; number <= page.Count && !Site.Options.PagesByQuery; number++)
        {
            yield return new ContentPlace(Site.PageUrl(url, number), item) { Page = page with { Number = number } };
        }
    }
}
