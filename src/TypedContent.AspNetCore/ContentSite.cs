using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TypedContent.AspNetCore.Addresses;
using TypedContent.AspNetCore.Endpoints;
using TypedContent.AspNetCore.Feeds;

namespace TypedContent.AspNetCore;

/// <summary>The site as a service: its facts, its absolute addresses, and the collections that were mapped.</summary>
public sealed class ContentSite
{
    private static readonly Uri s_withoutHost = new("http://localhost/");

    private readonly List<IContentCollection> _collections = [];
    private readonly List<IContentCollection> _inFeeds = [];
    private readonly List<IContentCollection> _inMarkdown = [];
    private readonly List<string> _otherPages = [];
    private readonly List<string> _disallowed = [];
    private readonly TimeProvider _clock;

    /// <summary>Created by <c>AddTypedContent</c>.</summary>
    /// <param name="options">The facts about the site.</param>
    /// <param name="clock">Determines which entries are visible.</param>
    public ContentSite(IOptions<ContentOptions> options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
        Options = options.Value;
    }

    /// <summary>The facts about the site.</summary>
    public ContentOptions Options { get; }

    /// <summary>The collections whose pages were mapped, in the order of mapping.</summary>
    public IReadOnlyList<IContentCollection> Collections => _collections;

    /// <summary>
    /// A collection as it is visible now, which is what <c>MapContent…</c> serves: without entries that are not published yet, and without entries that have
    /// expired. If <see cref="ContentOptions.ShowsUnpublished"/> is set, the whole collection.
    /// </summary>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="collection">A collection, such as <c>Articles.Collection</c>.</param>
    public ContentCollection<TEntry> Current<TEntry>(ContentCollection<TEntry> collection)
        where TEntry : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(collection);
        return Options.ShowsUnpublished ? collection : collection.PublishedAt(_clock.GetUtcNow());
    }

    /// <inheritdoc cref="Current{TEntry}" />
    public IContentCollection Current(IContentCollection collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return Options.ShowsUnpublished ? collection : collection.PublishedAt(_clock.GetUtcNow());
    }

    /// <summary>The absolute address of an entry's or a term's <c>Url</c>, percent-encoded.</summary>
    /// <param name="url">An address within the site, beginning with a slash, not percent-encoded.</param>
    /// <param name="request">The request, whose host is used if the options don't name one.</param>
    public string Absolute(string url, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ContentAddress.Join(BaseFor(request), url);
    }

    /// <summary>
    /// The percent-encoded address of the site's feed for a link; for a language with its own feeds, the address of that feed. It exists if feeds are mapped.
    /// </summary>
    /// <param name="kind">The kind of feed.</param>
    /// <param name="lang">The language of the page that contains the link, as a BCP 47 tag; null for all languages.</param>
    public string FeedHref(ContentFeedKind kind = ContentFeedKind.Rss, string? lang = null) =>
        ContentAddress.Encode($"{FeedFolder(lang)}/{FeedKind.Of(kind).FileName}");

    /// <summary>The address of a page of a list within the site, such as <c>/articles/tags/tea/page/2</c>, not percent-encoded.</summary>
    /// <param name="first">The address of the first page, such as a term's <c>Url</c>.</param>
    /// <param name="number">The page number, starting at 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public string PageUrl(string first, int number)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return number == 1 ? first : (Options.PagesByQuery ? first + "?page=" : first.TrimEnd('/') + "/page/") + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The percent-encoded form of the same address, for a link.</summary>
    /// <inheritdoc cref="PageUrl" />
    public string PageHref(string first, int number)
    {
        var url = PageUrl(first, number);
        return Options.PagesByQuery && number > 1 ? ContentAddress.Encode(first) + url[first.Length..] : ContentAddress.Encode(url);
    }

    /// <summary>An entry in its other languages; empty if there are none.</summary>
    /// <param name="entry">An entry of a mapped collection.</param>
    public IReadOnlyList<IContentEntry> TranslationsOf(IContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _collections.Select(collection => Current(collection).TranslationsOf(entry)).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>A page in the other versions, in its language, the newest release first; empty if there are none.</summary>
    /// <param name="entry">An entry of a mapped collection.</param>
    public IReadOnlyList<IContentEntry> VersionsOf(IContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _collections.Select(collection => Current(collection).VersionsOf(entry)).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>
    /// A page in the newest release that has it, in its language, which is the one that search engines should know; the entry itself if there is no newer one.
    /// </summary>
    /// <param name="entry">An entry of a mapped collection.</param>
    public IContentEntry NewestVersionOf(IContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _collections.Select(collection => Current(collection).NewestVersionOf(entry)).FirstOrDefault(found => !ReferenceEquals(found, entry)) ?? entry;
    }

    // Requests without a valid host were rejected earlier, except for HTTP/1.0, which does not require one.
    internal Uri BaseFor(HttpRequest request) => Options.BaseAddress ?? RequestHost.AddressOf(request) ?? s_withoutHost;

    internal string? LanguageOf(IContentEntry entry) => entry.Lang ?? Options.Lang;

    /// <summary>
    /// An entry in all its languages, itself first, for <c>hreflang</c>; empty if there is only one. An old version has none: it names the newest one as the
    /// page to know, and that page names its languages.
    /// </summary>
    internal IReadOnlyList<(string Language, IContentEntry Entry)> AlternatesOf(IContentEntry entry)
    {
        var translations = TranslationsOf(entry);
        if (translations.Count == 0 || LanguageOf(entry) is null || !ReferenceEquals(NewestVersionOf(entry), entry))
        {
            return [];
        }

        (string Language, IContentEntry Entry)[] known = [.. translations
            .Prepend(entry)
            .Where(one => LanguageOf(one) is not null)
            .Select(one => (LanguageOf(one)!.Replace('_', '-'), one))];
        return known.Length > 1 ? known : [];
    }

    /// <summary>The languages that have their own feeds: those of the collections with feeds, if there are several languages.</summary>
    internal IReadOnlyList<string> FeedLanguages => FeedScope.LanguagesOf([.. _inFeeds.Select(Current)]);

    /// <summary>The location of the feeds of a language: that of the whole site, unless the site has several languages.</summary>
    internal string FeedFolder(string? language) =>
        FeedLanguages.FirstOrDefault(known => known.Equals(language, StringComparison.OrdinalIgnoreCase)) is { } own ? FeedScope.FolderOf(own) : "";

    /// <summary>Whether feeds were mapped.</summary>
    internal bool HasFeeds => _inFeeds.Count > 0;

    /// <summary>The collections with feeds. The site's own feed contains all of them.</summary>
    internal IReadOnlyList<IContentCollection> InFeeds => _inFeeds;

    /// <summary>The address of the first mapped search page; null if there is none.</summary>
    internal string? SearchPath { get; set; }

    /// <summary>The collection that it searches.</summary>
    internal IContentCollection? Searched { get; set; }

    /// <summary>Pages of the sitemap in addition to content.</summary>
    internal IReadOnlyList<string> OtherPages => _otherPages;

    /// <summary>Paths that robots must not read.</summary>
    internal IReadOnlyList<string> Disallowed => _disallowed;

    /// <summary>The sitemap, after it was mapped. A site has only one, even if two collections map it.</summary>
    internal IEndpointConventionBuilder? Sitemap { get; set; }

    /// <summary>robots.txt, after it was mapped.</summary>
    internal IEndpointConventionBuilder? Robots { get; set; }

    internal void AddOtherPages(IEnumerable<string> pages) => _otherPages.AddRange(pages.Except(_otherPages, StringComparer.Ordinal));

    internal void AddDisallowed(IEnumerable<string> paths) => _disallowed.AddRange(paths.Except(_disallowed, StringComparer.Ordinal));

    internal void AddMarkdown(IContentCollection collection) => _inMarkdown.Add(collection);

    /// <summary>The address of a page's Markdown; null if it is not served.</summary>
    internal string? MarkdownUrlOf(IContentEntry entry) =>
        _inMarkdown.Count > 0 && entry is ContentEntry { HasMarkdown: true }
        && _inMarkdown.Any(collection => Current(collection) is IAddressedCollection known && known.Contains(entry))
            ? MarkdownRoute.UrlOf(entry.Url)
            : null;

    internal void AddFeeds(IEnumerable<IContentCollection> collections) => _inFeeds.AddRange(collections.Except(_inFeeds));

    internal void Add(IContentCollection collection)
    {
        if (!_collections.Contains(collection))
        {
            _collections.Add(collection);
        }
    }
}
