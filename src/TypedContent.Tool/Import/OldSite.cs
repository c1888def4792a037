using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import;

/// <summary>What was read of the old site: its settings in our terms, its pages, and where every one of its files goes.</summary>
internal sealed class OldSite(SiteFolder folder)
{
    public SiteFolder Folder { get; } = folder;

    public string Title { get; set; } = "";

    public string? Description { get; set; }

    public string? Author { get; set; }

    /// <summary>Where readers found it, such as <c>https://example.org</c>; null where the configuration does not say.</summary>
    public string? Address { get; set; }

    /// <summary>The path that the site was below, without a slash at its end; empty for none. Old addresses are given without it.</summary>
    public string BasePath { get; set; } = "";

    public string? Language { get; set; }

    /// <summary>The zone of dates that do not name one, by its IANA name or as an offset.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Whether a line end within a paragraph was a line break.</summary>
    public bool HardBreaks { get; set; }

    /// <summary>Whether a plain list of categories is a path to one, as in Hexo.</summary>
    public bool CategoryPaths { get; set; }

    /// <summary>Whether dollar signs were mathematics.</summary>
    public bool Math { get; set; }

    /// <summary>Whether the old site published its drafts.</summary>
    public bool ShowsDrafts { get; set; }

    /// <summary>Tags whose posts need a password.</summary>
    public HashSet<string> LockedTags { get; } = [];

    public List<OldCollection> Collections { get; } = [];

    public List<OldPage> Pages { get; } = [];

    /// <summary>Where each file goes that is not a page.</summary>
    public List<Placement> Files { get; } = [];

    /// <summary>Addresses of lists and feeds, which the new site has elsewhere.</summary>
    public List<(string Old, string New)> Redirects { get; } = [];

    /// <summary>What the owner should know, as sentences.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Data files that become collections, by the collection's name.</summary>
    public List<(string Path, string Collection)> Data { get; } = [];

    /// <summary>Where the old generator put categories and tags: <c>/categories/</c>, <c>/tag/</c>; null where it had no such pages.</summary>
    public string? CategoryFolder { get; set; }

    public string? TagFolder { get; set; }

    public OldCollection Collection(string name) => Collections.First(collection => collection.Name == name);

    /// <summary>Says where a file goes.</summary>
    /// <param name="path">The file in the old site.</param>
    /// <param name="target">Its path in the project; null where it is not copied.</param>
    /// <param name="reason">What it is, or why it is not copied.</param>
    public void Place(string path, string? target, string reason) => Files.Add(new Placement(path, target, reason));
}

/// <summary>Where a file of the old site went.</summary>
/// <param name="Source">Its path in the old site.</param>
/// <param name="Target">Its path in the project; null where it was not copied.</param>
/// <param name="Reason">What it is, or why it was not copied.</param>
internal sealed record Placement(string Source, string? Target, string Reason);

/// <summary>A collection of the new project.</summary>
/// <param name="Name">Its name in C#, such as <c>Articles</c>.</param>
/// <param name="Folder">Its folder in the project.</param>
/// <param name="EntryType">The type of its entries.</param>
/// <param name="OldPermalink">What the old addresses of its pages were made by, for people; null where there was no rule.</param>
internal sealed record OldCollection(string Name, string Folder, string EntryType, string? OldPermalink)
{
    /// <summary>The template of addresses, in our terms.</summary>
    public string Permalink { get; set; } = "/{slug}";
}
