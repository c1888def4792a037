using System.Text.RegularExpressions;
using TypedContent.Compiler.Naming;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Bodies.Syntax;
using TypedContent.Tool.Import.Bodies.Tables;
using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import.Systems;

/// <summary>
/// Jekyll, as GitHub Pages runs it: <c>_config.yml</c>, <c>_posts</c> in any folder, <c>_drafts</c>, collections, pages with front matter, Liquid.
/// </summary>
internal sealed partial class JekyllReader : SiteReader
{
    private static readonly LiquidSyntax s_syntax = new(runsInCode: true, hasExpressions: true);

    private static readonly Dictionary<string, string> s_styles = new(StringComparer.Ordinal)
    {
        ["date"] = "/:categories/:year/:month/:day/:title:output_ext",
        ["pretty"] = "/:categories/:year/:month/:day/:title/",
        ["ordinal"] = "/:categories/:year/:y_day/:title:output_ext",
        ["weekdate"] = "/:categories/:year/W:week/:short_day/:title:output_ext",
        ["none"] = "/:categories/:title:output_ext",
    };

    private static readonly Dictionary<string, string> s_template = new(StringComparer.Ordinal)
    {
        ["_layouts"] = "a layout of the old site", ["_includes"] = "a part of the old site's layouts", ["_sass"] = "a stylesheet that Sass compiled", ["_plugins"] = "code of the old site",
    };

    // Files of the repository and the old build, at the top level only.
    private static readonly string[] s_build =
        [
            "Gemfile",
            "Gemfile.lock",
            "Rakefile",
            "Dockerfile",
            "docker-compose.yml",
            "package.json",
            "package-lock.json",
            "yarn.lock",
            "gulpfile.js",
            "Gruntfile.js",
            "LICENSE",
            "README.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md"];

    public override string Name => "Jekyll";

    protected override TagSyntax Syntax => s_syntax;

    protected override IReadOnlyDictionary<string, Shortcode> Tags => JekyllTags.All;

    public override OldSite Read(string folder)
    {
        var site = new OldSite(SiteFolder.Open(folder, "_site"));
        var config = ReadConfig(
            site, "_config.yml", "addresses are /:categories/:year/:month/:day/:title.html, in UTC", "_config.yml", "_config.yaml", "_config.toml");
        ReadSettings(site, config);
        var rule = config["permalink"].Text ?? "date";
        var (posts, pages) = AddPostsAndPages(
            site, s_styles.GetValueOrDefault(rule, rule), rule is "pretty" || rule.EndsWith('/') ? "/:path/" : "/:path.html");
        var own = OwnCollections(site, config);
        foreach (var path in site.Folder.Files)
        {
            Sort(site, config, path, posts, pages, own);
        }

        return site;
    }

    private static void ReadSettings(OldSite site, ConfigNode config)
    {
        site.Title = config["title"].Text ?? config["name"].Text ?? "";
        site.Description = config["description"].Text;
        site.Author = config["author"].Text ?? config.At("author.name").Text;
        site.Language = config["lang"].Text ?? config["locale"].Text?.Replace('_', '-');
        site.TimeZone = config["timezone"].Text;
        site.HardBreaks = config.At("kramdown.hard_wrap").Flag ?? config.At("commonmark.options").Texts.Contains("HARDBREAKS");
        site.Math = config.At("kramdown.math_engine").Exists;
        site.ShowsDrafts = config["show_drafts"].Flag == true;
        SetAddress(site, config["url"].Text, config["baseurl"].Text);
        if (config.At("feed.path").Text is { } feed)
        {
            AddFeed(site, feed);
        }
    }

    /// <summary>Collections of the configuration, and folders that look like collections if none are configured.</summary>
    private static Dictionary<string, OldCollection> OwnCollections(OldSite site, ConfigNode config)
    {
        var collections = new Dictionary<string, OldCollection>(StringComparer.Ordinal);
        var configured = config["collections"];
        var names = configured.IsMap ? configured.Entries.Select(entry => entry.Key) : configured.Texts;
        var folders = site.Folder.Files
            .Where(path => path[0] == '_' && path.Contains('/', StringComparison.Ordinal) && IsArticle(path))
            .Select(path => path[1..path.IndexOf('/', StringComparison.Ordinal)]);
        foreach (var name in names
            .Concat(folders)
            .Distinct(StringComparer.Ordinal)
            .Where(name => name is not ("posts" or "drafts" or "data" or "pages") && !s_template.ContainsKey("_" + name)))
        {
            var type = Identifier.FromText(name);
            if (type.Length > 0 && type is not ("Articles" or "Pages") && collections.Values.All(known => known.Name != type))
            {
                var isPretty = config["permalink"].Text is { } rule && (rule == "pretty" || rule.EndsWith('/'));
                var permalink = isPretty ? "/:collection/:path/" : "/:collection/:path:output_ext";
                var collection = new OldCollection(type, Slug.FromText(name), type + "Entry", configured[name]["permalink"].Text ?? permalink);
                collections["_" + name] = collection;
                site.Collections.Add(collection);
            }
        }

        return collections;
    }

    private static void Sort(OldSite site, ConfigNode config, string path, OldCollection posts, OldCollection pages, Dictionary<string, OldCollection> own)
    {
        var segments = path.Split('/');
        var special = Array.FindIndex(segments, segment => segment is "_posts" or "_drafts");
        if (special >= 0 && special < segments.Length - 1 && IsArticle(path))
        {
            AddPost(site, path, segments, special, posts);
        }
        else if (own.TryGetValue(segments[0], out var collection) && IsArticle(path))
        {
            AddEntry(site, config, path, segments, collection);
        }
        else if (segments[0] == "_data" && segments.Length > 1)
        {
            PlaceData(site, path, Within("_data", path));
        }
        else if (s_template.TryGetValue(segments[0], out var template))
        {
            site.Place(path, null, template);
        }
        else if (segments.Length == 1
            && (s_build.Contains(path, StringComparer.OrdinalIgnoreCase)
                || path.StartsWith("_config", StringComparison.Ordinal)
                || path.EndsWith(".gemspec", StringComparison.Ordinal)))
        {
            site.Place(path, null, OldConfiguration);
        }
        else if (segments.Any(segment => segment[0] is '_' or '.' or '#' && segment is not (".well-known" or "_pages")) || path.EndsWith('~'))
        {
            site.Place(path, null, "a file that Jekyll did not publish");
        }
        else
        {
            AddPageOrFile(site, path, pages);
        }
    }

    private static void AddPost(OldSite site, string path, string[] segments, int special, OldCollection posts)
    {
        var text = PageText.Parse(site.Folder.ReadText(path));
        var isDraft = segments[special] == "_drafts";
        var target = Normalize(string.Join("/", segments.Take(special).Concat(segments.Skip(special + 1))));
        var name = SiteContext.WithoutExtension(segments[^1]);
        var dated = DatedName().Match(name);
        var day = DayOf(dated);
        var stem = dated.Success ? dated.Groups["name"].Value : name;

        SplitWords(text, "categories");
        SplitWords(text, "tags");
        AddFolderCategories(text, segments.Take(special).ToArray());
        if (!text.Has("title") && text.IsReadable)
        {
            text.Set(
                "title", string.Join(" ", stem.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        }

        if (!isDraft && day is null)
        {
            site.Notes.Add($"{path} has no date in its name, so Jekyll did not publish it. It is a draft now.");
            isDraft = true;
        }

        if (isDraft && !text.Has("draft") && text["published"].Flag != false)
        {
            text.Set("draft", true);
        }

        var page = ReadPage(site, path, posts, target, text);
        page.IsDraft |= isDraft;
        page.Date = DateOf(site, text, day);
        page.Names.Add("post:" + name);
        var slug = text["slug"].Text ?? stem;
        page.OldAddress = page.IsDraft ? null : Address(text, posts.OldPermalink!, token => OldPermalink.OfDate(token, page.Date) ?? token switch
        {
            "title" => Slugify(slug, keepsCase: true),
            "slug" => Slugify(slug, keepsCase: false),
            "categories" or "slugified_categories" => string.Join(
                "/", Categories(text).Select(category => Slugify(category, keepsCase: false)).Distinct(StringComparer.Ordinal)),
            "output_ext" => ".html",
            _ => null,
        });
        site.Pages.Add(page);
    }

    private static void AddEntry(OldSite site, ConfigNode config, string path, string[] segments, OldCollection collection)
    {
        var page = ReadPage(site, path, collection, Normalize(string.Join("/", segments.Skip(1))));
        var text = page.Text;
        page.Date = DateOf(site, text, null);
        var isPublished = config["collections"][segments[0][1..]]["output"].Flag == true;
        page.OldAddress = !isPublished || page.IsDraft
            ? null
            : Address(text, collection.OldPermalink!, token => OldPermalink.OfDate(token, page.Date) ?? token switch
        {
            "collection" => segments[0][1..],
            "path" => SiteContext.WithoutExtension(string.Join("/", segments.Skip(1))),
            "name" or "title" or "slug" => Slugify(text["slug"].Text ?? SiteContext.WithoutExtension(segments[^1]), keepsCase: token == "title"),
            "output_ext" => ".html",
            _ => null,
        });
        site.Pages.Add(page);
    }

    private static void AddPageOrFile(OldSite site, string path, OldCollection pages)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        var isText = IsArticle(path) || extension is ".xml" or ".json" or ".txt" or ".css" or ".js" or ".scss" or ".sass" or ".coffee" or ".webmanifest";
        var text = isText ? PageText.Parse(site.Folder.ReadText(path)) : null;
        if (text is not { HasFrontMatter: true })
        {
            site.Place(path, "wwwroot/" + path, AtOldAddress);
        }
        else if (!IsArticle(path))
        {
            site.Place(path, null, extension is ".scss" or ".sass" ? "a stylesheet that Sass compiled" : "made by the old site's template");
        }
        else if (TemplatePattern().IsMatch(text.Body))
        {
            site.Place(path, null, "a list that the old template made; the new site has its own");
        }
        else
        {
            var isRooted = path.StartsWith("_pages/", StringComparison.Ordinal);
            var target = Normalize(isRooted ? Within("_pages", path) : path);
            var page = ReadPage(site, path, pages, target, text);
            var name = SiteContext.WithoutExtension(target);
            page.OldAddress = Address(
                text, pages.OldPermalink!, token => token is "path" or "basename" or "title" ? name : token == "output_ext" ? ".html" : null);
            page.OldAddress = FolderOfIndex(name) is { } folder && text["permalink"].Text is null ? OldPermalink.Tidy(folder + "/") : page.OldAddress;
            site.Pages.Add(page);
        }
    }

    /// <summary>The address in the front matter, which may contain placeholders, or else that of the rule.</summary>
    private static string Address(PageText text, string rule, Func<string, string?> value)
    {
        var own = text["permalink"].Text;
        var filled = OldPermalink.Fill(own is null ? rule : s_styles.GetValueOrDefault(own, own), value);
        if (own is not null && own != filled)
        {
            text.Set("permalink", filled);
        }

        return filled;
    }

    /// <summary>In Jekyll, a text of several words is a list of words.</summary>
    private static void SplitWords(PageText text, string key)
    {
        if (text[key].Text is { } words && words.Contains(' ', StringComparison.Ordinal))
        {
            text.Set(key, words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>Folders above <c>_posts</c> are categories.</summary>
    private static void AddFolderCategories(PageText text, string[] folders)
    {
        var own = Categories(text);
        if (folders.Length > 0 && !folders.All(own.Contains))
        {
            text.Remove("category");
            text.Set("categories", folders.Concat(own).Distinct(StringComparer.Ordinal).ToArray());
        }
    }

    private static IReadOnlyList<string> Categories(PageText text) => text["categories"].Texts is { Count: > 0 } several
        ? several.SelectMany(category => text["categories"].Text is null ? [category] : category.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray()
        : text["category"].Texts;

    private static string Slugify(string text, bool keepsCase)
    {
        var slug = (keepsCase ? PrettyPattern() : DefaultPattern()).Replace(text, "-").Trim('-');
        return keepsCase ? slug : slug.ToLowerInvariant();
    }

    [GeneratedRegex(@"\A(?<y>\d{2,4})-(?<m>\d{1,2})-(?<d>\d{1,2})-(?<name>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DatedName();

    [GeneratedRegex(@"[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+", RegexOptions.CultureInvariant)]
    private static partial Regex PrettyPattern();

    [GeneratedRegex(@"[^\p{M}\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex DefaultPattern();

    // Loops over posts, and layouts with content: a page with these is a template.
    [GeneratedRegex(@"\{%-?\s*(?:for|paginate)\b[^%]*\b(?:site|paginator|collections)\.|\{\{-?\s*(?:content|paginator)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TemplatePattern();
}
