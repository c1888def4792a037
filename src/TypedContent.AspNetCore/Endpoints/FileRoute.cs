namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The files beside a collection's articles, at their addresses.</summary>
internal sealed class FileRoute(IContentCollection collection) : ContentRoute(collection, ContentHandler.Of<ContentFile>(
    static (file, _) => new ContentFileResult(file)))
{
    public override string Template => Routes.Root + "/{**file}";

    public override bool IsForReaders => false;

    public override IEnumerable<ContentPlace> Places => Collection.Files.Select(file => new ContentPlace(file.Url, file));
}
