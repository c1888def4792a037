using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Responds to a request for an item.</summary>
/// <param name="RespondAsync">Writes the response.</param>
/// <param name="IsPaged">Whether it shows a list one page at a time.</param>
internal sealed record ContentHandler(Func<ContentFeature, HttpContext, Task> RespondAsync, bool IsPaged = false)
{
    private const string PageParameter = "Page";

    public static ContentHandler Of<TItem>(Func<TItem, HttpContext, IResult> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new ContentHandler((found, context) => handler((TItem)found.Item, context).ExecuteAsync(context));
    }

    public static ContentHandler Of<TItem>(Func<TItem, HttpContext, Task<IResult>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new ContentHandler(async (found, context) => await (await handler((TItem)found.Item, context)).ExecuteAsync(context));
    }

    /// <summary>A minimal API handler. The item and its page are parameters, in addition to services, the request, and other bound values.</summary>
    [RequiresUnreferencedCode("Parameters of a handler are bound by reflection.")]
    [RequiresDynamicCode("Parameters of a handler are bound by code that is made at run time.")]
    public static ContentHandler OfDelegate<TItem, TEntry>(Delegate handler, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var page = typeof(ContentPage<TEntry>);
        var made = RequestDelegateFactory.Create(handler, new RequestDelegateFactoryOptions
        {
            ServiceProvider = new FoundServices(services, type => type == typeof(TItem) || type == page ? type : null),
            RouteParameterNames = [],
        });
        return new ContentHandler(
            async (found, context) =>
            {
                var scoped = context.RequestServices;
                context.RequestServices = new FoundServices(scoped, type => type == typeof(TItem) ? found.Item : type == page ? found.Page : null);
                try
                {
                    await made.RequestDelegate(context);
                }
                finally
                {
                    context.RequestServices = scoped;
                }
            },
            IsPaged: handler.Method.GetParameters().Any(parameter => parameter.ParameterType == page));
    }

    /// <summary>
    /// A component that is a complete page and gets the item as a parameter. If it has a parameter <c>Page</c>, it also gets a page of the list.
    /// </summary>
    /// <exception cref="InvalidOperationException">The component cannot take these parameters.</exception>
    public static ContentHandler OfComponent<[DynamicallyAccessedMembers(All)] TPage>(string parameter, IContentCollection collection, ItemKind kind)
        where TPage : IComponent
    {
        ArgumentNullException.ThrowIfNull(collection);
        PageComponent.ThrowIfUnfit(typeof(TPage), parameter, kind, collection);
        var isPaged = kind.HasPages && PageComponent.Find(typeof(TPage), PageParameter) is not null;
        return new ContentHandler(
            (found, context) =>
            {
                var parameters = new Dictionary<string, object?> { [parameter] = found.Item };
                if (isPaged)
                {
                    parameters[PageParameter] = found.Page;
                }

                return new RazorComponentResult<TPage>(parameters).ExecuteAsync(context);
            },
            isPaged);
    }

    /// <summary>The app's services plus the item at the request's address, so that it is bound like a service.</summary>
    private sealed class FoundServices(
        IServiceProvider services, Func<Type, object?> find) : IKeyedServiceProvider, IServiceProviderIsKeyedService, ISupportRequiredService
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(IServiceProviderIsService) || serviceType == typeof(IServiceProviderIsKeyedService)
                ? this
                : find(serviceType) ?? services.GetService(serviceType);

        public object GetRequiredService(Type serviceType) => find(serviceType) ?? services.GetRequiredService(serviceType);

        public object? GetKeyedService(Type serviceType, object? serviceKey) => Keyed.GetKeyedService(serviceType, serviceKey);

        public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => Keyed.GetRequiredKeyedService(serviceType, serviceKey);

        private IKeyedServiceProvider Keyed => services as IKeyedServiceProvider ?? throw new InvalidOperationException("The app's services know no keys.");

        public bool IsKeyedService(Type serviceType, object? serviceKey) =>
            services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(serviceType, serviceKey) == true;

        public bool IsService(Type serviceType) =>
            find(serviceType) is not null || services.GetService<IServiceProviderIsService>()?.IsService(serviceType) == true;
    }
}
