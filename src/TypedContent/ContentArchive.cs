using System.Diagnostics.CodeAnalysis;
using TypedContent.Generated;
using TypedContent.Routes;

namespace TypedContent;

/// <summary>
/// A collection's entries by the year and month of their <c>Date</c> as written: an article dated March 1 is in March wherever the reader is. Entries without
/// a date are not in the archive.
/// </summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentArchive<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentCollection<TEntry> _collection;
    private readonly ContentSource _source;

    internal ContentArchive(ContentCollection<TEntry> collection, ContentSource source)
    {
        _collection = collection;
        _source = source;
        Years = FindYears();
    }

    /// <summary>The years with entries, newest first.</summary>
    public IReadOnlyList<ContentYear<TEntry>> Years { get; }

    /// <summary>All entries with a date, grouped by month, newest first.</summary>
    public ContentList<TEntry> Entries => field ??= EntriesOf(0, _source.ArchiveMonths.Length);

    /// <summary>The address of the archive within the site, such as <c>/articles/archive</c>, not percent-encoded.</summary>
    public string Url => Routes.Archive;

    /// <summary>Finds a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="found">The year with its entries, or null.</param>
    /// <returns>Whether it has entries.</returns>
    public bool TryGet(int year, [NotNullWhen(true)] out ContentYear<TEntry>? found)
    {
        foreach (var candidate in Years)
        {
            if (candidate.Year == year)
            {
                found = candidate;
                return true;
            }
        }

        found = null;
        return false;
    }

    /// <summary>Finds a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="found">The month with its entries, or null.</param>
    /// <returns>Whether it has entries.</returns>
    public bool TryGet(int year, int month, [NotNullWhen(true)] out ContentMonth<TEntry>? found)
    {
        found = null;
        return TryGet(year, out var inYear) && inYear.TryGet(month, out found);
    }

    internal SiteRoutes Routes => _collection.Routes;

    /// <param name="first">The position of the first month.</param>
    /// <param name="end">The position after the last month.</param>
    internal ContentList<TEntry> EntriesOf(int first, int end) =>
        new(_collection, first == end ? [] : _source.ArchiveEntries[_source.ArchiveStarts[first].._source.ArchiveStarts[end]].ToArray());

    // Only months are read here. Entries are found when they are needed.
    private List<ContentYear<TEntry>> FindYears()
    {
        var years = new List<ContentYear<TEntry>>();
        var months = _source.ArchiveMonths;
        for (var first = 0; first < months.Length;)
        {
            var year = months[first] / 100;
            var inYear = new List<ContentMonth<TEntry>>(12);
            var next = first;
            for (; next < months.Length && months[next] / 100 == year; next++)
            {
                inYear.Add(new ContentMonth<TEntry>(this, next, year, months[next] % 100));
            }

            years.Add(new ContentYear<TEntry>(this, first, year, inYear));
            first = next;
        }

        return years;
    }
}
