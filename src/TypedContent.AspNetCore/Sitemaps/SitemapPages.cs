using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedContent.AspNetCore.Addresses;
using TypedContent.AspNetCore.Endpoints;

namespace TypedContent.AspNetCore.Sitemaps;

/// <summary>Creates the sitemap: every mapped page, at its one canonical address.</summary>
internal sealed class SitemapPages(ContentSite site, EndpointDataSource endpoints)
{
    /// <summary>The maximum number of addresses in a sitemap (sitemaps.org).</summary>
    public const int MostPages = 50_000;

    private readonly ListVersion _version = new();

    /// <summary>Changes after a hot reload, and when something is published or expires.</summary>
    public object Version => _version.Of(site.Collections.Select(site.Current));

    public int CountParts(Uri baseAddress, IEnumerable<string> otherPages) =>
        (Find(baseAddress, otherPages).Count() + MostPages - 1) / MostPages;

    /// <summary>The sitemap; if it is too long for one file, the index of its parts, or one of them.</summary>
    /// <param name="baseAddress">The address of the site.</param>
    /// <param name="otherPages">Pages in addition to content.</param>
    /// <param name="part">The number of the part, starting at 1; null for the whole.</param>
    public byte[] Write(Uri baseAddress, IEnumerable<string> otherPages, int? part)
    {
        SitemapPage[][] parts = [.. Find(baseAddress, otherPages).Chunk(MostPages)];
        if (part is null && parts.Length > 1)
        {
            return SitemapWriter.WriteIndex(
                parts.Select((pages, i) => (ContentAddress.Join(baseAddress, $"/sitemap-{i + 1}.xml"), pages.Max(page => page.Changed))));
        }

        return SitemapWriter.Write(part is null ? parts.SelectMany(pages => pages) : parts[part.Value - 1]);
    }

    private IEnumerable<SitemapPage> Find(Uri baseAddress, IEnumerable<string> otherPages) =>
        otherPages.Select(url => new SitemapPage(ContentAddress.Join(baseAddress, url), null, []))
            .Concat(endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ContentRoute>())
                .Where(route => route is { IsForReaders: true })
                .SelectMany(route => route!.Places)
                .Where(place => place is { AliasOf: null, Page: null or { Number: 1 } } && !IsOldVersion(place))
                .Select(place => Page(baseAddress, place)))
            .DistinctBy(page => page.Url);

    /// <summary>A sitemap lists canonical addresses, and that of an old version is the newest one's.</summary>
    private bool IsOldVersion(ContentPlace place) =>
        site.Collections.Any(collection => collection.Versions.Count > 1)
        && place.Item is IContentEntry entry && !ReferenceEquals(site.NewestVersionOf(entry), entry);

    private SitemapPage Page(Uri baseAddress, ContentPlace place)
    {
        var entry = place.Item as IContentEntry;
        return new SitemapPage(ContentAddress.Join(baseAddress, place.Url), entry?.Updated ?? entry?.Date, entry is null ? [] : Alternates(baseAddress, entry));
    }

    private (string Language, string Url)[] Alternates(Uri baseAddress, IContentEntry entry) =>
        [.. site.AlternatesOf(entry).Select(one => (one.Language, ContentAddress.Join(baseAddress, one.Entry.Url)))];
}
