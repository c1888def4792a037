using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>An old address that is no entry's. It is metadata of its endpoint, so that the export finds it, to which nothing links.</summary>
/// <param name="Old">The old address, not percent-encoded.</param>
internal sealed record MovedAddress(string Old)
{
    private static readonly HttpMethodMetadata s_methods = new([HttpMethods.Get, HttpMethods.Head]);

    public static void Map(IEndpointRouteBuilder endpoints, string old, string now)
    {
        if (!old.StartsWith('/') || old.Contains('?', StringComparison.Ordinal))
        {
            throw new ArgumentException($"\"{old}\" is not an old address that can be redirected. Expected e.g. /tag/tea/, without a query.", nameof(old));
        }

        // Not parsed: a brace in an old address is a brace.
        var segments = old.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => RoutePatternFactory.Segment(RoutePatternFactory.LiteralPart(segment)));
        var location = now.StartsWith('/') ? ContentAddress.Encode(now) : now;
        endpoints
            .Map(RoutePatternFactory.Pattern(old, segments), context => RedirectAsync(context, now.StartsWith('/'), location))
            .WithMetadata(s_methods, new MovedAddress(old))
            .WithDisplayName($"{old}: moved");
    }

    private static Task RedirectAsync(HttpContext context, bool isWithin, string location)
    {
        var target = (isWithin ? context.Request.PathBase.ToUriComponent() : "") + location + context.Request.QueryString.ToUriComponent();
        return Results.Redirect(target, permanent: true, preserveMethod: true).ExecuteAsync(context);
    }
}
