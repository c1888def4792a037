using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TypedContent.AspNetCore;
using TypedContent.AspNetCore.Bodies;
using TypedContent.AspNetCore.Endpoints;
using TypedContent.AspNetCore.Sitemaps;

// In the namespace of the other Add… methods, so that no using is needed.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the services for compiled content.</summary>
public static class TypedContentServiceCollectionExtensions
{
    /// <summary>
    /// Adds the facts about the site and the services that <c>MapContent</c> needs: <c>builder.Services.AddTypedContent(site =>
    /// …).AddCollection(Articles.Collection)</c>.
    /// </summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Sets the site's name, address, and author. The options are checked when the app starts.</param>
    /// <returns>A builder that adds collections.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static TypedContentBuilder AddTypedContent(this IServiceCollection services, Action<ContentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddRouting();
        services.AddOptions<ContentOptions>().ValidateOnStart();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton<ContentSite>();
        services.TryAddSingleton<DocumentCache>();
        services.TryAddSingleton<SitemapPages>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ContentOptions>, ContentOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupFilter, ContentStartup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, ContentMatcherPolicy>());
        return new TypedContentBuilder(services);
    }
}
