using System.Globalization;
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
            TEntry[] dated = [.. Site.Current(collection).All.Where(entry => entry.Date is not null)];
            yield return Place(null, null, dated);
            foreach (var year in dated.GroupBy(entry => entry.Date!.Value.Year))
            {
                yield return Place(year.Key, null, year);
                foreach (var month in year.GroupBy(entry => entry.Date!.Value.Month))
                {
                    yield return Place(year.Key, month.Key, month);
                }
            }
        }
    }

    private ContentPlace Place(int? year, int? month, IEnumerable<TEntry> entries)
    {
        var period = new ContentPeriod<TEntry>(year, month, UrlOf(year, month), [.. entries]);
        return new ContentPlace(period.Url, period);
    }

    private string UrlOf(int? year, int? month) => string.Create(
        CultureInfo.InvariantCulture,
        $"/{collection.Name.ToLowerInvariant()}/archive{(year is null ? "" : $"/{year:0000}")}{(month is null ? "" : $"/{month:00}")}");
}
