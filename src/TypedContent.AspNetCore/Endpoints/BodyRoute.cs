namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Bodies without pages, at the addresses of their entries below a prefix.</summary>
internal sealed class BodyRoute(
    IContentCollection collection,
    string prefix) : ContentRoute(collection, ContentHandler.Of<IContentEntry>(static (entry, _) => new ContentBodyResult(entry)))
{
    public override string Template => prefix + "/{**path}";

    public override bool IsForReaders => false;

    public override IEnumerable<ContentPlace> Places => EntryRoute.PlacesOf(Collection, prefix);

    public override object? FindQuickly(string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && EntryRoute.Find(Collection, path[prefix.Length..]) is { } entry ? entry : null;
}
