namespace TypedContent;

/// <summary>The order of a collection's list of all entries.</summary>
public enum ContentOrder
{
    /// <summary>Newest first. Entries without a date come last, sorted by path.</summary>
    Newest,

    /// <summary>Oldest first. Entries without a date come last, sorted by path.</summary>
    Oldest,

    /// <summary>By title, ignoring case. Numbers in titles are compared as numbers: "Part 2" comes before "Part 10".</summary>
    Title,

    /// <summary>
    /// In the order of <see cref="ContentCollection{TEntry}.Tree"/>: by folder and by the key <c>order</c>, each page before those below it.
    /// </summary>
    Tree,
}
