using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>A value that belongs to a collection, or to another name.</summary>
internal sealed record Keyed<T>(string Collection, T Value) : IOfCollection
{
    string IOfCollection.CollectionName => Collection;
}

internal static class KeyedItems
{
    /// <summary>The values of a collection.</summary>
    public static IEnumerable<T> Of<T>(this IEnumerable<Keyed<T>> all, CollectionInfo collection) => all.Of(collection.Name);

    /// <summary>The values of the collection with a name.</summary>
    public static IEnumerable<T> Of<T>(this IEnumerable<Keyed<T>> all, string collection) =>
        all.Where(item => item.Collection == collection).Select(item => item.Value);

    /// <summary>The single value of a collection.</summary>
    public static T? Find<T>(this Items<Keyed<T>> all, string collection)
        where T : class =>
        all.FirstOrDefault(item => item.Collection == collection)?.Value;
}
