using System.Text.RegularExpressions;
using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Export;

/// <summary>
/// The pages and redirects found at the addresses of a site, and the addresses at which a file server finds them. They are known only after everything was
/// requested, because an address does not tell whether it is a page, a file, or a redirect.
/// </summary>
/// <param name="site">The site's address on the web.</param>
internal sealed class ExportedSite(Uri site)
{
    // Limits a chain of redirects, which may be a cycle.
    private const int MostRedirects = 16;

    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);
    private readonly Regex _anywhere = new(PatternOf(site), RegexOptions.CultureInvariant);
    private readonly Regex _quoted = new("(?<=\")" + PatternOf(site), RegexOptions.CultureInvariant);

    /// <summary>The site's root as the app knows it, without the path that the export will be below.</summary>
    public Uri Root { get; } = new(site, "/");

    private string Base { get; } = site.AbsolutePath.TrimEnd('/');

    /// <summary>The app's redirects, including the path that the site is below, in order.</summary>
    public IReadOnlyList<(string From, string To)> Redirects =>
        [.. _redirects.Keys
            .Order(StringComparer.Ordinal)
            .Select(from => (Base + from, AddressOf(from, "")))
            .Where(redirect => redirect.Item1 != redirect.Item2)];

    /// <summary>Records a page at an address.</summary>
    /// <param name="path">The address, percent-encoded.</param>
    /// <param name="file">The page's file, not percent-encoded, beginning with a slash.</param>
    public void AddPage(string path, string file) =>
        _pages[Canonical(path)] = file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;

    /// <summary>Records a redirect from an address.</summary>
    /// <param name="path">The address, percent-encoded.</param>
    /// <param name="location">The target. That of another site is kept unchanged.</param>
    public void AddRedirect(string path, string location) => _redirects[Canonical(path)] = location;

    /// <summary>The path within the site that a link leads to, percent-encoded; null for all other links.</summary>
    public Uri? Find(string page, string link)
    {
        if (link.TrimStart() is "" or ['#', ..] || ContentAddress.Resolve(Root, new Uri(Root, page).AbsoluteUri, link) is not { } resolved)
        {
            return null;
        }

        var target = new Uri(resolved);
        return target.Authority == Root.Authority && target.Scheme == Root.Scheme ? target : null;
    }

    /// <summary>A link as written in an exported page; null for one to another site or within the page.</summary>
    public string? Rewrite(string page, string link) => Find(page, link) is { } target ? AddressOf(target.AbsolutePath, target.Query + target.Fragment) : null;

    /// <summary>Rewrites absolute addresses of the site in the attributes and data of a page, such as its canonical address.</summary>
    public string RewriteQuoted(string html) => _quoted.Replace(html, RewriteAbsolute);

    /// <summary>Rewrites absolute addresses of the site anywhere in a feed or sitemap.</summary>
    public string RewriteAll(string text) => _anywhere.Replace(text, RewriteAbsolute);

    private string RewriteAbsolute(Match match)
    {
        var path = match.Value[(Root.AbsoluteUri.Length - 1 + Base.Length)..];
        var address = path.Length == 0 ? "" : AddressOf(path, "");
        return address.StartsWith('/') ? Root.AbsoluteUri.TrimEnd('/') + address : match.Value;
    }

    /// <summary>The address at which a file server finds a path of the app, including the path that the site is below.</summary>
    /// <param name="path">The path, percent-encoded.</param>
    /// <param name="suffix">Its query and fragment; may be empty.</param>
    private string AddressOf(string path, string suffix)
    {
        var asked = Canonical(path);
        var found = asked;
        for (var i = 0; i < MostRedirects && _redirects.TryGetValue(found, out var location); i++)
        {
            if (Find(found, location) is not { } target)
            {
                return location;
            }

            found = Canonical(target.AbsolutePath);
            suffix = target.Query.Length + target.Fragment.Length > 0 ? target.Query + target.Fragment : suffix;
        }

        // An address that is not a page keeps its spelling.
        return Base + (_pages.TryGetValue(found, out var file) ? ContentAddress.Encode(file) : found == asked ? path : found) + suffix;
    }

    private static string PatternOf(Uri site) =>
        Regex.Escape(site.GetLeftPart(UriPartial.Authority) + site.AbsolutePath.TrimEnd('/')) + """(?=["'<&/?#\s\\]|$)[^\s"'<>\\&?#]*""";

    /// <summary>The canonical spelling of a percent-encoded path.</summary>
    private static string Canonical(string path) => string.Join('/', path.Split('/').Select(segment => Uri.EscapeDataString(Uri.UnescapeDataString(segment))));
}
