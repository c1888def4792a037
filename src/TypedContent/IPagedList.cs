namespace TypedContent;

/// <summary>A list that can return a page of itself to callers that do not know its entry type.</summary>
internal interface IPagedList
{
    int Count { get; }

    /// <returns>A <see cref="ContentPage{TEntry}"/>.</returns>
    object PageOf(int number, int size);
}
