namespace TypedContent.AspNetCore.Feeds;

/// <summary>What a feed is the feed of: the site, a collection, or a term.</summary>
/// <param name="Folder">What the feed's own address begins with, not percent-encoded.</param>
/// <param name="Home">The address of its page, not percent-encoded. A collection has none that is known, so its feed names the index.</param>
/// <param name="Title">Its name, or null for the site's.</param>
/// <param name="Entries">Its entries, newest first.</param>
internal sealed record FeedScope(string Folder, string Home, string? Title, IEnumerable<IContentEntry> Entries)
{
    public static FeedScope Of(IReadOnlyList<IContentCollection> collections) => new(
        "",
        "/",
        null,
        collections is [var only] ? only.Entries : collections.SelectMany(collection => collection.Entries).OrderByDescending(entry => entry.Date ?? entry.Updated));

    public static FeedScope Of(IContentCollection collection) => new($"/{collection.Name.ToLowerInvariant()}", "/", collection.Name, collection.Entries);

    public static FeedScope Of(IContentTaxonomy taxonomy, IContentTerm term) => new(
        term.Url,
        term.Url,
        term.Name,
        // Whose terms list their entries by part.
        taxonomy.Name == "Series" ? term.Entries.OrderByDescending(entry => entry.Date ?? entry.Updated) : term.Entries);
}
