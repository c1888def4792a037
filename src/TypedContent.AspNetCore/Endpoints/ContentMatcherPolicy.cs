using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>
/// Content endpoints match every path, because permalinks may have any shape. This policy removes those that have no content at the requested path, so that the
/// app's own 404 applies. Content at exactly this path takes precedence over the app's endpoints with parameters, such as <c>/{lang}</c>, but not over those
/// with a literal path. Content responds to GET and HEAD; requests with other methods go to an endpoint of the app, if there is one.
/// </summary>
internal sealed class ContentMatcherPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => RouteOf(endpoint) is not null);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        if (!IsForContent(httpContext.Request.Method) && HasOther(candidates))
        {
            KeepOthers(candidates);
            return Task.CompletedTask;
        }

        var path = httpContext.Request.Path.Value ?? "";
        var best = First(candidates, route => route.FindExact(path));
        if (best is { Route.RedirectsOnly: true })
        {
            best = null;
        }
        else if (best is null)
        {
            var folded = ContentAddress.Fold(path);
            best = First(candidates, route => route.FindFolded(folded));
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            var endpoint = candidates[i].Endpoint;
            var gives = RouteOf(endpoint) is { } route
                ? route != best?.Route
                : best is { IsExact: true } or { Route.RedirectsOnly: true } && endpoint is RouteEndpoint { RoutePattern.Parameters.Count: > 0 };
            if (gives)
            {
                candidates.SetValidity(i, false);
            }
        }

        // Set even if nothing was found: an error page is routed within the same request.
        httpContext.Features.Set(best);
        httpContext.Features.Set(best?.FindFor(httpContext.Request));

        return Task.CompletedTask;
    }

    private static bool IsForContent(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>Whether an endpoint of the app handles this request. A fallback accepts every method and does not count.</summary>
    private static bool HasOther(CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && candidates[i].Endpoint is RouteEndpoint { Order: < int.MaxValue } endpoint && RouteOf(endpoint) is null)
            {
                return true;
            }
        }

        return false;
    }

    private static void KeepOthers(CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (RouteOf(candidates[i].Endpoint) is not null)
            {
                candidates.SetValidity(i, false);
            }
        }
    }

    private static ContentMatch? First(CandidateSet candidates, Func<ContentRoute, ContentMatch?> find)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && RouteOf(candidates[i].Endpoint) is { } route && find(route) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    private static ContentRoute? RouteOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ContentRoute>();
}
