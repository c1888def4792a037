using System.ComponentModel.DataAnnotations;
using TypedContent;

namespace Blog;

/// <summary>
/// The front matter keys that this blog adds to the standard ones (title, date, author, categories, tags, lang, and so on).
/// </summary>
[ContentCollection("Articles")]
public sealed partial class Article
{
    /// <summary>The image above the text.</summary>
    public string? HeadImg { get; init; }

    /// <summary>The image in lists; if not set, the one above the text is used.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>For guides, from 1 (easy) to 5.</summary>
    [Range(1, 5)]
    public int? Difficulty { get; init; }

    /// <summary>Whether readers may comment. This blog has no comments yet; the key is read for when it does.</summary>
    public bool Comments { get; init; } = true;

    /// <summary>The language of the surrounding page: one for which the pages have texts.</summary>
    public string PageLang => Site.UiText.For(Lang).Lang;

    /// <summary>The text below a title: the author's description, or else the excerpt.</summary>
    public string Summary => Description ?? Excerpt;
}
