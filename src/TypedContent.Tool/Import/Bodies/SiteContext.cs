using TypedContent.Compiler.Addresses;

namespace TypedContent.Tool.Import.Bodies;

/// <summary>What a body may ask about the rest of the site: other pages by any of their names, and where files went.</summary>
internal sealed class SiteContext
{
    private readonly Dictionary<string, OldPage?> _pages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public SiteContext(OldSite site)
    {
        Site = site;
        foreach (var page in site.Pages)
        {
            _files[page.Source] = page.Path;
            foreach (var name in page.Names.Append(page.Source).Append(WithoutExtension(page.Source)).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                // A name that two pages have means neither.
                _pages[name.Trim('/')] = _pages.ContainsKey(name.Trim('/')) ? null : page;
            }
        }

        foreach (var file in site.Files.Where(file => file.Target is not null))
        {
            _files[file.Source] = file.Target!;
        }
    }

    public OldSite Site { get; }

    /// <summary>The page of a name; null for none and for several.</summary>
    public OldPage? Find(string name) => _pages.GetValueOrDefault(name.Trim().Trim('/'));

    /// <summary>Where a file of the old site is in the new project; null where it is not.</summary>
    public string? TargetOf(string source) => _files.GetValueOrDefault(source);

    /// <summary>How a page names another file of the project, for the compiler to follow: by its path from the page, else from the project.</summary>
    public static string LinkTo(OldPage from, string target, string suffix = "")
    {
        if (target.StartsWith("wwwroot/", StringComparison.Ordinal))
        {
            return Encode(target["wwwroot".Length..]) + suffix;
        }

        var folder = from.Path[..Math.Max(0, from.Path.LastIndexOf('/'))];
        return target.StartsWith(from.Collection.Folder + "/", StringComparison.Ordinal)
            ? Encode(SiteAddress.Relate(folder, target)) + suffix
            : "/" + Encode(target) + suffix;
    }

    public static string LinkTo(OldPage from, OldPage to, string suffix = "") => LinkTo(from, to.Path, suffix);

    /// <summary>A path as a link of Markdown and HTML can hold it.</summary>
    public static string Encode(string path) =>
        SiteAddress.Encode(path).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    public static string WithoutExtension(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
}
