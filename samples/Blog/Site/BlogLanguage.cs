using TypedContent;
using TypedContent.AspNetCore;

namespace Blog.Site;

/// <summary>The language of pages that have none of their own, such as the archive: that of all articles, or where these are in several the site's.</summary>
internal sealed class BlogLanguage(ContentCollection<Article> articles, ContentSite site)
{
    public UiText Text => UiText.For(articles.Languages is [var only] ? only : site.Options.Lang);
}
