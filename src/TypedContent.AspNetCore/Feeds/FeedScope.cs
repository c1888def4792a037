using TypedContent.Routes;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>The scope of a feed: the site, a collection, or a term.</summary>
/// <param name="UrlOf">The feed's own address in each kind, not percent-encoded.</param>
/// <param name="Home">The address of its page, not percent-encoded. The page of a collection is unknown, so its feed names the index.</param>
/// <param name="Title">Its name, or null for the site's.</param>
/// <param name="Entries">Its entries, newest first.</param>
/// <param name="Language">Its language; null for the site's.</param>
internal sealed record FeedScope(Func<FeedKind, string> UrlOf, string Home, string? Title, IEnumerable<IContentEntry> Entries, string? Language = null)
{
    /// <summary>All feeds of some collections: one of all together, one of each, those of their terms, and the first two again for each language.</summary>
    public static IEnumerable<FeedScope> AllOf(IReadOnlyList<IContentCollection> collections) =>
    [
        Of(collections),
        .. collections.Select(Of),
        .. collections.SelectMany(collection => collection.Taxonomies.SelectMany(taxonomy => taxonomy.All.Select(term => Of(collection, taxonomy, term)))),
        .. LanguagesOf(collections).SelectMany(language => Of(collections, language)),
    ];

    /// <summary>The languages with their own feeds; none if there is only one language, because the other feeds are enough.</summary>
    public static IReadOnlyList<string> LanguagesOf(IReadOnlyList<IContentCollection> collections)
    {
        string[] languages = [.. collections.SelectMany(collection => collection.Languages).Distinct(StringComparer.OrdinalIgnoreCase)];
        return languages.Length > 1 ? languages : [];
    }

    /// <summary>The prefix of a language's addresses.</summary>
    public static string FolderOf(string language) => "/" + language.ToLowerInvariant();

    private static IEnumerable<FeedScope> Of(IReadOnlyList<IContentCollection> collections, string language)
    {
        IContentCollection[] views = [.. collections.Select(collection => collection.InLanguage(language)).Where(view => view.All.Count > 0)];
        return views.Select(Of).Prepend(Of(views)).Select(scope => scope with { UrlOf = kind => FolderOf(language) + scope.UrlOf(kind), Language = language });
    }

    public static FeedScope Of(IReadOnlyList<IContentCollection> collections) => new(
        kind => "/" + kind.FileName,
        "/",
        null,
        collections is [var only]
            ? only.All
            : collections.SelectMany(collection => collection.All).OrderByDescending(entry => entry.Date ?? entry.Updated));

    public static FeedScope Of(IContentCollection collection) =>
        new(kind => RoutesOf(collection).OfFeed(kind.FileName, kind.Name), "/", collection.Name, collection.All);

    public static FeedScope Of(IContentCollection collection, IContentTaxonomy taxonomy, IContentTerm term) => new(
        kind => RoutesOf(collection).OfTermFeed(term.Url, kind.FileName, kind.Name),
        term.Url,
        term.Name,
        // The terms of a series list their entries by part.
        taxonomy.Name == "Series" ? term.Entries.OrderByDescending(entry => entry.Date ?? entry.Updated) : term.Entries);

    private static SiteRoutes RoutesOf(IContentCollection collection) => (collection as IAddressedCollection)?.Routes ?? new SiteRoutes(collection.Name);
}
