namespace TypedContent.AspNetCore.Endpoints;

/// <summary>A version for the lists of several collections: the same object as long as none of the lists changes.</summary>
internal sealed class ListVersion
{
    private object[] _lists = [];

    public object Of(IEnumerable<IContentCollection> collections)
    {
        object[] lists = [.. collections.Select(collection => collection.All)];
        var last = _lists;
        return lists.SequenceEqual(last, ReferenceEqualityComparer.Instance) ? last : _lists = lists;
    }
}
