namespace TypedContent.Benchmarks.Sites;

/// <summary>The format of a site's bodies.</summary>
internal enum ArticleFormat
{
    Html,
    Markdown,
}
