using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TypedContent;
using TypedContent.AspNetCore;
using TypedContent.AspNetCore.Components;
using TypedContent.AspNetCore.Endpoints;
using TypedContent.AspNetCore.Searching;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

// In the namespace of the other Map… methods, so that no using is needed.
namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the search of a collection.</summary>
public static class ContentSearchEndpointRouteBuilderExtensions
{
    private static readonly string[] s_methods = ["GET", "HEAD"];

    /// <summary>
    /// Serves a search of the collection: a page that works without script at <c>/search?q=…</c>, the same as JSON at <c>/search.json?q=…</c>, and below
    /// <c>/search/</c> the parts of the index, which a <see cref="ContentSearch"/> uses if there is no server. Requires the property <c>TypedContentSearch</c>
    /// in the project file.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <param name="path">The address of the page.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> does not begin with a slash, or ends with one.</exception>
    /// <exception cref="InvalidOperationException">The collection has no search index.</exception>
    public static IEndpointConventionBuilder MapContentSearch(this IEndpointRouteBuilder endpoints, IContentCollection collection, string path = "/search") =>
        endpoints.MapContentSearch<ContentSearchPage>(collection, path);

    /// <summary>Serves a search with the app's own page, which contains a <see cref="ContentSearchResults"/>.</summary>
    /// <typeparam name="TPage">The component: a complete page. It gets no parameters.</typeparam>
    /// <inheritdoc cref="MapContentSearch(IEndpointRouteBuilder, IContentCollection, string)" />
    public static IEndpointConventionBuilder MapContentSearch<[DynamicallyAccessedMembers(All)] TPage>(
        this IEndpointRouteBuilder endpoints, IContentCollection collection, string path = "/search")
        where TPage : IComponent
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(path);
        if (path is not ['/', .., not '/'])
        {
            throw new ArgumentException($"\"{path}\" is not the address of a page. Expected e.g. /search.", nameof(path));
        }

        if (SearchParts.NamesOf(collection).Count == 0 && collection.All.Count > 0)
        {
            throw new InvalidOperationException(
                $"{collection.Name} has no search index. "
                + "Add <TypedContentSearch>true</TypedContentSearch> to a PropertyGroup of the project that has the articles.");
        }

        var group = endpoints.MapGroup("");
        var page = new ContentHandler((_, context) => new RazorComponentResult<TPage>().ExecuteAsync(context));
        ContentEndpointRouteBuilderExtensions.Map(group, new SearchRoute(collection, path, page));
        var site = endpoints.ServiceProvider.GetRequiredService<ContentSite>();
        site.SearchPath ??= path;
        site.Searched ??= collection;
        group.MapMethods(path + ".json", s_methods, context => Answer(site.Current(collection), context));
        return group;
    }

    private static Task Answer(IContentCollection collection, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Json(SearchAnswer.Of(collection, context.Request).ToResponse(), SearchJson.Default.SearchResponse).ExecuteAsync(context);
    }
}
