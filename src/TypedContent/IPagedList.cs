namespace TypedContent;

/// <summary>A list that gives a page of itself to who does not know the entries' type.</summary>
internal interface IPagedList
{
    int Count { get; }

    /// <returns>A <see cref="ContentPage{TEntry}"/>.</returns>
    object PageOf(int number, int size);
}
