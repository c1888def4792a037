using TypedContent;

namespace Blog.Site;

/// <summary>What this blog asks of an article beyond what its front matter says.</summary>
internal static class ArticleExtensions
{
    extension(Article article)
    {
        /// <summary>zh or en. An article that does not say is taken by the script of its title.</summary>
        public string Language => article.Lang switch
        {
            { } lang when lang.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => "zh",
            { } => "en",
            null => article.Title.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? "zh" : "en",
        };

        public string Href => Links.Href(article.Url);

        /// <summary>The sentence below a title: the author's own, else the beginning of the text.</summary>
        public string Summary => article.Description ?? article.Excerpt;
    }

    extension(IEnumerable<Article> articles)
    {
        /// <summary>A page of a list that was filtered; <c>Articles.All</c> and terms have a <c>Page</c> of their own.</summary>
        public ContentPage<Article> ToPage(int number, int size)
        {
            Article[][] pages = [.. articles.Chunk(size)];
            return new(number <= pages.Length ? pages[number - 1] : [], number, size, Math.Max(1, pages.Length));
        }
    }
}
