namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The archive: all dated entries, those of each year, and those of each month.</summary>
internal sealed class PeriodRoute<TEntry>(
    ContentCollection<TEntry> collection, ContentHandler handler, int? pageSize = null) : ListRoute(collection, handler, pageSize)
    where TEntry : ContentEntry, IContentEntry
{
    public override string Template => Routes.MonthTemplate;

    public override IEnumerable<ContentPlace> Places
    {
        get
        {
            var archive = Site.Current(collection).Archive;
            return Of(null, null, archive.Url, archive.Entries)
                .Concat(archive.Years.SelectMany(year => Of(year.Year, null, year.Url, year.Entries)
                    .Concat(year.Months.SelectMany(month => Of(month.Year, month.Month, month.Url, month.Entries)))));
        }
    }

    private IEnumerable<ContentPlace> Of(int? year, int? month, string url, ContentList<TEntry> entries) =>
        PagesOf(url, new ContentPeriod<TEntry> { Year = year, Month = month, Url = url, Entries = entries }, entries);
}
