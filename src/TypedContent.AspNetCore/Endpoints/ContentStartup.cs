using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedContent.AspNetCore.Addresses;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Checks the mapped content before the server starts, so that a mistake fails the start and not the first request.</summary>
internal sealed partial class ContentStartup(
    IServiceProvider services, IHostEnvironment environment, IOptions<ContentOptions> options, ILoggerFactory loggers) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(AnswerHost);
        next(app);
        if (!environment.IsDevelopment() && options.Value.BaseAddress is null)
        {
            LogNoBaseAddress(loggers.CreateLogger("TypedContent.AspNetCore"));
        }

        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            if (endpoint is RouteEndpoint mapped && mapped.Metadata.GetMetadata<ContentRoute>() is { } route)
            {
                ThrowIfPrefixed(mapped, route);
            }
        }
    };

    /// <summary>A site without a base address uses the request's. If that is not a valid address, the client made the mistake, whatever it requests.</summary>
    private Task AnswerHost(HttpContext context, RequestDelegate next)
    {
        var isOld = HttpProtocol.IsHttp10(context.Request.Protocol) && !context.Request.Host.HasValue;
        if (options.Value.BaseAddress is not null || isOld || RequestHost.AddressOf(context.Request) is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    [LoggerMessage(
        LogLevel.Warning,
        "ContentOptions.BaseAddress is not set. Feeds, sitemap and canonical links have the host that each request asks for, "
        + "and a cache may keep what one client asked for and give it to all. "
        + "Set e.g. https://example.org/, or at least AllowedHosts in appsettings.json.")]
    private static partial void LogNoBaseAddress(ILogger logger);

    // The compiler wrote the addresses into bodies, feeds, and the sitemap. Below a prefix, all of them would be broken.
    private static void ThrowIfPrefixed(RouteEndpoint endpoint, ContentRoute route)
    {
        if (endpoint.RoutePattern.PathSegments.Count > 1)
        {
            var prefix = "/" + endpoint.RoutePattern.RawText!.Trim('/').Replace(ContentRoute.Pattern, "", StringComparison.Ordinal).TrimEnd('/');
            throw new InvalidOperationException(
                $"{route.Whole.Name} is mapped in a group with the prefix \"{prefix}\", "
                + $"but its addresses are made when the project is compiled, e.g. \"{route.ExampleUrl}\". "
                + "Map it on the app itself, and let the compiler know the prefix: "
                + $"<TypedContentPermalink>{prefix}/{{slug}}</TypedContentPermalink> in the project file, "
                + "or ContentPermalink on the files. A group without a prefix, MapGroup(\"\"), may have any conventions.");
        }
    }
}
