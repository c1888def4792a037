using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Entries at their own addresses, and their old addresses.</summary>
internal class EntryRoute(IContentCollection collection, Func<object, HttpContext, IResult> respond) : ContentRoute(collection, respond)
{
    public override IEnumerable<ContentPlace> Places =>
        Collection.Entries.Select(entry => new ContentPlace(entry.Entry.Url, entry))
            .Concat(Collection.Entries.SelectMany(entry => entry.Aliases.Select(alias => new ContentPlace(alias, entry, entry.Entry.Url))));

    public override object? FindQuickly(string path) => Find(Collection, path);

    /// <summary>By the compiled table of slugs: this makes the one entry that was asked for and no other.</summary>
    public static IContentEntry? Find(IContentCollection collection, string path)
    {
        // "/articles/", whose length is all that is left to know once the collection's name stands there.
        var name = collection.Name;
        return path.Length > name.Length + 1 && path[0] == '/' && path[name.Length + 1] == '/'
            && collection.TryGet(path[(name.Length + 2)..], out var entry) && entry.Entry.Url == path
            ? entry
            : null;
    }
}
