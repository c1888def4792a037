using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Addresses;
using TypedContent.AspNetCore.Bodies;
using TypedContent.AspNetCore.Feeds;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The feeds of the site, its collections, their terms, and its languages, each in three kinds.</summary>
internal sealed class FeedRoute(IContentCollection first) : ContentRoute(first, ContentHandler.Of<FeedPlace>(Serve))
{
    private readonly ListVersion _version = new();

    public override string Template => "/{**folder}/feed.xml";

    public override bool IsForReaders => false;

    protected override object Version => _version.Of(Current);

    public override IEnumerable<ContentPlace> Places =>
        from scope in FeedScope.AllOf(Current)
        from kind in FeedKind.All
        let url = scope.UrlOf(kind)
        select new ContentPlace(url, new FeedPlace(url, scope, kind));

    // Includes collections mapped by other calls: the first route serves all feeds.
    private IReadOnlyList<IContentCollection> Current => [.. Site.InFeeds.Select(Site.Current)];

    private static IResult Serve(FeedPlace feed, HttpContext context)
    {
        var (url, scope, kind) = feed;
        var services = context.RequestServices;
        var site = services.GetRequiredService<ContentSite>();
        var home = site.BaseFor(context.Request);
        return services.GetRequiredService<DocumentCache>().Get(ContentAddress.Join(home, url), feed, () =>
        {
            using var output = new MemoryStream();
            kind.Write(new FeedBuilder(site, home).Build(url, scope), output);
            return (output.ToArray(), kind.MediaType);
        });
    }

    /// <summary>A feed of one kind.</summary>
    private sealed record FeedPlace(string Url, FeedScope Scope, FeedKind Kind);
}
