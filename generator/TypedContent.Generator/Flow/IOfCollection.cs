namespace TypedContent.Generator.Flow;

/// <summary>Something of one collection, which a fault names.</summary>
internal interface IOfCollection
{
    string CollectionName { get; }
}
