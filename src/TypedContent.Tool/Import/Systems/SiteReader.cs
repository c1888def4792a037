using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Bodies.Syntax;
using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import.Systems;

/// <summary>A system that sites are imported from: the places of its files, the meaning of its configuration, and the syntax of its tags.</summary>
internal abstract class SiteReader
{
    /// <summary>What the list of files says of a file that is served as it was.</summary>
    protected const string AtOldAddress = "a file at its old address";

    /// <summary>What the list of files says of a file that only the old system needed.</summary>
    protected const string OldConfiguration = "configuration of the old build";

    protected static readonly string[] Articles = [".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".html", ".htm"];

    protected static readonly string[] DataFiles = [".yml", ".yaml", ".json", ".toml"];

    /// <summary>All systems, by their names on the command line.</summary>
    public static IReadOnlyDictionary<string, SiteReader> All { get; } = new SortedDictionary<string, SiteReader>(StringComparer.Ordinal)
    {
        ["astro"] = new AstroReader(),
        ["docusaurus"] = new DocusaurusReader(),
        ["gatsby"] = new FolderReader("Gatsby", keepsNames: true),
        ["hexo"] = new HexoReader(),
        ["hugo"] = new HugoReader(),
        ["jekyll"] = new JekyllReader(),
        ["markdown"] = new FolderReader("a folder of Markdown", keepsNames: false),
        ["wordpress"] = new WordPressReader(),
    };

    /// <summary>Its name, as its authors write it.</summary>
    public abstract string Name { get; }

    /// <summary>Reads the configuration and pages, and determines the new place of each file.</summary>
    public abstract OldSite Read(string folder);

    /// <summary>How tags are written in pages.</summary>
    protected abstract TagSyntax Syntax { get; }

    /// <summary>The conversions of tags, by their names.</summary>
    protected abstract IReadOnlyDictionary<string, Shortcode> Tags { get; }

    /// <summary>Converts the tags of one page.</summary>
    public virtual void ConvertBody(OldPage page, SiteContext site, List<Leftover> leftovers) =>
        page.Text.Body = new BodyConverter(Syntax, Tags, page, site, leftovers).Convert();

    /// <summary>Reads the configuration. Without one, the defaults apply, and a note says so.</summary>
    /// <param name="site">The site.</param>
    /// <param name="name">The usual name of the configuration.</param>
    /// <param name="defaults">What the defaults mean for the site, as a sentence without its end.</param>
    /// <param name="paths">The files that may hold it, in order of preference.</param>
    protected ConfigNode ReadConfig(OldSite site, string name, string defaults, params string[] paths)
    {
        if (!paths.Any(site.Folder.Has))
        {
            site.Notes.Add($"There is no {name}. {Name}'s defaults were used: {defaults}.");
        }

        return site.Folder.ReadConfig(site.Notes, paths);
    }

    /// <summary>Reads a configuration that is a program, as far as it is written out. A note says so, or that there is none.</summary>
    /// <param name="site">The site.</param>
    /// <param name="paths">The files that may hold it, in order of preference.</param>
    /// <param name="absence">The note if there is none.</param>
    /// <param name="more">What the note says besides if there is one.</param>
    /// <returns>The file, null if there is none, with its text and what is written out in it.</returns>
    protected static (string? Path, string Text, ScriptConfig Config) ReadProgram(OldSite site, string[] paths, string absence, string more = "")
    {
        var path = paths.FirstOrDefault(site.Folder.Has);
        var text = path is null ? "" : site.Folder.ReadText(path);
        var config = new ScriptConfig(text);
        site.Notes.Add(path is null ? absence : $"{path} is a program, which was not run: only what is written out in it was read.{more}");
        site.Title = config["title"] ?? "";
        return (path, text, config);
    }

    /// <summary>What the list of files says of a file of a program that is not needed any more.</summary>
    protected static string PartOfProgram(string path) => path.StartsWith("src/", StringComparison.Ordinal) ? "code of the old site" : OldConfiguration;

    /// <summary>Begins an address in front matter with a slash, which some systems do without.</summary>
    protected static void RootPermalink(PageText text)
    {
        if (text["permalink"].Text is { } written && !written.StartsWith('/'))
        {
            text.Set("permalink", OldPermalink.Tidy(written));
        }
    }

    /// <summary>Reads a page. Not published and a draft are the same to every system.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The file.</param>
    /// <param name="collection">The page's new collection.</param>
    /// <param name="target">Its path below the collection's folder.</param>
    /// <param name="text">Its content, if it was read already.</param>
    protected static OldPage ReadPage(OldSite site, string path, OldCollection collection, string target, PageText? text = null)
    {
        text ??= PageText.Parse(site.Folder.ReadText(path));
        return new OldPage(path, text, collection, target) { IsDraft = text["published"].Flag == false || text["draft"].Flag == true };
    }

    /// <summary>Adds the collection of a blog's posts, and that of its other pages.</summary>
    protected static (OldCollection Posts, OldCollection Pages) AddPostsAndPages(OldSite site, string? postRule, string pageRule)
    {
        var posts = new OldCollection("Articles", "articles", "Article", postRule);
        var pages = new OldCollection("Pages", "pages", "SitePage", pageRule);
        site.Collections.AddRange([posts, pages]);
        return (posts, pages);
    }

    /// <summary>Keeps the address of a feed, whose readers would not notice that it is gone.</summary>
    protected static void AddFeed(OldSite site, string address)
    {
        var old = OldPermalink.Tidy(address);
        if (old is not ("/feed.xml" or "/atom.xml" or "/feed.json"))
        {
            site.Redirects.Add((old, old.Contains("atom", StringComparison.Ordinal) ? "/atom.xml" : old.EndsWith(".json", StringComparison.Ordinal) ? "/feed.json" : "/feed.xml"));
        }
    }

    /// <summary>The folder whose page a file is, as <c>index</c>; null if it is a page of its own.</summary>
    /// <param name="name">The file's path without extension.</param>
    protected static string? FolderOfIndex(string name) =>
        name == "index" ? "" : name.EndsWith("/index", StringComparison.Ordinal) ? name[..^6] : null;

    /// <summary>The day that a path names with its groups <c>y</c>, <c>m</c> and <c>d</c>; null if there is no such day.</summary>
    protected static DateTime? DayOf(Match path) => DateTime.TryParseExact(
        $"{path.Groups["y"].Value}-{path.Groups["m"].Value}-{path.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, default, out var day)
        ? day
        : null;

    protected static bool IsArticle(string path) => Articles.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    protected static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    protected static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>A path relative to a folder that contains it.</summary>
    protected static string Within(string folder, string path) => folder.Length == 0 ? path : path[(folder.Length + 1)..];

    /// <summary>Changes the extension to one that the default items include.</summary>
    protected static string Normalize(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".mdown" or ".mkd" or ".mkdn" or ".mdx" => SiteContext.WithoutExtension(path) + ".md",
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
        var name = Compiler.Naming.Identifier.FromText(SiteContext.WithoutExtension(path).Replace('/', ' '));
        return name.Length == 0 || name is "Articles" or "Pages" ? null : name + "Data";
    }
}
