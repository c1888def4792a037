using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Bodies alone, at the addresses of their entries below a prefix.</summary>
internal sealed class BodyRoute(IContentCollection collection, string prefix) : ContentRoute(collection, Body)
{
    public override bool IsForReaders => false;

    public override IEnumerable<ContentPlace> Places =>
        Collection.Entries.Select(entry => new ContentPlace(prefix + entry.Entry.Url, entry));

    public override object? FindQuickly(string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && EntryRoute.Find(Collection, path[prefix.Length..]) is { } entry ? entry : null;

    private static IResult Body(object entry, HttpContext context) => new ContentBodyResult((IContentEntry)entry);
}
