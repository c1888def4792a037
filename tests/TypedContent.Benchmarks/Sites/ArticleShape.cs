namespace TypedContent.Benchmarks.Sites;

/// <summary>An article that has very much of one thing.</summary>
internal enum ArticleShape
{
    Headings,
    Links,
    Images,
    NestedQuotes,
    NestedLists,
    NestedElements,
    OneLine,
    OneLineOfEmphasis,
}
