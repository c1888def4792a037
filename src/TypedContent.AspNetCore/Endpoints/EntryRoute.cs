using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Entries at their own addresses, and their old addresses.</summary>
internal class EntryRoute(IContentCollection collection, Func<object, HttpContext, IResult> respond) : ContentRoute(collection, respond)
{
    private const string PageExtension = ".html";

    // Who asks for a long path is not after an entry, and must not make looking for one dear.
    private const int MostParts = 16;

    public override IEnumerable<ContentPlace> Places =>
        Collection.Entries.Select(entry => new ContentPlace(entry.Entry.Url, entry))
            .Concat(Collection.Entries.SelectMany(entry => entry.Aliases.Select(alias => new ContentPlace(alias, entry, entry.Entry.Url))));

    public override object? FindQuickly(string path) => Find(Collection, path);

    /// <summary>
    /// By the compiled table of slugs: this makes the one entry that was asked for and no other. Most templates of addresses end with
    /// the slug, and what stands before it is a matter of trying. What was found is believed only if it has this very address.
    /// </summary>
    public static IContentEntry? Find(IContentCollection collection, string path)
    {
        var end = path.EndsWith('/') ? path.Length - 1 : path.Length;
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        for (var part = 0; part < MostParts && slash >= 0 && slash < end; part++)
        {
            var slug = path[(slash + 1)..end];
            if (HasAddress(slug, out var entry) || (slug.EndsWith(PageExtension, StringComparison.Ordinal) && HasAddress(slug[..^PageExtension.Length], out entry)))
            {
                return entry;
            }

            slash = path.IndexOf('/', slash + 1);
        }

        return null;

        bool HasAddress(string slug, out IContentEntry? entry) => collection.TryGet(slug, out entry) && entry.Entry.Url == path;
    }
}
