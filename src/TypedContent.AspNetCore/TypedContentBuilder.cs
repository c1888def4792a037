using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.AspNetCore;

/// <summary>Adds collections to the app's services; created by <c>AddTypedContent</c>.</summary>
public sealed class TypedContentBuilder
{
    internal TypedContentBuilder(IServiceCollection services) => Services = services;

    /// <summary>The app's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Registers a collection as a service: <c>@inject ContentCollection&lt;Article&gt; Articles</c>. The service always shows what is visible now, according
    /// to the app's <see cref="TimeProvider"/>: without entries that are not published yet or have expired. You can therefore keep it, even in a background
    /// service. If <see cref="ContentOptions.ShowsUnpublished"/> is set, it is the whole collection.
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
