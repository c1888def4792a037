using System.ComponentModel.DataAnnotations;
using TypedContent;

namespace Blog;

/// <summary>
/// What the front matter of this blog's articles may say, besides what every article has: title, date, author, categories, tags, lang and the like.
/// </summary>
[ContentCollection("Articles")]
public sealed partial class Article
{
    /// <summary>The picture above the text.</summary>
    public string? HeadImg { get; init; }

    /// <summary>The picture beside it in lists; the one above the text unless given.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>For guides: 1 is easy.</summary>
    [Range(1, 5)]
    public int? Difficulty { get; init; }

    /// <summary>Whether readers may comment. This blog has no comments yet; the key is kept for the day when it does.</summary>
    public bool Comments { get; init; } = true;

    /// <summary>The language of the page around it, one that the pages have texts for.</summary>
    public string PageLang => Site.UiText.For(Lang).Lang;

    /// <summary>The sentence below a title: the author's own, else the beginning of the text.</summary>
    public string Summary => Description ?? Excerpt;
}
