namespace TypedContent.AspNetCore;

/// <summary>What pages, feeds and sitemap say of the site as a whole; given once, to <c>AddTypedContent</c>.</summary>
public sealed class ContentOptions
{
    /// <summary>
    /// Where the site is, such as <c>https://example.org/</c>, with the path where it is below one. Null takes it from each
    /// request, which is for development: feeds would then say whatever host name a client asked for.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The site's name.</summary>
    public string Title { get; set; } = "";

    /// <summary>What the site is about in a sentence, or null.</summary>
    public string? Description { get; set; }

    /// <summary>Who writes what no entry names an author for, or null.</summary>
    public string? Author { get; set; }

    /// <summary>The language of entries that do not name one, as a BCP 47 tag, or null.</summary>
    public string? Lang { get; set; }

    /// <summary>The address of a picture for pages that have none of their own, within the site or absolute; null for none.</summary>
    public string? Image { get; set; }

    /// <summary>
    /// Whether entries are served that are yet to be published, and those that have expired: for a preview. Unless set, the clock
    /// decides with each request.
    /// </summary>
    public bool ShowsUnpublished { get; set; }

    /// <summary>How many entries a page of a term or of the archive has, where its component has a parameter <c>Page</c>; 20 unless set.</summary>
    public int PageSize { get; set; } = 20;

    /// <summary>
    /// Whether further pages of a list are at <c>/articles/tags/tea?page=2</c>, not at <c>/articles/tags/tea/page/2</c>. An export has the latter in
    /// any case: a query is not a file.
    /// </summary>
    public bool PagesByQuery { get; set; }

    /// <summary>How many entries a feed has, the newest; 20 unless set.</summary>
    public int FeedLength { get; set; } = 20;

    /// <summary>Whether feeds have the whole body of each entry (unless set to false) or its excerpt only.</summary>
    public bool FeedHasBodies { get; set; } = true;
}
