using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TypedContent;
using TypedContent.AspNetCore;
using TypedContent.AspNetCore.Endpoints;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

// In the namespace of the other Map… methods, so that no using is needed.
namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps compiled content to pages.</summary>
/// <remarks>
/// Pages are served at the addresses that the compiler created, in any shape. A request that spells an address differently (uppercase, decomposed Unicode, a
/// trailing slash, an old address) is redirected with 308. Requests that match no content go to the app's other endpoints, and to its 404 page. Endpoints of
/// the app with a literal path take precedence over content; endpoints with parameters, such as <c>/{lang}</c>, get only requests that match no content.
/// </remarks>
public static class ContentEndpointRouteBuilderExtensions
{
    internal const string NoServices = "Content is mapped, but its services are missing. Add builder.Services.AddTypedContent(…) before builder.Build().";

    /// <summary>
    /// Serves each entry at its <c>Url</c> with a component, which gets it as the parameter <c>Entry</c>, and serves the files beside articles at their
    /// addresses.
    /// </summary>
    /// <typeparam name="TPage">The component: a complete page, with a parameter <c>Entry</c> of the entry's type.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    public static IEndpointConventionBuilder MapContent<[DynamicallyAccessedMembers(All)] TPage>(
        this IEndpointRouteBuilder endpoints, IContentCollection collection)
        where TPage : IComponent =>
        MapEntries(endpoints, collection, ContentHandler.OfComponent<TPage>("Entry", collection, ItemKind.Entry));

    /// <summary>Serves each entry at its <c>Url</c> with a function, and serves the files beside articles at their addresses.</summary>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <param name="page">Creates the response for an entry.</param>
    public static IEndpointConventionBuilder MapContent<TEntry>(
        this IEndpointRouteBuilder endpoints, ContentCollection<TEntry> collection, Func<TEntry, HttpContext, IResult> page)
        where TEntry : ContentEntry, IContentEntry =>
        MapEntries(endpoints, collection, ContentHandler.Of(page));

    /// <summary>
    /// Adds redirects for entries whose pages the app serves itself, such as Razor Pages and MVC actions at <c>/articles/{**slug}</c>. A request for an old
    /// address or another spelling is redirected to the entry's <c>Url</c> with 308. The sitemap and the export then include these pages.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    public static IEndpointConventionBuilder MapContentRedirects(this IEndpointRouteBuilder endpoints, IContentCollection collection) =>
        Map(endpoints, new RedirectRoute(collection));

    /// <summary>
    /// Redirects old addresses of pages that are no entries, such as lists and feeds of a former system, with 308. Case and a trailing slash make no
    /// difference, and the export includes them. The old addresses of an article belong in its front matter, as <c>aliases</c>.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="addresses">
    /// The new address of each old one, neither of them percent-encoded: <c>["/tag/tea/"] = "/articles/tags/tea"</c>. A new one may be an absolute address.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An old address does not begin with a slash, or has a query.</exception>
    public static IEndpointConventionBuilder MapContentRedirects(this IEndpointRouteBuilder endpoints, IReadOnlyDictionary<string, string> addresses)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(addresses);
        var group = endpoints.MapGroup("");
        foreach (var (old, now) in addresses)
        {
            MovedAddress.Map(group, old, now);
        }

        return group;
    }

    /// <summary>Serves each term of each taxonomy at its <c>Url</c> with a component, which gets it as the parameter <c>Term</c>.</summary>
    /// <typeparam name="TPage">The component: a complete page, with a parameter <c>Term</c> of the type <see cref="ContentTerm{TEntry}"/>.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    public static IEndpointConventionBuilder MapContentTerms<[DynamicallyAccessedMembers(All)] TPage>(
        this IEndpointRouteBuilder endpoints, IContentCollection collection)
        where TPage : IComponent =>
        Map(endpoints, new TermRoute(collection, ContentHandler.OfComponent<TPage>("Term", collection, ItemKind.Term)));

    /// <summary>Serves each term of each taxonomy at its <c>Url</c> with a function.</summary>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <param name="page">Creates the response for a term.</param>
    public static IEndpointConventionBuilder MapContentTerms<TEntry>(
        this IEndpointRouteBuilder endpoints, ContentCollection<TEntry> collection, Func<ContentTerm<TEntry>, HttpContext, IResult> page)
        where TEntry : ContentEntry, IContentEntry =>
        Map(endpoints, new TermRoute(collection, ContentHandler.Of(page)));

    /// <summary>Serves each taxonomy, such as <c>/articles/categories</c>, with a component, which gets it as the parameter <c>Taxonomy</c>.</summary>
    /// <typeparam name="TPage">
    /// The component: a complete page, with a parameter <c>Taxonomy</c> of the type <see cref="ContentTaxonomy{TEntry}"/>.
    /// </typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    public static IEndpointConventionBuilder MapContentTaxonomies<[DynamicallyAccessedMembers(All)] TPage>(
        this IEndpointRouteBuilder endpoints, IContentCollection collection)
        where TPage : IComponent =>
        Map(endpoints, new TaxonomyRoute(collection, ContentHandler.OfComponent<TPage>("Taxonomy", collection, ItemKind.Taxonomy)));

    /// <summary>Serves each taxonomy, such as <c>/articles/categories</c>, with a function.</summary>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <param name="page">Creates the response for a taxonomy.</param>
    public static IEndpointConventionBuilder MapContentTaxonomies<TEntry>(
        this IEndpointRouteBuilder endpoints, ContentCollection<TEntry> collection, Func<ContentTaxonomy<TEntry>, HttpContext, IResult> page)
        where TEntry : ContentEntry, IContentEntry =>
        Map(endpoints, new TaxonomyRoute(collection, ContentHandler.Of(page)));

    /// <summary>
    /// Serves the archive with a component, which gets the parameter <c>Period</c>: all entries with a date at <c>/articles/archive</c>, those of a year at
    /// <c>/articles/archive/2024</c>, and those of a month at <c>/articles/archive/2024/03</c>.
    /// </summary>
    /// <typeparam name="TPage">The component: a complete page, with a parameter <c>Period</c> of the type <see cref="ContentPeriod{TEntry}"/>.</typeparam>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    public static IEndpointConventionBuilder MapContentArchive<[DynamicallyAccessedMembers(All)] TPage, TEntry>(
        this IEndpointRouteBuilder endpoints, ContentCollection<TEntry> collection)
        where TPage : IComponent
        where TEntry : ContentEntry, IContentEntry =>
        Map(endpoints, new PeriodRoute<TEntry>(collection, ContentHandler.OfComponent<TPage>("Period", collection, ItemKind.Period)));

    /// <summary>Serves the archive with a function: all entries with a date, those of each year, and those of each month.</summary>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <param name="page">Creates the response for a period.</param>
    public static IEndpointConventionBuilder MapContentArchive<TEntry>(
        this IEndpointRouteBuilder endpoints, ContentCollection<TEntry> collection, Func<ContentPeriod<TEntry>, HttpContext, IResult> page)
        where TEntry : ContentEntry, IContentEntry =>
        Map(endpoints, new PeriodRoute<TEntry>(collection, ContentHandler.Of(page)));

    /// <summary>
    /// Serves each entry's body without a page, for scripts and other programs: <c>/raw/articles/coffee</c>. See <see cref="ContentBodyResult"/>.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <param name="prefix">The part before the entry's own address.</param>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> does not begin with a slash, or ends with one.</exception>
    public static IEndpointConventionBuilder MapContentBodies(this IEndpointRouteBuilder endpoints, IContentCollection collection, string prefix = "/raw")
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return prefix is ['/', .., not '/']
            ? Map(endpoints, new BodyRoute(collection, prefix))
            : throw new ArgumentException($"\"{prefix}\" is not a prefix of addresses. Expected e.g. /raw.", nameof(prefix));
    }

    /// <summary>Maps all pages of a collection in one place.</summary>
    /// <example><code>
    /// app.MapContent(Articles.Collection, c => c.Entries&lt;ArticlePage&gt;().Terms&lt;TermPage&gt;().Archive&lt;ArchivePage&gt;().Feeds().Sitemap("/"));
    /// </code></example>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <param name="map">Configures the pages.</param>
    /// <returns>A builder whose conventions apply to all mapped endpoints.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEndpointConventionBuilder MapContent<TEntry>(
        this IEndpointRouteBuilder endpoints, ContentCollection<TEntry> collection, Action<ContentMapBuilder<TEntry>> map)
        where TEntry : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(map);
        var group = endpoints.MapGroup("");
        map(new ContentMapBuilder<TEntry>(group, collection));
        return group;
    }

    internal static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, ContentRoute route)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var site = endpoints.ServiceProvider.GetService<ContentSite>()
            ?? throw new InvalidOperationException(NoServices);
        route.Site = site;
        site.Add(route.Whole);
        var mapped = endpoints.Map("/" + ContentRoute.Pattern, ServeAsync).WithMetadata(route);

        // The group's own conventions have already run, so a display name set by the app is kept.
        mapped.Add(endpoint => endpoint.DisplayName =
            endpoint.DisplayName is { } name && !name.Contains(ContentRoute.Pattern, StringComparison.Ordinal)
                ? name
                : $"{route.Whole.Name}: {route.Template}");
        return mapped;
    }

    internal static IEndpointConventionBuilder MapEntries(IEndpointRouteBuilder endpoints, IContentCollection collection, ContentHandler handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var group = endpoints.MapGroup("");
        Map(group, new EntryRoute(collection, handler));
        Map(group, new FileRoute(collection));
        return group;
    }

    private static Task ServeAsync(HttpContext context)
    {
        var match = context.Features.Get<ContentMatch>()!;
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        if (!match.IsExact)
        {
            var location = request.PathBase.ToUriComponent() + ContentAddress.Encode(match.Url) + request.QueryString.ToUriComponent();
            return Results.Redirect(location, permanent: true, preserveMethod: true).ExecuteAsync(context);
        }

        if (context.Features.Get<ContentFeature>() is not { } found)
        {
            // The list has no such page.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return match.Route.RespondAsync(found, context);
    }
}
