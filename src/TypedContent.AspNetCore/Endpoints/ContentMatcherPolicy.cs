using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>
/// Content endpoints match every path, so that permalinks may have any shape; here those are taken out that have nothing at
/// the path that was asked for. What nobody has is then the app's own 404.
/// </summary>
internal sealed class ContentMatcherPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => RouteOf(endpoint) is not null);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var path = httpContext.Request.Path.Value ?? "";
        ContentMatch? best = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && RouteOf(candidates[i].Endpoint) is { } route
                && route.Find(path) is { } match && (best is null || (match.IsExact && !best.IsExact)))
            {
                best = match;
            }
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (RouteOf(candidates[i].Endpoint) is { } route && route != best?.Route)
            {
                candidates.SetValidity(i, false);
            }
        }

        if (best is not null)
        {
            httpContext.Features.Set(best);
        }

        return Task.CompletedTask;
    }

    private static ContentRoute? RouteOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ContentRoute>();
}
