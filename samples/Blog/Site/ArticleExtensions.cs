using TypedContent;

namespace Blog.Site;

/// <summary>What this blog asks of an article beyond what its front matter says.</summary>
internal static class ArticleExtensions
{
    extension(Article article)
    {
        /// <summary>The language of the page around it: zh or en.</summary>
        public string Language => article.Lang?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? "zh" : "en";

        public string Href => Links.Href(article.Url);

        /// <summary>The sentence below a title: the author's own, else the beginning of the text.</summary>
        public string Summary => article.Description ?? article.Excerpt;
    }
}
