using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import;

/// <summary>The old site as it was read: its settings in our terms, its pages, and the new place of each of its files.</summary>
internal sealed class OldSite(SiteFolder folder)
{
    public SiteFolder Folder { get; } = folder;

    public string Title { get; set; } = "";

    public string? Description { get; set; }

    public string? Author { get; set; }

    /// <summary>Its address on the web, such as <c>https://example.org</c>; null if the configuration does not contain it.</summary>
    public string? Address { get; set; }

    /// <summary>The path of the site on its host, without a trailing slash; empty if there is none. Old addresses do not include it.</summary>
    public string BasePath { get; set; } = "";

    public string? Language { get; set; }

    /// <summary>The zone of dates without one, as an IANA name or an offset.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Whether a line end within a paragraph was rendered as a line break.</summary>
    public bool HardBreaks { get; set; }

    /// <summary>Whether a plain list of categories is a path to one category, as in Hexo.</summary>
    public bool CategoryPaths { get; set; }

    /// <summary>Whether dollar signs enclosed math.</summary>
    public bool Math { get; set; }

    /// <summary>Whether the old site published its drafts.</summary>
    public bool ShowsDrafts { get; set; }

    /// <summary>Tags whose posts require a password.</summary>
    public HashSet<string> LockedTags { get; } = [];

    public List<OldCollection> Collections { get; } = [];

    public List<OldPage> Pages { get; } = [];

    /// <summary>The new place of each file that is not a page.</summary>
    public List<Placement> Files { get; } = [];

    /// <summary>Addresses of lists and feeds that have another address in the new site.</summary>
    public List<(string Old, string New)> Redirects { get; } = [];

    /// <summary>Notes for the owner, as sentences.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Data files that become collections, by the collection's name.</summary>
    public List<(string Path, string Collection)> Data { get; } = [];

    /// <summary>
    /// The prefix of category addresses in the old site, such as <c>/categories/</c>; null if it had no such pages. <see cref="TagFolder"/> is the one of tags,
    /// such as <c>/tag/</c>.
    /// </summary>
    public string? CategoryFolder { get; set; }

    public string? TagFolder { get; set; }

    public OldCollection Collection(string name) => Collections.First(collection => collection.Name == name);

    /// <summary>Sets the new place of a file.</summary>
    /// <param name="path">The file in the old site.</param>
    /// <param name="target">Its path in the project; null if it is not copied.</param>
    /// <param name="reason">Its role, or why it is not copied.</param>
    public void Place(string path, string? target, string reason) => Files.Add(new Placement(path, target, reason));
}

/// <summary>The new place of a file of the old site.</summary>
/// <param name="Source">Its path in the old site.</param>
/// <param name="Target">Its path in the project; null if it was not copied.</param>
/// <param name="Reason">Its role, or why it was not copied.</param>
internal sealed record Placement(string Source, string? Target, string Reason);

/// <summary>A collection of the new project.</summary>
/// <param name="Name">Its name in C#, such as <c>Articles</c>.</param>
/// <param name="Folder">Its folder in the project.</param>
/// <param name="EntryType">The type of its entries.</param>
/// <param name="OldPermalink">The rule of its pages' old addresses, for messages; null if there was none.</param>
internal sealed record OldCollection(string Name, string Folder, string EntryType, string? OldPermalink)
{
    /// <summary>The address template, in our syntax.</summary>
    public string Permalink { get; set; } = "/{slug}";
}
