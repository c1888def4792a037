using System.Globalization;

namespace TypedContent.Routes;

/// <summary>
/// The addresses of the pages that a site can have of a collection besides its entries: those of taxonomies, terms and the archive. Not percent-encoded.
/// </summary>
/// <remarks>This file is compiled into the compiler and into the web package as well, so that what one serves the other can check.</remarks>
internal static class SiteRoutes
{
    /// <summary>The last part of the archive's address.</summary>
    public const string Archive = "archive";

    /// <summary>What the addresses of a collection's pages begin with.</summary>
    public static string OfCollection(string collection) => "/" + collection.ToLowerInvariant();

    public static string OfTaxonomy(string collection, string taxonomy) => OfCollection(collection) + "/" + taxonomy.ToLowerInvariant();

    public static string OfTerm(string collection, string taxonomy, string slug) => OfTaxonomy(collection, taxonomy) + "/" + slug;

    public static string OfArchive(string collection) => OfCollection(collection) + "/" + Archive;

    /// <param name="archive">The archive's address.</param>
    /// <param name="year">The year: four digits.</param>
    public static string OfYear(string archive, int year) => archive + "/" + year.ToString("0000", CultureInfo.InvariantCulture);

    /// <param name="archive">The archive's address.</param>
    /// <param name="year">The year: four digits.</param>
    /// <param name="month">The month: two digits.</param>
    public static string OfMonth(string archive, int year, int month) => OfYear(archive, year) + "/" + month.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Whether an address is that of a year or a month in an archive, whichever these are. Case and a slash at the end make no difference.</summary>
    /// <param name="archive">The archive's address.</param>
    /// <param name="url">The address.</param>
    public static bool IsPeriod(string archive, string url)
    {
        var start = archive.Length;
        if (url.Length <= start || url[start] != '/' || !url.StartsWith(archive, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var period = url.Substring(start + 1).TrimEnd('/');
        return (period.Length == 4 || (period.Length == 7 && period[4] == '/')) && period.All(c => c is '/' or >= '0' and <= '9');
    }
}
