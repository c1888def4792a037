using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Model;

/// <summary>Something of one collection, or by another name.</summary>
internal sealed record Keyed<T>(string Collection, T Value) : IOfCollection
{
    string IOfCollection.CollectionName => Collection;
}

internal static class KeyedItems
{
    /// <summary>What belongs to a collection.</summary>
    public static IEnumerable<T> Of<T>(this IEnumerable<Keyed<T>> all, CollectionInfo collection) =>
        all.Where(item => item.Collection == collection.Name).Select(item => item.Value);

    /// <summary>What a collection has one of.</summary>
    public static T? Find<T>(this Items<Keyed<T>> all, string collection)
        where T : class =>
        all.FirstOrDefault(item => item.Collection == collection)?.Value;
}
