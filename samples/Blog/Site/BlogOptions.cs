namespace Blog.Site;

/// <summary>What an article's page has besides the article: the section "Blog" of appsettings.json.</summary>
internal sealed class BlogOptions
{
    /// <summary>Whether related articles are listed below an article.</summary>
    public bool Related { get; set; } = true;

    /// <summary>Whether tags are shown as a cloud, the more used the larger, or as a list.</summary>
    public bool TagCloud { get; set; } = true;

    /// <summary>Where an article's file can be edited, with {path} for the file; null for no link.</summary>
    public string? EditUrl { get; set; }

    /// <summary>Where an article can be shared, by name, with {title} and {url}.</summary>
    public Dictionary<string, string> Share { get; set; } = [];
}
