using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Routes;
using TypedContent.Trees;

namespace TypedContent;

/// <summary>A collection as libraries see it, independent of the type of its entries. Pages, feeds, and sitemaps are built from it.</summary>
public interface IContentCollection
{
    /// <summary>The collection's name, such as <c>Articles</c>.</summary>
    string Name { get; }

    /// <summary>The address of its RSS feed within the site, such as <c>/articles/feed.xml</c>, not percent-encoded. It exists if feeds are mapped.</summary>
    string FeedUrl => new SiteRoutes(Name).OfFeed("feed.xml", "rss");

    /// <summary>All entries, newest first, whatever the order of the collection's own list. An entry is created on first use.</summary>
    IReadOnlyList<IContentEntry> All { get; }

    /// <summary>The collection's taxonomies, such as <c>Categories</c> and <c>Tags</c>.</summary>
    IReadOnlyList<IContentTaxonomy> Taxonomies { get; }

    /// <summary>The files beside the collection's articles, sorted by path: images and other files that are served unchanged.</summary>
    IReadOnlyList<ContentFile> Files => [];

    /// <summary>The tree of the pages; its first node is the collection itself.</summary>
    IContentNode Tree => new EmptyNode(Name);

    /// <summary>The node of an entry in the tree of its language; null for an entry of another collection.</summary>
    /// <param name="entry">An entry of this collection.</param>
    IContentNode? NodeOf(IContentEntry entry) => null;

    /// <summary>Searches the entries with the index in the assembly. Finds nothing if there is none.</summary>
    /// <param name="text">The text to search for.</param>
    /// <param name="take">The maximum number of hits.</param>
    /// <returns>The hits, best first: one per entry, at its best matching section.</returns>
    IReadOnlyList<IContentHit> Search(string text, int take = 10) => [];

    /// <summary>Finds an entry by its slug.</summary>
    /// <param name="slug">The slug, compared ordinally.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    bool TryGet(string slug, [NotNullWhen(true)] out IContentEntry? entry);

    /// <summary>
    /// The collection as it is visible at a point in time: without entries that are not published yet, and without entries that have expired. A web server
    /// asks for this view on each request.
    /// </summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    IContentCollection PublishedAt(DateTimeOffset now) => this;

    /// <summary>
    /// The languages of its entries as BCP 47 tags, the site's default language first, then sorted by tag; empty if no entry has a language.
    /// </summary>
    IReadOnlyList<string> Languages => [];

    /// <summary>
    /// The same article in its other languages that are in this view; empty if there are none, and for an entry of another collection.
    /// </summary>
    /// <param name="entry">An entry of this collection.</param>
    IReadOnlyList<IContentEntry> TranslationsOf(IContentEntry entry) => [];

    /// <summary>The versions of its entries: released ones first, and of these the newest; empty if the collection has no versions.</summary>
    IReadOnlyList<string> Versions => [];

    /// <summary>The version of an entry; null if it is part of all versions, and for an entry of another collection.</summary>
    /// <param name="entry">An entry of this collection.</param>
    string? VersionOf(IContentEntry entry) => null;

    /// <summary>
    /// The same page in the other versions that are in this view, in its language and in the order of <see cref="Versions"/>; empty if there are none, and for
    /// an entry of another collection.
    /// </summary>
    /// <param name="entry">An entry of this collection.</param>
    IReadOnlyList<IContentEntry> VersionsOf(IContentEntry entry) => [];

    /// <summary>
    /// The same page in the newest release that has it, in its language: the address that search engines should know. The entry itself if there is no newer
    /// one, and for an entry of another collection.
    /// </summary>
    /// <param name="entry">An entry of this collection.</param>
    IContentEntry NewestVersionOf(IContentEntry entry) => entry;

    /// <summary>The collection in one version: the entries of that version, and those that are part of all versions.</summary>
    /// <param name="version">One of <see cref="Versions"/>, ignoring case; null for the newest release.</param>
    IContentCollection InVersion(string? version) => this;

    /// <summary>The collection in one language, with only the terms, neighbors, and lookups of that language.</summary>
    /// <param name="language">A BCP 47 tag or range, ignoring case: <c>zh</c> includes <c>zh</c> and <c>zh-CN</c>.</param>
    IContentCollection InLanguage(string language) => this;

    /// <summary>The collection for readers of a culture: every article once, in the best language for them.</summary>
    /// <param name="culture">The culture.</param>
    IContentCollection ForCulture(CultureInfo culture) => this;
}
