using TypedContent;
using TypedContent.AspNetCore;

namespace Blog.Site;

/// <summary>
/// The language of pages without one of their own, such as the archive: that of the articles if they share one, or else that of the site.
/// </summary>
internal sealed class BlogLanguage(ContentCollection<Article> articles, ContentSite site)
{
    public UiText Text => UiText.For(articles.Languages is [var only] ? only : site.Options.Lang);
}
