namespace TypedContent.AspNetCore;

/// <summary>Facts about the site for pages, feeds, and the sitemap. Set them in <c>AddTypedContent</c>.</summary>
public sealed class ContentOptions
{
    /// <summary>
    /// The address of the site, such as <c>https://example.org/</c>, including its path. Null uses the host of each request, which is suitable only for
    /// development: feeds would contain any host name that a client sends.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The site's name.</summary>
    public string Title { get; set; } = "";

    /// <summary>A one-sentence description of the site, or null.</summary>
    public string? Description { get; set; }

    /// <summary>The author of entries that don't name one, or null.</summary>
    public string? Author { get; set; }

    /// <summary>The language of entries that don't name one, as a BCP 47 tag, or null.</summary>
    public string? Lang { get; set; }

    /// <summary>The address of an image for pages without their own image, within the site or absolute; null for none.</summary>
    public string? Image { get; set; }

    /// <summary>
    /// The prefix of the address where an article can be edited, such as <c>https://github.com/me/site/edit/main/docs/</c>; null for none. The article's path,
    /// relative to the project folder, is appended.
    /// </summary>
    public Uri? EditBase { get; set; }

    /// <summary>
    /// Whether to serve entries that are not published yet or have expired, for a preview. By default, the clock decides on each request.
    /// </summary>
    public bool ShowsUnpublished { get; set; }

    /// <summary>The number of entries per page of a term or of the archive, if its component has a parameter <c>Page</c>; by default, 20.</summary>
    public int PageSize { get; set; } = 20;

    /// <summary>
    /// Whether further pages of a list are at <c>/articles/tags/tea?page=2</c> instead of <c>/articles/tags/tea/page/2</c>. An export always uses the latter,
    /// because a query can't be a file.
    /// </summary>
    public bool PagesByQuery { get; set; }

    /// <summary>The number of newest entries in a feed; by default, 20.</summary>
    public int FeedLength { get; set; } = 20;

    /// <summary>Whether feeds contain the whole body of each entry or only its excerpt; by default, true.</summary>
    public bool FeedHasBodies { get; set; } = true;
}
