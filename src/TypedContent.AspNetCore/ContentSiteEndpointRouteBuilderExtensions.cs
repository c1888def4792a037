using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TypedContent;
using TypedContent.AspNetCore;
using TypedContent.AspNetCore.Addresses;
using TypedContent.AspNetCore.Bodies;
using TypedContent.AspNetCore.Endpoints;
using TypedContent.AspNetCore.Sitemaps;

// In the namespace of the other Map… methods, so that no using is needed.
namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the parts of a site for programs: feeds, sitemap, robots.txt.</summary>
public static class ContentSiteEndpointRouteBuilderExtensions
{
    private static readonly string[] s_methods = ["GET", "HEAD"];

    /// <summary>
    /// Serves feeds in three kinds, <c>feed.xml</c> (RSS 2.0), <c>atom.xml</c> (Atom 1.0, RFC 4287) and <c>feed.json</c> (JSON Feed 1.1): for the whole site
    /// at <c>/feed.xml</c>, for each collection at its <c>FeedUrl</c>, and for each term below its page. If entries are in several languages, each
    /// language also has its own feeds: <c>/zh/feed.xml</c>, <c>/zh/articles/feed.xml</c>.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="collections">The collections, such as <c>Articles.Collection</c>. An entry without a date is not in any feed.</param>
    /// <exception cref="ArgumentException">There are no <paramref name="collections"/>.</exception>
    public static IEndpointConventionBuilder MapContentFeeds(this IEndpointRouteBuilder endpoints, params IContentCollection[] collections)
    {
        ArgumentNullException.ThrowIfNull(collections);
        if (collections.Length == 0)
        {
            throw new ArgumentException("Feeds of what? Expected one collection or more, e.g. Articles.Collection.", nameof(collections));
        }

        var feeds = ContentEndpointRouteBuilderExtensions.Map(endpoints, new FeedRoute(collections[0]));
        endpoints.ServiceProvider.GetRequiredService<ContentSite>().AddFeeds(collections);
        return feeds;
    }

    /// <summary>
    /// Serves <c>/sitemap.xml</c> with every page that <c>MapContent…</c> maps, its date, and its languages. More than 50,000 pages are split, and
    /// <c>/sitemap.xml</c> becomes an index.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="otherPages">Additional pages, such as <c>/</c> and <c>/about</c>.</param>
    public static IEndpointConventionBuilder MapContentSitemap(this IEndpointRouteBuilder endpoints, params string[] otherPages)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(otherPages);
        var site = SiteOf(endpoints);
        site.AddOtherPages(otherPages);
        if (site.Sitemap is { } mapped)
        {
            return mapped;
        }

        var sitemaps = endpoints.MapGroup("");
        sitemaps.MapMethods("/sitemap.xml", s_methods, context => Sitemap(context, part: null));
        sitemaps.MapMethods("/sitemap-{part:int:min(1)}.xml", s_methods, context =>
            Sitemap(context, int.Parse((string)context.GetRouteValue("part")!, CultureInfo.InvariantCulture)));
        return site.Sitemap = sitemaps;
    }

    /// <summary>
    /// Serves the files for language models that llmstxt.org proposes: <c>/llms.txt</c>, a list of the pages in tree order, and <c>/llms-full.txt</c>, with
    /// their text.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEndpointConventionBuilder MapContentLlms(this IEndpointRouteBuilder endpoints, IContentCollection collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return ContentEndpointRouteBuilderExtensions.Map(endpoints, new LlmsRoute(collection));
    }

    /// <summary>
    /// Serves the Markdown of each page beside it, for language models and other programs: <c>/articles/coffee.md</c>. Requires the property
    /// <c>TypedContentMarkdown</c> in the project file. The Markdown is as written, with its includes and variables filled in and without its front matter
    /// and comments. A page has none if it was written in HTML or MDX, or if the sanitizer removed something from its body.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">No entry of the collection has Markdown.</exception>
    public static IEndpointConventionBuilder MapContentMarkdown(this IEndpointRouteBuilder endpoints, IContentCollection collection)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(collection);
        if (collection is not IAddressedCollection addressed || (collection.All.Count > 0 && !addressed.HaveMarkdown.Any(has => has)))
        {
            throw new InvalidOperationException(
                $"{collection.Name} has no Markdown. Add <TypedContentMarkdown>true</TypedContentMarkdown> to a PropertyGroup of the project that has the "
                + "articles.");
        }

        var mapped = ContentEndpointRouteBuilderExtensions.Map(endpoints, new MarkdownRoute(collection));
        SiteOf(endpoints).AddMarkdown(collection);
        return mapped;
    }

    /// <summary>Serves <c>/robots.txt</c>, which allows all robots and names the sitemap.</summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="disallow">
    /// Paths that robots must not read, such as <c>/raw/</c>, as in RFC 9309: <c>*</c> stands for anything, <c>$</c> for the end.
    /// </param>
    /// <exception cref="ArgumentException">A path does not begin with a slash or an asterisk.</exception>
    public static IEndpointConventionBuilder MapContentRobots(this IEndpointRouteBuilder endpoints, params string[] disallow)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(disallow);
        if (disallow.FirstOrDefault(path => path is not ['/' or '*', ..]) is { } wrong)
        {
            throw new ArgumentException($"\"{wrong}\" is not a path for robots.txt. Expected e.g. /raw/ or /*.json$.", nameof(disallow));
        }

        var site = SiteOf(endpoints);
        site.AddDisallowed(disallow);
        return site.Robots ??= endpoints.MapMethods("/robots.txt", s_methods, context =>
        {
            var rules = site.Disallowed.Count == 0 ? "Disallow:\n" : string.Concat(site.Disallowed.Select(path => $"Disallow: {RobotsRule.Encode(path)}\n"));
            var text = $"User-agent: *\n{rules}\nSitemap: {site.Absolute("/sitemap.xml", context.Request)}\n";
            return DocumentCache.Respond(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8").ExecuteAsync(context);
        });
    }

    private static ContentSite SiteOf(IEndpointRouteBuilder endpoints) => endpoints.ServiceProvider.GetService<ContentSite>()
        ?? throw new InvalidOperationException(ContentEndpointRouteBuilderExtensions.NoServices);

    /// <param name="context">The request.</param>
    /// <param name="part">The part of a split sitemap; null for the whole sitemap or the index of its parts.</param>
    private static Task Sitemap(HttpContext context, int? part)
    {
        var services = context.RequestServices;
        var pages = services.GetRequiredService<SitemapPages>();
        var site = services.GetRequiredService<ContentSite>();
        var otherPages = site.OtherPages;
        var home = site.BaseFor(context.Request);
        if (part is not null && part > pages.CountParts(home, otherPages))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var address = ContentAddress.Join(home, part is null ? "/sitemap.xml" : $"/sitemap-{part}.xml");
        var result = services
            .GetRequiredService<DocumentCache>()
            .Get(address, pages.Version, () => (pages.Write(home, otherPages, part), "application/xml; charset=utf-8"));
        return result.ExecuteAsync(context);
    }
}
