using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Reading;
using Zone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Tool.Import.Systems;

/// <summary>Astro: content collections, Markdown pages, public files, and the docs theme Starlight.</summary>
internal sealed partial class AstroReader : MdxReader
{
    private static readonly string[] s_configs = ["astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.cjs", "astro.config.mts"];

    public override string Name => "Astro";

    public override OldSite Read(string folder)
    {
        var site = new OldSite(SiteFolder.Open(folder, "dist"));
        var (_, script, config) = ReadProgram(site, s_configs, "There is no astro.config.mjs. Astro's defaults were used.");
        site.Language = config.Within("i18n", "defaultLocale") ?? "en";
        SetAddress(site, config["site"], config["base"]);

        var ending = config["trailingSlash"] == "never" ? "" : "/";
        var isStarlight = script.Contains("@astrojs/starlight", StringComparison.Ordinal);
        var routes = FindRoutes(site.Folder);
        var collections = new SortedDictionary<string, OldCollection>(StringComparer.Ordinal);
        var pages = new OldCollection("Pages", "pages", "SitePage", "/:path" + ending);
        foreach (var file in site.Folder.Files)
        {
            if (ContentPattern().Match(file) is { Success: true } content)
            {
                var name = content.Groups["collection"].Value;
                if (!collections.TryGetValue(name, out var collection))
                {
                    var route = isStarlight && name == "docs" ? "" : routes.GetValueOrDefault(name) ?? "/" + name;
                    collections[name] = collection = Create(name, route + "/:path" + ending, collections);
                }

                Place(site, file, content.Groups["rest"].Value, collection, ending);
            }
            else if (file.StartsWith("src/pages/", StringComparison.Ordinal) && IsPage(file) && !file.Contains('[', StringComparison.Ordinal))
            {
                AddPage(site, file, Within("src/pages", file), pages, ending);
            }
            else
            {
                PlaceOther(site, file);
            }
        }

        foreach (var feed in site.Folder.Below("src/pages").Where(file => NameOf(file).StartsWith("rss.xml.", StringComparison.Ordinal)))
        {
            AddFeed(site, SiteContext.WithoutExtension(Within("src/pages", feed)));
        }

        site.Collections.AddRange(collections.Values);
        if (site.Pages.Any(page => page.Collection == pages) || site.Collections.Count == 0)
        {
            site.Collections.Add(pages);
        }

        return site;
    }

    /// <summary>The main collection becomes Articles: blog, posts, or docs, whichever exists.</summary>
    private static OldCollection Create(string name, string rule, IDictionary<string, OldCollection> others)
    {
        var isMain = name is "blog" or "posts" or "post" or "articles" or "docs" && others.Values.All(other => other.Name != "Articles");
        var type = Identifier.FromText(name);
        type = type.Length == 0 || type is "Pages" or "Articles" ? "Content" + type : type;
        return isMain ? new("Articles", "articles", "Article", rule) : new(type, Slug.FromText(name), type + "Entry", rule);
    }

    private static void Place(OldSite site, string path, string relative, OldCollection collection, string ending)
    {
        if (!IsPage(path))
        {
            var isData = DataFiles.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
            site.Place(
                path,
                isData ? "data/" + collection.Folder + "/" + relative : collection.Folder + "/" + relative,
                isData ? "data, which is not compiled" : "a file beside a page");
            return;
        }

        var page = ReadPage(site, path, collection, Normalize(relative));
        var text = page.Text;
        Translate(text);
        page.Date = DateOf(site, text, null);
        var name = SiteContext.WithoutExtension(relative);
        var slug = text["slug"].Text ?? string.Join("/", name.Split('/').Select(Slugify));
        slug = FolderOfIndex(slug) ?? slug;
        page.Names.Add(slug);
        page.OldAddress = page.IsDraft ? null : OldPermalink.Fill(collection.OldPermalink!, token => token == "path" ? slug : null);
        page.OldAddress = page.OldAddress is { Length: > 1 } address && ending.Length == 0 ? address.TrimEnd('/') : page.OldAddress;
        site.Pages.Add(page);
    }

    private static void AddPage(OldSite site, string path, string relative, OldCollection pages, string ending)
    {
        var page = ReadPage(site, path, pages, Normalize(relative));
        Translate(page.Text);
        var name = SiteContext.WithoutExtension(relative);
        name = FolderOfIndex(name) ?? name;
        page.OldAddress = OldPermalink.Tidy(name + (name.Length > 0 ? ending : ""));
        site.Pages.Add(page);
    }

    private static void PlaceOther(OldSite site, string path)
    {
        if (path.StartsWith("public/", StringComparison.Ordinal))
        {
            site.Place(path, "wwwroot/" + Within("public", path), AtOldAddress);
        }
        else if (path.StartsWith("src/assets/", StringComparison.Ordinal))
        {
            // Articles refer to these by path. The links are rewritten to their new place.
            site.Place(path, "wwwroot/" + Within("src", path), "an image that articles may name");
        }
        else if (path.StartsWith("src/data/", StringComparison.Ordinal))
        {
            PlaceData(site, path, Within("src/data", path));
        }
        else
        {
            site.Place(path, null, path is "src/content.config.ts" or "src/content/config.ts" ? "schemas: declare a type with [ContentCollection] for them"
                : PartOfProgram(path));
        }
    }

    /// <summary>Renames keys of Astro's own templates to ours, and converts dates that only JavaScript can read.</summary>
    private static void Translate(PageText text)
    {
        foreach (var (old, ours) in new[] { ("pubDate", "date"), ("pubDatetime", "date"), ("publishDate", "date"), ("updatedDate", "updated"), ("modDatetime", "updated"), ("heroImage", "image"), ("ogImage", "image") })
        {
            if (text[old] is not { Exists: true } value || text.Has(ours))
            {
                continue;
            }

            if (ours is "date" or "updated" && value.Text is { } written && new DateReader(Zone.Utc).Read(written, out _) is null
                && DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                text.Remove(old);
                text.Set(ours, date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Rename(old, ours);
            }
        }
    }

    /// <summary>Maps collections to routes: <c>src/pages/blog/[...slug].astro</c> with <c>getCollection("blog")</c>.</summary>
    private static Dictionary<string, string> FindRoutes(SiteFolder folder)
    {
        var routes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in folder.Below("src/pages").Where(file => file.EndsWith(".astro", StringComparison.Ordinal) && NameOf(file).StartsWith('[')))
        {
            foreach (Match match in CollectionPattern().Matches(folder.ReadText(file)))
            {
                var route = FolderOf(file)["src/pages".Length..];
                if (!route.Contains('[', StringComparison.Ordinal))
                {
                    routes.TryAdd(match.Groups["name"].Value, route);
                }
            }
        }

        return routes;
    }

    private static string Slugify(string text) =>
        string.Concat(text.ToLowerInvariant().Select(c => c == ' ' ? '-' : c).Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));

    [GeneratedRegex(@"\Asrc/content/(?<collection>[^/]+)/(?<rest>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ContentPattern();

    [GeneratedRegex("""getCollection\(\s*['"](?<name>[\w-]+)['"]""", RegexOptions.CultureInvariant)]
    private static partial Regex CollectionPattern();
}
