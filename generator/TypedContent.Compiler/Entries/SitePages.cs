using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using TypedContent.Routes;

namespace TypedContent.Compiler.Entries;

/// <summary>
/// The pages that a site can have for a collection besides its articles: those of terms, taxonomies, and the archive. Their addresses come from
/// <see cref="SiteRoutes"/>, which the libraries use to serve them.
/// </summary>
/// <param name="Collection">The collection.</param>
/// <param name="Taxonomies">Its taxonomies.</param>
internal sealed record SitePages(string Collection, EquatableArray<TaxonomyPages> Taxonomies)
{
    // The last segments of addresses where an app serves such pages, so they cannot be an article's.
    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase) { "archive", "categories", "tags", "series" };

    /// <summary>The templates of their addresses.</summary>
    public PageTemplates Templates { get; init; } = PageTemplates.None;

    private SiteRoutes Routes => Templates.RoutesOf(Collection);

    /// <summary>Whether an address may belong to something other than an article: a taxonomy or the archive, a page of a list (a number), or a file.</summary>
    /// <param name="url">The address, decoded.</param>
    /// <param name="taxonomies">The project's taxonomies besides the standard ones, in lower case.</param>
    public static bool IsReserved(string url, IEnumerable<string> taxonomies)
    {
        var path = url.TrimEnd('/');
        var last = path.Substring(path.LastIndexOf('/') + 1);
        var extension = last.LastIndexOf('.') is var dot and >= 0 ? last.Substring(dot + 1) : "";
        return s_reserved.Contains(last)
            || taxonomies.Contains(last, StringComparer.OrdinalIgnoreCase)
            || last.All(c => c is >= '0' and <= '9')
            || (extension.Any(char.IsLetter)
                && !extension.Equals("html", StringComparison.OrdinalIgnoreCase)
                && !extension.Equals("htm", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Finds articles at the addresses of such pages. Not every site has these pages, so the finding only says that one would hide the other.
    /// </summary>
    /// <param name="pages">The pages of each collection.</param>
    /// <param name="names">The articles of each collection.</param>
    public static IEnumerable<AddressFault> FindClashes(IEnumerable<SitePages> pages, IReadOnlyCollection<(string Collection, NameMap Names)> names)
    {
        var all = pages.ToArray();
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in all)
        {
            page.AddTo(known);
        }

        foreach (var clash in FindOwnClashes(all))
        {
            yield return clash;
        }

        foreach (var (collection, map) in names)
        {
            foreach (var name in map.Names)
            {
                if (Find(name.Url) is { } page)
                {
                    yield return new AddressFault(FindingIds.HidesPage, collection, name.Source, [name.Source, "address", name.Url, page]);
                }

                foreach (var alias in name.Aliases)
                {
                    if (Find(alias.Url) is { } redirected)
                    {
                        EquatableArray<string> arguments = [name.Source, "alias", alias.Url, redirected];
                        yield return new AddressFault(FindingIds.HidesPage, collection, name.Source, arguments) { Alias = alias.Written };
                    }
                }
            }
        }

        string? Find(string url) => known.TryGetValue(AddressClashes.Key(url), out var page) ? page
            : all.FirstOrDefault(pages => pages.Routes.IsPeriod(url)) is { } archived
                ? $"part of the archive of {archived.Collection}"
            : null;
    }

    /// <summary>Finds templates that give two pages one address, such as one template for the tags of two collections.</summary>
    private static IEnumerable<AddressFault> FindOwnClashes(IEnumerable<SitePages> pages)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (url, page, collection) in pages.SelectMany(page => page.Listed))
        {
            if (!owners.TryGetValue(AddressClashes.Key(url), out var other))
            {
                owners.Add(AddressClashes.Key(url), page);
            }
            else if (other != page)
            {
                yield return new AddressFault(FindingIds.PagesClash, collection, "", [other, page, url]);
            }
        }
    }

    /// <summary>The pages that contain others, and the feeds.</summary>
    private IEnumerable<(string Url, string Page, string Collection)> Listed => new[]
        {
            (Routes.Archive, $"the archive of {Collection}", Collection),
            (Routes.OfFeed("feed.xml", "rss"), $"the feed of {Collection}", Collection),
        }
        .Concat(Taxonomies.Select(taxonomy => (Routes.OfTaxonomy(taxonomy.Name), $"the {Casing.ToLower(taxonomy.Name)} of {Collection}", Collection)));

    private void AddTo(Dictionary<string, string> known)
    {
        var routes = Routes;
        known[AddressClashes.Key(routes.Archive)] = $"the archive of {Collection}";
        foreach (var taxonomy in Taxonomies)
        {
            known[AddressClashes.Key(routes.OfTaxonomy(taxonomy.Name))] = $"the {Casing.ToLower(taxonomy.Name)} of {Collection}";
            foreach (var slug in taxonomy.Slugs)
            {
                known[AddressClashes.Key(routes.OfTerm(taxonomy.Name, slug))] = $"a page of the {Casing.ToLower(taxonomy.Name)} of {Collection}";
            }
        }
    }
}

/// <summary>A taxonomy with the slugs of its terms.</summary>
internal sealed record TaxonomyPages(string Name, EquatableArray<string> Slugs);
