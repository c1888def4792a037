using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Bodies;
using TypedContent.AspNetCore.Export;
using TypedContent.AspNetCore.Searching;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>A search page, and below it the parts of the index for a script, with which an exported site searches without a server.</summary>
/// <param name="collection">The collection.</param>
/// <param name="path">The page's address.</param>
/// <param name="page">Responds with the page.</param>
internal sealed class SearchRoute(IContentCollection collection, string path, ContentHandler page) : ContentRoute(collection, Of(page))
{
    public override string Template => path;

    // Search results are of no use to a search engine.
    public override bool IsForReaders => false;

    public override IEnumerable<ContentPlace> Places
    {
        get
        {
            yield return new ContentPlace(path, new SearchPlace(path, Part: null));
            foreach (var part in SearchParts.NamesOf(Collection))
            {
                yield return new ContentPlace($"{path}/{part}", new SearchPlace($"{path}/{part}", part));
            }
        }
    }

    private static ContentHandler Of(ContentHandler page) => new((found, context) => found.Item is SearchPlace { Part: { } part }
        ? Serve(found, part, context).ExecuteAsync(context)
        : page.RespondAsync(found, context));

    private static FileContentHttpResult Serve(ContentFeature found, string part, HttpContext context)
    {
        // An export knows the addresses of its files only at the end, and rewrites absolute ones.
        var site = context.RequestServices.GetRequiredService<ContentSite>();
        var isExport = context.Features.Get<ExportFeature>() is not null;
        var prefix = context.Request.PathBase.ToUriComponent();
        var (bytes, mediaType) = SearchParts.Make(found.Collection, part, entry => isExport ? site.Absolute(entry.Url, context.Request) : prefix + entry.Href);
        context.Response.Headers.CacheControl = "no-cache";
        return DocumentCache.Respond(bytes, mediaType);
    }

    private sealed record SearchPlace(string Url, string? Part);
}
