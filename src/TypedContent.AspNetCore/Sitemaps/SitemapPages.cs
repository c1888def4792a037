using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedContent.AspNetCore.Addresses;
using TypedContent.AspNetCore.Endpoints;

namespace TypedContent.AspNetCore.Sitemaps;

/// <summary>Finds what a sitemap lists: every page that was mapped, at the one address that is its own.</summary>
internal sealed class SitemapPages(ContentSite site, EndpointDataSource endpoints)
{
    /// <summary>How many addresses one sitemap may have (sitemaps.org).</summary>
    public const int MostPages = 50_000;

    /// <summary>Changes after a hot reload.</summary>
    public object Version => site.Collections is [var first, ..] ? first.Entries : this;

    public IEnumerable<SitemapPage> Find(Uri baseAddress, IEnumerable<string> otherPages) =>
        otherPages.Select(url => new SitemapPage(ContentAddress.Join(baseAddress, url), null, []))
            .Concat(endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ContentRoute>())
                .Where(route => route is { IsForReaders: true })
                .SelectMany(route => route!.Places)
                .Where(place => place.AliasOf is null)
                .Select(place => Page(baseAddress, place)))
            .DistinctBy(page => page.Url);

    private SitemapPage Page(Uri baseAddress, ContentPlace place)
    {
        var entry = place.Item as IContentEntry;
        return new SitemapPage(ContentAddress.Join(baseAddress, place.Url), entry?.Updated ?? entry?.Date, entry is null ? [] : Alternates(baseAddress, entry));
    }

    private IReadOnlyList<(string Language, string Url)> Alternates(Uri baseAddress, IContentEntry entry)
    {
        var translations = site.TranslationsOf(entry);
        return translations.Count == 0 || site.LanguageOf(entry) is null
            ? []
            : [.. translations.Prepend(entry).Select(one => (site.LanguageOf(one)!, ContentAddress.Join(baseAddress, one.Entry.Url)))];
    }
}
