using System.Text.RegularExpressions;
using TypedContent.Compiler.Naming;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import.Systems;

/// <summary>
/// A folder of Markdown whose addresses a program decided, as Gatsby's does, or that never was a site. Addresses in front matter count; all others are
/// those of the files.
/// </summary>
/// <param name="name">The name of the system.</param>
/// <param name="keepsNames">Whether the name of a file is in its address as it is. Otherwise, it becomes a slug.</param>
internal sealed partial class FolderReader(string name, bool keepsNames) : MdxReader
{
    private static readonly string[] s_configs = ["gatsby-config.js", "gatsby-config.ts", "gatsby-config.mjs"];

    // Keys with which pages say their whole address.
    private static readonly string[] s_addressKeys = ["url", "permalink", "path"];

    // Pages of the repository, not of the site.
    private static readonly string[] s_repository = ["README", "LICENSE", "CHANGELOG", "CONTRIBUTING", "CODE_OF_CONDUCT", "SECURITY"];

    public override string Name => name;

    public override OldSite Read(string folder)
    {
        var site = new OldSite(SiteFolder.Open(folder, "public"));
        ReadSettings(site);
        var files = site.Folder.Files.Where(IsContent).ToDictionary(path => path, path => PageText.Parse(site.Folder.ReadText(path)), StringComparer.Ordinal);
        var root = CommonFolder(files.Keys);
        var ending = EndingOf(files.Values);
        var articles = new OldCollection("Articles", "articles", "Article", "/:path" + ending);
        site.Collections.Add(articles);
        var blog = FindBlog(files, root);
        var posts = blog is null ? articles : new OldCollection("Posts", "posts", "Post", $"/{blog}/:year/:month/:day/:title{ending}");
        foreach (var path in site.Folder.Files)
        {
            var within = root.Length == 0 || path.StartsWith(root + "/", StringComparison.Ordinal) ? Within(root, path) : null;
            var isPost = blog is not null && within?.StartsWith(blog + "/", StringComparison.Ordinal) == true;
            if (files.TryGetValue(path, out var text))
            {
                AddPage(site, path, text, isPost ? posts : articles, isPost ? Within(blog!, within!) : within!, isPost ? blog! : "", ending);
            }
            else
            {
                var isBeside = within is not null && (root.Length > 0 || within.Contains('/', StringComparison.Ordinal));
                Place(site, path, !isBeside ? null : isPost ? "posts/" + Within(blog!, within!) : "articles/" + within);
            }
        }

        if (posts != articles)
        {
            site.Collections.Add(posts);
        }

        return site;
    }

    private static void ReadSettings(OldSite site)
    {
        const string Addresses = " The address of a page is the one in its front matter, or else its path.";
        var (_, text, config) = ReadProgram(site, s_configs, "There is no configuration." + Addresses, Addresses);
        site.Description = config["description"];
        site.Author = config["author"] ?? config.Within("author", "name");
        site.Language = config["lang"] ?? config["language"];
        SetAddress(site, config["siteUrl"], config["pathPrefix"]);
        if (text.Contains("gatsby-plugin-feed", StringComparison.Ordinal))
        {
            AddFeed(site, config["output"] ?? "/rss.xml");
        }
    }

    private static bool IsContent(string path) =>
        IsPage(path)
        && !path.StartsWith("static/", StringComparison.Ordinal)
        && !path.Split('/').Any(segment => segment[0] == '.')
        && !(s_repository.Contains(SiteContext.WithoutExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>The folder that has all pages, such as <c>content</c>; empty if some are at the top.</summary>
    private static string CommonFolder(IEnumerable<string> paths) =>
        paths.Select(FolderOf).Aggregate((string?)null, (common, folder) =>
        {
            if (common is null)
            {
                return folder;
            }

            var same = common.Split('/').Zip(folder.Split('/')).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First);
            return string.Join("/", same);
        }) ?? "";

    /// <summary>How most of the addresses in front matter end: with a slash, <c>.html</c>, or neither. Without any, a slash, as most systems write.</summary>
    private static string EndingOf(IEnumerable<PageText> texts) =>
        texts.Select(OwnAddress).OfType<string>().Select(address => address.EndsWith('/') ? "/" : address.EndsWith(".html", StringComparison.Ordinal) ? ".html" : "")
            .GroupBy(ending => ending, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key ?? "/";

    /// <summary>The folder at the top whose pages have a day in their names, if there are other pages besides it.</summary>
    private static string? FindBlog(IReadOnlyDictionary<string, PageText> files, string root)
    {
        var folders = files.Keys.Select(path => Within(root, path)).GroupBy(path => path.Split('/')[0], StringComparer.Ordinal).ToArray();
        return folders.Length < 2 ? null : folders
            .Where(folder => folder.Count(path => DatedPattern().IsMatch(path, folder.Key.Length)) * 2 > folder.Count())
            .MaxBy(folder => folder.Count())?.Key;
    }

    private void AddPage(OldSite site, string path, PageText text, OldCollection collection, string relative, string route, string ending)
    {
        var page = ReadPage(site, path, collection, Normalize(relative), text);
        var plain = SiteContext.WithoutExtension(relative);
        var stem = FolderOfIndex(plain) ?? plain;
        var dated = DatedPattern().Match(stem);
        page.Date = DateOf(site, text, DayOf(dated));
        page.Names.Add(stem);
        page.OldAddress = page.IsDraft ? null : AddressOf(text, route, stem, ending) ?? (route.Length > 0 && DayOf(dated) is { } day
            ? OldPermalink.Fill(
                collection.OldPermalink!,
                token => token == "title" ? dated.Groups["name"].Value : OldPermalink.OfDate(token, new DateTimeOffset(day, TimeSpan.Zero)))
            : Finish(route + "/" + (keepsNames ? stem : string.Join("/", stem.Split('/').Select(Slug.FromText))), ending));

        // What is in the address already would be a part of it twice, or a key that means nothing here.
        if (OwnAddress(text) is not null || text["slug"].Text?.StartsWith('/') == true)
        {
            text.Remove("path");
            text.Remove("slug");
        }

        RootPermalink(text);
        site.Pages.Add(page);
    }

    private static string? AddressOf(PageText text, string route, string stem, string ending) =>
        OwnAddress(text) is { } own ? OldPermalink.Tidy(own)
        : text["slug"].Text is { Length: > 0 } slug
            ? slug.StartsWith('/') ? OldPermalink.Tidy(slug) : Finish(route + "/" + FolderOf(stem) + "/" + slug, ending)
        : null;

    private static string? OwnAddress(PageText text) =>
        s_addressKeys.Select(key => text[key].Text).FirstOrDefault(address => !string.IsNullOrWhiteSpace(address) && !address.Contains("://", StringComparison.Ordinal));

    private static string Finish(string address, string ending)
    {
        var tidy = OldPermalink.Tidy(address).TrimEnd('/');
        return tidy.Length == 0 ? "/" : tidy + ending;
    }

    private static void Place(OldSite site, string path, string? beside)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (path.StartsWith("static/", StringComparison.Ordinal))
        {
            site.Place(path, "wwwroot/" + Within("static", path), AtOldAddress);
        }
        else if (beside is not null && extension is not (".js" or ".jsx" or ".ts" or ".tsx" or ".css" or ".scss" or ".vue"))
        {
            site.Place(path, beside, "a file beside a page");
        }
        else
        {
            site.Place(path, null, PartOfProgram(path));
        }
    }

    [GeneratedRegex(@"(?:\A|/)(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})[-/](?<name>[^/]+)", RegexOptions.CultureInvariant)]
    private static partial Regex DatedPattern();
}
