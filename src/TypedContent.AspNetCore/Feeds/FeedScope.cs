using TypedContent.Routes;

namespace TypedContent.AspNetCore.Feeds;

/// <summary>What a feed is the feed of: the site, a collection, or a term.</summary>
/// <param name="Folder">What the feed's own address begins with, not percent-encoded.</param>
/// <param name="Home">The address of its page, not percent-encoded. A collection has none that is known, so its feed names the index.</param>
/// <param name="Title">Its name, or null for the site's.</param>
/// <param name="Entries">Its entries, newest first.</param>
/// <param name="Language">Its language; null for the site's.</param>
internal sealed record FeedScope(string Folder, string Home, string? Title, IEnumerable<IContentEntry> Entries, string? Language = null)
{
    /// <summary>All feeds of some collections: theirs together, of each, of their terms, and the first two once more in each of their languages.</summary>
    public static IEnumerable<FeedScope> AllOf(IReadOnlyList<IContentCollection> collections) =>
    [
        Of(collections),
        .. collections.Select(Of),
        .. collections.SelectMany(collection => collection.Taxonomies).SelectMany(taxonomy => taxonomy.Terms.Select(term => Of(taxonomy, term))),
        .. LanguagesOf(collections).SelectMany(language => Of(collections, language)),
    ];

    /// <summary>The languages that have feeds of their own: none where there is one only, for which the others are enough.</summary>
    public static IReadOnlyList<string> LanguagesOf(IReadOnlyList<IContentCollection> collections)
    {
        string[] languages = [.. collections.SelectMany(collection => collection.Languages).Distinct(StringComparer.OrdinalIgnoreCase)];
        return languages.Length > 1 ? languages : [];
    }

    /// <summary>What addresses of a language begin with.</summary>
    public static string FolderOf(string language) => "/" + language.ToLowerInvariant();

    private static IEnumerable<FeedScope> Of(IReadOnlyList<IContentCollection> collections, string language)
    {
        IContentCollection[] views = [.. collections.Select(collection => collection.InLanguage(language)).Where(view => view.Entries.Count > 0)];
        return views.Select(Of).Prepend(Of(views)).Select(scope => scope with { Folder = FolderOf(language) + scope.Folder, Language = language });
    }

    public static FeedScope Of(IReadOnlyList<IContentCollection> collections) => new(
        "",
        "/",
        null,
        collections is [var only]
            ? only.Entries
            : collections.SelectMany(collection => collection.Entries).OrderByDescending(entry => entry.Date ?? entry.Updated));

    public static FeedScope Of(IContentCollection collection) => new(SiteRoutes.OfCollection(collection.Name), "/", collection.Name, collection.Entries);

    public static FeedScope Of(IContentTaxonomy taxonomy, IContentTerm term) => new(
        term.Url,
        term.Url,
        term.Name,
        // Whose terms list their entries by part.
        taxonomy.Name == "Series" ? term.Entries.OrderByDescending(entry => entry.Date ?? entry.Updated) : term.Entries);
}
