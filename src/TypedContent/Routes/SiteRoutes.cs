using System.Globalization;

namespace TypedContent.Routes;

/// <summary>
/// The addresses of the pages that a site can have for a collection besides its entries: taxonomies, terms, the archive, and feeds. Not percent-encoded.
/// </summary>
/// <remarks>
/// This file is also compiled into the compiler and the web package, so that the compiler checks the same addresses that the web package serves.
/// </remarks>
/// <param name="collection">The collection's name.</param>
/// <param name="templates"> The templates: of a taxonomy's terms, by the taxonomy's name; of <see cref="ArchivePages"/>; and of <see cref="Feeds"/>. Null for
/// the built-in ones. They were checked by the compiler, and no longer contain <c>{collection}</c> and <c>{taxonomy}</c>. </param>
internal sealed class SiteRoutes(string collection, Func<string, string?>? templates = null)
{
    /// <summary>The key of the archive's template. A taxonomy's name cannot contain a slash.</summary>
    public const string ArchivePages = "/archive";

    /// <summary>The key of the feeds' template.</summary>
    public const string Feeds = "/feed";

    // A whole segment of a template, including its slash. Removing it results in the address of the parent page.
    private const string Term = "/{term}";
    private const string Year = "/{year}";
    private const string Month = "/{month}";
    private const string File = "{feed}";
    private const string Kind = "{kind}";

    /// <summary>The prefix of the addresses of a collection's pages, unless a template says otherwise.</summary>
    public string Root { get; } = "/" + collection.ToLowerInvariant();

    /// <summary>The archive's address.</summary>
    public string Archive => Fill(Fill(ArchiveTemplate, Month, ""), Year, "");

    /// <summary>The template of months, for messages.</summary>
    public string MonthTemplate => ArchiveTemplate;

    private string ArchiveTemplate => templates?.Invoke(ArchivePages) ?? Root + "/archive" + Year + Month;

    private string FeedTemplate => templates?.Invoke(Feeds) ?? Root + "/" + File;

    public string OfTaxonomy(string taxonomy) => Fill(TermTemplate(taxonomy), Term, "");

    public string OfTerm(string taxonomy, string slug) => Fill(TermTemplate(taxonomy), Term, "/" + slug);

    /// <param name="year">The year. It is written with four digits.</param>
    public string OfYear(int year) => Fill(Fill(ArchiveTemplate, Month, ""), Year, "/" + year.ToString("0000", CultureInfo.InvariantCulture));

    /// <param name="year">The year. It is written with four digits.</param>
    /// <param name="month">The month. It is written with two digits.</param>
    public string OfMonth(int year, int month) => Fill(
        Fill(ArchiveTemplate, Month, "/" + month.ToString("00", CultureInfo.InvariantCulture)),
        Year,
        "/" + year.ToString("0000", CultureInfo.InvariantCulture));

    /// <param name="file">The feed's file name if the template contains it: <c>feed.xml</c>.</param>
    /// <param name="kind">The kind of feed if the template contains it: <c>rss</c>.</param>
    public string OfFeed(string file, string kind) => Fill(Fill(FeedTemplate, File, file), Kind, kind);

    /// <summary>A term's feed is below its page, and has the same file name as the collection's feed.</summary>
    /// <param name="term">The term's address.</param>
    /// <param name="file">The feed's file name if the template contains it.</param>
    /// <param name="kind">The kind of feed if the template contains it.</param>
    public string OfTermFeed(string term, string file, string kind)
    {
        var feed = OfFeed(file, kind);
        var extension = term.LastIndexOf('.') > term.LastIndexOf('/') && term.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? ".html".Length : 0;
        return term.Remove(term.Length - extension).TrimEnd('/') + feed.Remove(0, feed.LastIndexOf('/'));
    }

    /// <summary>Whether an address has the form of a year or month of the archive. Case and a trailing slash are ignored.</summary>
    /// <param name="url">The address.</param>
    public bool IsPeriod(string url)
    {
        var template = ArchiveTemplate;
        var start = template.IndexOf(Year, StringComparison.Ordinal);
        var suffix = template.Substring(start + Year.Length + Month.Length).TrimEnd('/');
        var address = url.TrimEnd('/');
        if (address.Length <= start + suffix.Length
            || address[start] != '/'
            || string.Compare(address, 0, template, 0, start, StringComparison.OrdinalIgnoreCase) != 0
            || !address.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var period = address.Substring(start + 1, address.Length - start - 1 - suffix.Length);
        return (period.Length == 4 || (period.Length == 7 && period[4] == '/')) && period.All(c => c is '/' or >= '0' and <= '9');
    }

    /// <summary>The templates of terms, for messages; one with <c>{taxonomy}</c> if no taxonomy has its own.</summary>
    public string TermTemplateOf(IEnumerable<string> taxonomies) => TemplateOf(taxonomies, TermTemplate);

    /// <summary>The templates of taxonomies, for messages.</summary>
    public string TaxonomyTemplateOf(IEnumerable<string> taxonomies) => TemplateOf(taxonomies, OfTaxonomy);

    /// <summary>Replaces a placeholder in a template.</summary>
    internal static string Fill(string template, string placeholder, string value)
    {
        var at = template.IndexOf(placeholder, StringComparison.Ordinal);
        return at < 0 ? template : template.Remove(at, placeholder.Length).Insert(at, value);
    }

    private static string TemplateOf(IEnumerable<string> taxonomies, Func<string, string> templateOf)
    {
        var names = taxonomies.ToArray();
        var general = names.Select(name => Fill(templateOf(name), "/" + name.ToLowerInvariant(), "/{taxonomy}")).Distinct().ToArray();
        return general.Length == 1 ? general[0] : string.Join(" ", names.Select(templateOf));
    }

    private string TermTemplate(string taxonomy) => templates?.Invoke(taxonomy) ?? Root + "/" + taxonomy.ToLowerInvariant() + Term;
}
