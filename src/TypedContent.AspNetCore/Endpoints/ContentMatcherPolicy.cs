using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>
/// Content endpoints match every path, so that permalinks may have any shape; here those are taken out that have nothing at
/// the path that was asked for. What nobody has is then the app's own 404. What content has at exactly this path takes precedence over
/// endpoints of the app's that have parameters, such as <c>/{lang}</c>, and after those that name the path in full. Content answers GET and
/// HEAD: any other method is for an endpoint of the app's, if one has it.
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

        // Also where nothing was found: the page of an error is routed to in the same request.
        httpContext.Features.Set(best);
        httpContext.Features.Set(best?.FindFor(httpContext.Request));

        return Task.CompletedTask;
    }

    private static bool IsForContent(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>Whether an endpoint of the app's is for this request. A fallback takes every method, and does not count.</summary>
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
