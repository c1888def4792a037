namespace Blog.Site;

/// <summary>The options for article pages, from section "Blog" of appsettings.json.</summary>
internal sealed class BlogOptions
{
    /// <summary>Whether related articles are listed below an article.</summary>
    public bool Related { get; set; } = true;

    /// <summary>Whether tags are shown as a cloud, with frequent tags larger, or as a list.</summary>
    public bool TagCloud { get; set; } = true;

    /// <summary>The address where an article's file can be edited, with {path} for the file; null for no link.</summary>
    public string? EditUrl { get; set; }

    /// <summary>The addresses for sharing an article, by service name, with {title} and {url}.</summary>
    public Dictionary<string, string> Share { get; set; } = [];
}
