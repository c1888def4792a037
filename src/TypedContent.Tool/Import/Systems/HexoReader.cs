using System.Text.RegularExpressions;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Bodies.Syntax;
using TypedContent.Tool.Import.Bodies.Tables;
using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import.Systems;

/// <summary>Hexo: <c>_config.yml</c>, <c>source/_posts</c>, drafts, pages in folders, files next to posts, Nunjucks tags.</summary>
internal sealed partial class HexoReader : SiteReader
{
    private static readonly LiquidSyntax s_syntax = new(runsInCode: false, hasExpressions: false);

    // Pages that a theme fills with a list. The new site has its own lists.
    private static readonly string[] s_lists = ["categories", "tags", "category", "tag", "archives", "archive", "links", "friends"];

    public override string Name => "Hexo";

    protected override TagSyntax Syntax => s_syntax;

    protected override IReadOnlyDictionary<string, Shortcode> Tags => HexoTags.All;

    public override OldSite Read(string folder)
    {
        var site = new OldSite(SiteFolder.Open(folder, "public"));
        var config = ReadConfig(
            site, "_config.yml", "addresses are /:year/:month/:day/:title/, in UTC", "_config.yml", "_config.yaml", "_config.json");
        ReadSettings(site, config);
        var (posts, pages) = AddPostsAndPages(site, config["permalink"].Text ?? ":year/:month/:day/:title/", "/:path/");
        site.CategoryFolder = "/" + (config["category_dir"].Text ?? "categories").Trim('/') + "/";
        site.TagFolder = "/" + (config["tag_dir"].Text ?? "tags").Trim('/') + "/";

        var source = (config["source_dir"].Text ?? "source").Trim('/');
        foreach (var path in site.Folder.Files)
        {
            if (!path.StartsWith(source + "/", StringComparison.Ordinal))
            {
                site.Place(
                    path,
                    null,
                    path.StartsWith("themes/", StringComparison.Ordinal) ? "a file of the old theme"
                        : path.StartsWith("scaffolds/", StringComparison.Ordinal) ? "a pattern for new posts; see 'typedcontent new'"
                        : OldConfiguration);
                continue;
            }

            Sort(site, config, path, Within(source, path), posts, pages);
        }

        return site;
    }

    private static void ReadSettings(OldSite site, ConfigNode config)
    {
        site.Title = config["title"].Text ?? "";
        site.Description = config["description"].Text ?? config["subtitle"].Text;
        site.Author = config["author"].Text;
        site.Language = config["language"].Texts.FirstOrDefault(language => language != "default")?.Replace('_', '-');
        site.TimeZone = config["timezone"].Text;
        // Both of Hexo's renderers convert line ends to line breaks by default.
        site.HardBreaks = config.At("marked.breaks").Flag ?? config.At("markdown.render.breaks").Flag ?? true;
        site.Math = config.At("math.enable").Flag ?? config["mathjax"].Flag ?? false;
        site.CategoryPaths = true;
        site.ShowsDrafts = config["render_drafts"].Flag == true;
        site.LockedTags.UnionWith(config.At("encrypt.tags").Items.Select(tag => tag["name"].Text).OfType<string>());
        SetAddress(site, config["url"].Text, config["root"].Text);
        foreach (var feed in config.At("feed.path").Texts)
        {
            AddFeed(site, feed);
        }

        foreach (var map in new[] { "category_map", "tag_map" })
        {
            if (config[map].Entries.Any())
            {
                site.Notes.Add($"'{map}' gives terms other addresses. Terms have the address of their name now; {config[map].Entries.Count()} entries of the map are not used.");
            }
        }
    }

    private static void Sort(OldSite site, ConfigNode config, string path, string relative, OldCollection posts, OldCollection pages)
    {
        if (relative.StartsWith("_posts/", StringComparison.Ordinal) || relative.StartsWith("_drafts/", StringComparison.Ordinal))
        {
            var isDraft = relative[1] == 'd';
            if (IsArticle(path))
            {
                AddPost(site, config, path, Within(isDraft ? "_drafts" : "_posts", relative), isDraft, posts);
            }
            else if (NameOf(path)[0] is '.' || NameOf(path) == "Thumbs.db")
            {
                site.Place(path, null, "a file that Hexo did not publish");
            }
            else
            {
                site.Place(path, "articles/" + Within(isDraft ? "_drafts" : "_posts", relative), "a file beside a post");
            }
        }
        else if (relative.StartsWith("_data/", StringComparison.Ordinal))
        {
            PlaceData(site, path, Within("_data", relative));
        }
        else if (relative.Split('/').Any(segment => segment[0] is '_' or '.'))
        {
            site.Place(path, null, "a file that Hexo did not publish");
        }
        else
        {
            var text = IsArticle(path) ? PageText.Parse(Opened(site.Folder.ReadText(path))) : null;
            if (text is null || (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !text.HasFrontMatter) || IsSkipped(config, relative))
            {
                site.Place(path, "wwwroot/" + relative, AtOldAddress);
            }
            else if (IsList(text, relative))
            {
                site.Place(path, null, "a list that the old theme filled; the new site has its own");
            }
            else
            {
                var target = Normalize(relative);
                var name = SiteContext.WithoutExtension(target);
                var page = ReadPage(site, path, pages, target, text);
                page.OldAddress = OldPermalink.Tidy(text["permalink"].Text ?? (FolderOfIndex(name) is { } folder ? folder + "/" : name + ".html"));
                site.Pages.Add(page);
            }
        }
    }

    private static void AddPost(OldSite site, ConfigNode config, string path, string target, bool isDraft, OldCollection posts)
    {
        var text = PageText.Parse(Opened(site.Folder.ReadText(path)));
        target = Normalize(target);
        var name = SiteContext.WithoutExtension(target);
        var assets = SiteContext.WithoutExtension(path);
        var page = ReadPage(site, path, posts, target, text);
        page.IsDraft |= isDraft;
        page.AssetFolder = assets;
        if (isDraft && !text.Has("draft"))
        {
            text.Set("draft", true);
        }

        // Files of a post are in a folder with its name, and were addressed as if the post were in it. Now it is.
        if (site.Folder.Below(assets).Any(file => !IsArticle(file)))
        {
            page.Target = name + "/index" + Path.GetExtension(target);
        }

        var pattern = SiteContext.WithoutExtension(config["new_post_name"].Text ?? ":title.md");
        var slug = SlugOf(pattern, name, out var day);
        page.Date = DateOf(site, text, day);
        page.Names.Add("slug:" + slug);
        page.Names.Add("slug:" + NameOf(slug));
        page.OldAddress = page.IsDraft ? null : text["permalink"].Text is { } own ? OldPermalink.Tidy(own) : OldPermalink.Fill(posts.OldPermalink!, token =>
            OldPermalink.OfDate(token, page.Date) ?? token switch
            {
                "title" => text["slug"].Text ?? slug,
                "name" => NameOf(slug),
                "post_title" => text["title"].Text is { } title ? Slugify(title) : null,
                "category" => Category(text) ?? config["default_category"].Text ?? "uncategorized",
                _ => text[token].Text ?? config["permalink_defaults"][token].Text,
            });

        RootPermalink(text);
        site.Pages.Add(page);
    }

    /// <summary>In Hexo, front matter may begin without a fence, and JSON may be between semicolons.</summary>
    private static string Opened(string text)
    {
        if (text.TrimStart('\uFEFF', ' ', '\r', '\n') is var start && start.StartsWith(";;;", StringComparison.Ordinal))
        {
            var close = start.IndexOf("\n;;;", 3, StringComparison.Ordinal);
            var content = close < 0 ? start : start[3..close].Trim();
            return close < 0 ? text : $"---json\n{(content.StartsWith('{') ? content : "{" + content + "}")}\n---{start[(close + 4)..]}";
        }

        return UnopenedPattern().IsMatch(text) ? "---\n" + text.TrimStart('\uFEFF', ' ', '\r', '\n') : text;
    }

    /// <summary>The slug in a file name, by the pattern for new posts.</summary>
    private static string SlugOf(string pattern, string name, out DateTime? day)
    {
        day = null;
        var regex = Regex
            .Escape(pattern)
            .Replace(":year", "(?<y>\\d{4})", StringComparison.Ordinal)
            .Replace(":i_month", "(?<m>\\d{1,2})", StringComparison.Ordinal)
            .Replace(":month", "(?<m>\\d{2})", StringComparison.Ordinal).Replace(":i_day", "(?<d>\\d{1,2})", StringComparison.Ordinal).Replace(":day", "(?<d>\\d{2})", StringComparison.Ordinal)
            .Replace(":title", "(?<title>.+)", StringComparison.Ordinal);
        if (Regex.Match(name, @"\A" + regex + @"\z", RegexOptions.CultureInvariant) is not { Success: true } match || !match.Groups["title"].Success)
        {
            return name;
        }

        day = DayOf(match);
        return match.Groups["title"].Value;
    }

    private static bool IsSkipped(ConfigNode config, string relative) => config["skip_render"].Texts.Any(pattern =>
        System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern.Replace("**", "*", StringComparison.Ordinal), relative, ignoreCase: false));

    private static bool IsList(PageText text, string relative) =>
        string.IsNullOrWhiteSpace(text.Body)
            && (s_lists.Contains(text["type"].Text ?? "") || s_lists.Contains(text["layout"].Text ?? "") || s_lists.Contains(FolderOf(relative)));

    // In Hexo, a plain list is a path. In a list of lists, the last path counts.
    private static string? Category(PageText text)
    {
        var categories = text["categories"];
        var path = categories.Items.LastOrDefault(item => item.IsList) is { } nested ? nested.Texts : categories.Texts;
        return path.Count == 0 ? text["category"].Text is { } one ? Slugify(one) : null : string.Join("/", path.Select(Slugify));
    }

    private static string Slugify(string text) => SlugPattern().Replace(text.Trim(), "-").Trim('-');

    [GeneratedRegex(@"[\s~`!@#$%^&*()\-_+=\[\]{}|\\;:""'<>,.?/]+", RegexOptions.CultureInvariant)]
    private static partial Regex SlugPattern();

    [GeneratedRegex(
        @"\A\uFEFF?\s*(?:title|date|layout|tags|categories)[ \t]*:[^\n]*\n(?:(?:[\w-]+[ \t]*:|[ \t]+|- |#)[^\n]*\n|\r?\n)*?---[ \t]*\r?\n",
        RegexOptions.CultureInvariant)]
    private static partial Regex UnopenedPattern();
}
