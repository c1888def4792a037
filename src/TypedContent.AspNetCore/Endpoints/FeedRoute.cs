using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Addresses;
using TypedContent.AspNetCore.Bodies;
using TypedContent.AspNetCore.Feeds;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The feeds of the site, of its collections and of their terms, each in three kinds.</summary>
internal sealed class FeedRoute(IReadOnlyList<IContentCollection> collections) : ContentRoute(collections[0], Serve)
{
    public override bool IsForReaders => false;

    public override IEnumerable<ContentPlace> Places =>
        from scope in Scopes
        from kind in FeedKind.All
        let url = $"{scope.Folder}/{kind.FileName}"
        select new ContentPlace(url, new FeedPlace(url, scope, kind));

    private IEnumerable<FeedScope> Scopes =>
    [
        FeedScope.Of(collections),
        .. collections.Select(FeedScope.Of),
        .. collections.SelectMany(collection => collection.Taxonomies).SelectMany(taxonomy => taxonomy.Terms.Select(term => FeedScope.Of(taxonomy, term))),
    ];

    private static IResult Serve(object item, HttpContext context)
    {
        var (url, scope, kind) = (FeedPlace)item;
        var services = context.RequestServices;
        var site = services.GetRequiredService<ContentSite>();
        var home = site.BaseFor(context.Request);
        return services.GetRequiredService<DocumentCache>().Get(ContentAddress.Join(home, url), item, () =>
        {
            using var output = new MemoryStream();
            kind.Write(new FeedBuilder(site, home).Build(url, scope), output);
            return (output.ToArray(), kind.MediaType);
        });
    }

    /// <summary>One feed in one kind.</summary>
    private sealed record FeedPlace(string Url, FeedScope Scope, FeedKind Kind);
}
