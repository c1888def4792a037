namespace TypedContent.Generator.Flow;

/// <summary>Something that belongs to a collection, which a fault then names.</summary>
internal interface IOfCollection
{
    string CollectionName { get; }
}
