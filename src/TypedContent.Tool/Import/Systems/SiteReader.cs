using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import.Systems;

/// <summary>A system that sites are imported from: the places of its files, the meaning of its configuration, and the syntax of its tags.</summary>
internal abstract class SiteReader
{
    protected static readonly string[] Articles = [".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".html", ".htm"];

    protected static readonly string[] DataFiles = [".yml", ".yaml", ".json", ".toml"];

    /// <summary>All systems, by their names on the command line.</summary>
    public static IReadOnlyDictionary<string, SiteReader> All { get; } = new SortedDictionary<string, SiteReader>(StringComparer.Ordinal)
    {
        ["astro"] = new AstroReader(),
        ["docusaurus"] = new DocusaurusReader(),
        ["hexo"] = new HexoReader(),
        ["hugo"] = new HugoReader(),
        ["jekyll"] = new JekyllReader(),
        ["wordpress"] = new WordPressReader(),
    };

    /// <summary>Its name, as its authors write it.</summary>
    public abstract string Name { get; }

    /// <summary>Reads the configuration and pages, and determines the new place of each file.</summary>
    public abstract OldSite Read(string folder);

    /// <summary>Converts the tags of one page.</summary>
    public abstract void ConvertBody(OldPage page, SiteContext site, List<Leftover> leftovers);

    protected static bool IsArticle(string path) => Articles.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    protected static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    protected static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>A path relative to a folder that contains it.</summary>
    protected static string Within(string folder, string path) => folder.Length == 0 ? path : path[(folder.Length + 1)..];

    /// <summary>Changes the extension to one that the default items include.</summary>
    protected static string Normalize(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".mdown" or ".mkd" or ".mkdn" or ".mdx" => Bodies.SiteContext.WithoutExtension(path) + ".md",
        _ => path,
    };

    /// <summary>The date in the front matter, in the site's time zone, as the old system used it in addresses.</summary>
    protected static DateTimeOffset? DateOf(OldSite site, PageText text, DateTime? fromPath)
    {
        var zone = AddressPlan.ZoneOf(site);
        if (text["date"].Text is { } written && new DateReader(zone).Read(written, out _) is { } date)
        {
            return date.ToOffset(zone.OffsetAt(date.UtcDateTime));
        }

        return fromPath is { } day ? new DateTimeOffset(day, zone.OffsetAt(day)) : null;
    }

    /// <summary>Sets the address and path of the site from its configured address.</summary>
    protected static void SetAddress(OldSite site, string? address, string? basePath = null)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            site.Address = uri.GetLeftPart(UriPartial.Authority);
            site.BasePath = uri.AbsolutePath.TrimEnd('/');
        }

        if (basePath is not null)
        {
            site.BasePath = basePath.Trim('/') is { Length: > 0 } path ? "/" + path : "";
        }
    }

    /// <summary>Copies a data file, and makes it a collection if the compiler can read it as one.</summary>
    protected static void PlaceData(OldSite site, string path, string relative)
    {
        var target = "data/" + relative;
        if (!DataFiles.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            site.Place(path, target, "data, which is not compiled");
            return;
        }

        if (DataShape.IsCollection(site.Folder.ReadText(path), Path.GetExtension(path)) && CollectionName(relative) is { } name
            && site.Data.All(known => known.Collection != name) && site.Collections.All(known => known.Name != name))
        {
            site.Data.Add((target, name));
            site.Place(path, target, $"data, the collection {name}");
        }
        else
        {
            site.Place(path, target, "data, which is not compiled: it is neither a list of maps with names nor a map of maps");
        }
    }

    private static string? CollectionName(string path)
    {
        var name = Compiler.Naming.Identifier.FromText(Bodies.SiteContext.WithoutExtension(path).Replace('/', ' '));
        return name.Length == 0 || name is "Articles" or "Pages" ? null : name + "Data";
    }
}
