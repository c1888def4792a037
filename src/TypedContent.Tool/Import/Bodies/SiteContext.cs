using TypedContent.Compiler.Addresses;

namespace TypedContent.Tool.Import.Bodies;

/// <summary>The rest of the site, for converting a body: other pages by any of their names, and the new places of files.</summary>
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
                // A name shared by two pages means neither of them.
                _pages[name.Trim('/')] = _pages.ContainsKey(name.Trim('/')) ? null : page;
            }
        }

        foreach (var file in site.Files.Where(file => file.Target is not null))
        {
            _files[file.Source] = file.Target!;
        }
    }

    public OldSite Site { get; }

    /// <summary>The page with a name; null if there is none or more than one.</summary>
    public OldPage? Find(string name) => _pages.GetValueOrDefault(name.Trim().Trim('/'));

    /// <summary>The place of a file of the old site in the new project; null if it is not there.</summary>
    public string? TargetOf(string source) => _files.GetValueOrDefault(source);

    /// <summary>A link from a page to a file of the project that the compiler can resolve: relative to the page, or else to the project.</summary>
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

    /// <summary>Encodes a path for links in Markdown and HTML.</summary>
    public static string Encode(string path) =>
        SiteAddress.Encode(path).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    public static string WithoutExtension(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
}
