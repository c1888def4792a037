using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The archive: all dated entries, those of each year, and those of each month.</summary>
internal sealed class PeriodRoute<TEntry>(ContentCollection<TEntry> collection, Func<object, HttpContext, IResult> respond) : ContentRoute(collection, respond)
    where TEntry : ContentEntry, IContentEntry
{
    public override IEnumerable<ContentPlace> Places
    {
        get
        {
            var archive = Site.Current(collection).Archive;
            yield return Place(null, null, archive.Url, archive.Entries);
            foreach (var year in archive.Years)
            {
                yield return Place(year.Year, null, year.Url, year.Entries);
                foreach (var month in year.Months)
                {
                    yield return Place(year.Year, month.Month, month.Url, month.Entries);
                }
            }
        }
    }

    private static ContentPlace Place(int? year, int? month, string url, ContentList<TEntry> entries) =>
        new(url, new ContentPeriod<TEntry>(year, month, url, entries));
}
