using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Entries at their own addresses, and their old addresses.</summary>
internal sealed class EntryRoute(IContentCollection collection, Func<object, HttpContext, IResult> respond) : ContentRoute(collection, respond)
{
    private readonly string _prefix = $"/{collection.Name.ToLowerInvariant()}/";

    public override IEnumerable<ContentPlace> Places =>
        Collection.Entries.Select(entry => new ContentPlace(entry.Entry.Url, entry))
            .Concat(Collection.Entries.SelectMany(entry => entry.Aliases.Select(alias => new ContentPlace(alias, entry, entry.Entry.Url))));

    // By the compiled table of slugs: this makes the one entry that was asked for and no other.
    public override object? FindQuickly(string path) =>
        path.StartsWith(_prefix, StringComparison.Ordinal) && Collection.TryGet(path[_prefix.Length..], out var entry) && entry.Entry.Url == path
            ? entry
            : null;
}
