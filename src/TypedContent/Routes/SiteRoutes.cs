using System.Globalization;

namespace TypedContent.Routes;

/// <summary>
/// The addresses of the pages that a site can have of a collection besides its entries: those of taxonomies, terms, the archive and feeds. Not
/// percent-encoded.
/// </summary>
/// <remarks>This file is compiled into the compiler and into the web package as well, so that what one serves the other can check.</remarks>
/// <param name="collection">The collection's name.</param>
/// <param name="templates">
/// The template of a taxonomy's terms, by the taxonomy's name, that of <see cref="ArchivePages"/> and that of <see cref="Feeds"/>; null for the built-in
/// ones. They are as the compiler has checked them, without <c>{collection}</c> and <c>{taxonomy}</c>.
/// </param>
internal sealed class SiteRoutes(string collection, Func<string, string?>? templates = null)
{
    /// <summary>What the archive's template is found by. No taxonomy has a name with a slash.</summary>
    public const string ArchivePages = "/archive";

    /// <summary>What the feeds' template is found by.</summary>
    public const string Feeds = "/feed";

    // A whole part of a template, its slash among it: without it, the page that its pages are below has the rest as its address.
    private const string Term = "/{term}";
    private const string Year = "/{year}";
    private const string Month = "/{month}";
    private const string File = "{feed}";
    private const string Kind = "{kind}";

    /// <summary>What the addresses of a collection's pages begin with, unless a template says otherwise.</summary>
    public string Root { get; } = "/" + collection.ToLowerInvariant();

    /// <summary>The archive's address.</summary>
    public string Archive => Fill(Fill(ArchiveTemplate, Month, ""), Year, "");

    /// <summary>The template of months, for people.</summary>
    public string MonthTemplate => ArchiveTemplate;

    private string ArchiveTemplate => templates?.Invoke(ArchivePages) ?? Root + "/archive" + Year + Month;

    private string FeedTemplate => templates?.Invoke(Feeds) ?? Root + "/" + File;

    public string OfTaxonomy(string taxonomy) => Fill(TermTemplate(taxonomy), Term, "");

    public string OfTerm(string taxonomy, string slug) => Fill(TermTemplate(taxonomy), Term, "/" + slug);

    /// <param name="year">The year: four digits.</param>
    public string OfYear(int year) => Fill(Fill(ArchiveTemplate, Month, ""), Year, "/" + year.ToString("0000", CultureInfo.InvariantCulture));

    /// <param name="year">The year: four digits.</param>
    /// <param name="month">The month: two digits.</param>
    public string OfMonth(int year, int month) => Fill(
        Fill(ArchiveTemplate, Month, "/" + month.ToString("00", CultureInfo.InvariantCulture)), Year, "/" + year.ToString("0000", CultureInfo.InvariantCulture));

    /// <param name="file">The feed's file name where the template asks for it: <c>feed.xml</c>.</param>
    /// <param name="kind">The kind of feed where the template asks for that: <c>rss</c>.</param>
    public string OfFeed(string file, string kind) => Fill(Fill(FeedTemplate, File, file), Kind, kind);

    /// <summary>A term's feed is below its page, and is called what the collection's is called.</summary>
    /// <param name="term">The term's address.</param>
    /// <param name="file">The feed's file name where the template asks for it.</param>
    /// <param name="kind">The kind of feed where the template asks for that.</param>
    public string OfTermFeed(string term, string file, string kind)
    {
        var feed = OfFeed(file, kind);
        var extension = term.LastIndexOf('.') > term.LastIndexOf('/') && term.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? ".html".Length : 0;
        return term.Remove(term.Length - extension).TrimEnd('/') + feed.Remove(0, feed.LastIndexOf('/'));
    }

    /// <summary>Whether an address is that of a year or a month in the archive, whichever these are. Case and a slash at the end make no difference.</summary>
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

    /// <summary>The templates of terms, for people: one with <c>{taxonomy}</c> where no taxonomy has one of its own.</summary>
    public string TermTemplateOf(IEnumerable<string> taxonomies) => TemplateOf(taxonomies, TermTemplate);

    /// <summary>The templates of taxonomies, for people.</summary>
    public string TaxonomyTemplateOf(IEnumerable<string> taxonomies) => TemplateOf(taxonomies, OfTaxonomy);

    /// <summary>A template with a value in the place of a placeholder.</summary>
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
