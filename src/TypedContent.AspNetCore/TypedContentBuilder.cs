using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.AspNetCore;

/// <summary>Adds collections to the app's services; made by <c>AddTypedContent</c>.</summary>
public sealed class TypedContentBuilder
{
    internal TypedContentBuilder(IServiceCollection services) => Services = services;

    /// <summary>The app's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Registers a collection as a service: <c>@inject ContentCollection&lt;Article&gt; Articles</c>. The service is what is visible now, by the app's
    /// <see cref="TimeProvider"/>, whenever it is asked: without what is yet to be published, and without what has expired. So it may be kept, also by a
    /// background service. Where <see cref="ContentOptions.ShowsUnpublished"/> is set it is the whole.
    /// </summary>
    /// <typeparam name="TEntry">The type of the entries.</typeparam>
    /// <param name="collection">The collection, such as <c>Articles.Collection</c>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="collection"/> is null.</exception>
    public TypedContentBuilder AddCollection<TEntry>(ContentCollection<TEntry> collection)
        where TEntry : ContentEntry, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(collection);
        Services.AddSingleton(services => services.GetRequiredService<ContentSite>().Options.ShowsUnpublished
            ? collection
            : collection.PublishedBy(services.GetRequiredService<TimeProvider>()));
        Services.AddSingleton<IContentCollection>(services => services.GetRequiredService<ContentCollection<TEntry>>());
        return this;
    }
}
