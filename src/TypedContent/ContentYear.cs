using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TypedContent;

/// <summary>A year of a collection's archive.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentYear<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentArchive<TEntry> _archive;
    private readonly int _first;

    internal ContentYear(ContentArchive<TEntry> archive, int first, int year, IReadOnlyList<ContentMonth<TEntry>> months)
    {
        _archive = archive;
        _first = first;
        Year = year;
        Months = months;
    }

    /// <summary>The year, such as 2024.</summary>
    public int Year { get; }

    /// <summary>Its months with entries, newest first.</summary>
    public IReadOnlyList<ContentMonth<TEntry>> Months { get; }

    /// <summary>Its entries, grouped by month, newest first.</summary>
    public ContentList<TEntry> Entries => field ??= _archive.EntriesOf(_first, _first + Months.Count);

    /// <summary>The number of its entries.</summary>
    public int Count => Entries.Count;

    /// <summary>Its address within the site, such as <c>/articles/archive/2024</c>, not percent-encoded.</summary>
    public string Url => _archive.Routes.OfYear(Year);

    /// <summary>Finds a month.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="found">The month with its entries, or null.</param>
    /// <returns>Whether it has entries.</returns>
    public bool TryGet(int month, [NotNullWhen(true)] out ContentMonth<TEntry>? found)
    {
        found = Months.FirstOrDefault(candidate => candidate.Month == month);
        return found is not null;
    }

    /// <summary>The year with four digits.</summary>
    public override string ToString() => Year.ToString("0000", CultureInfo.InvariantCulture);
}
