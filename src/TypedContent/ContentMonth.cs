using System.Globalization;

namespace TypedContent;

/// <summary>A month of a collection's archive.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentMonth<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentArchive<TEntry> _archive;
    private readonly int _index;

    internal ContentMonth(ContentArchive<TEntry> archive, int index, int year, int month)
    {
        _archive = archive;
        _index = index;
        Year = year;
        Month = month;
    }

    /// <summary>The year, such as 2024.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>Its entries, newest first.</summary>
    public ContentList<TEntry> Entries => field ??= _archive.EntriesOf(_index, _index + 1);

    /// <summary>The number of its entries.</summary>
    public int Count => Entries.Count;

    /// <summary>Its address within the site, such as <c>/articles/archive/2024/03</c>, not percent-encoded.</summary>
    public string Url => _archive.Routes.OfMonth(Year, Month);

    /// <summary>The year and month in ISO 8601 format: <c>2024-03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
