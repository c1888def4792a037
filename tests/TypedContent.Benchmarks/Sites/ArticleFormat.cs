namespace TypedContent.Benchmarks.Sites;

/// <summary>How the bodies of a site are written.</summary>
internal enum ArticleFormat
{
    Html,
    Markdown,
}
