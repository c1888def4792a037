using TypedContent.Compiler.Naming;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Bodies.Syntax;
using TypedContent.Tool.Import.Bodies.Tables;
using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import.Systems;

/// <summary>Hugo: a configuration in TOML, YAML, or JSON, in one file or a folder; sections, bundles, languages, shortcodes.</summary>
internal sealed class HugoReader : SiteReader
{
    private static readonly HugoSyntax s_syntax = new();

    private IReadOnlyDictionary<string, Shortcode> _shortcodes = HugoShortcodes.All;

    public override string Name => "Hugo";

    protected override TagSyntax Syntax => s_syntax;

    protected override IReadOnlyDictionary<string, Shortcode> Tags => _shortcodes;

    public override OldSite Read(string folder)
    {
        var site = new OldSite(SiteFolder.Open(folder, "public"));
        string[] names = ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json"];
        var config = ReadConfig(
            site, "hugo.toml or config.toml", "the address of a page is its path", [.. names, .. names.Select(name => "config/_default/" + name)]);

        ConfigNode Part(string name) => config[name] is { Exists: true } part ? part
            : site.Folder.ReadConfig(site.Notes, [.. DataFiles.Select(extension => $"config/_default/{name.ToLowerInvariant()}{extension}")]);

        ReadSettings(site, config, Part);
        var isUgly = config["uglyURLs"].Flag == true;
        var articles = new OldCollection("Articles", "articles", "Article", isUgly ? "/:path.html" : "/:path/");
        site.Collections.Add(articles);
        _shortcodes = HugoShortcodes.Without(site.Folder.Files.Where(
            path => path.StartsWith("layouts/shortcodes/", StringComparison.Ordinal) || path.StartsWith("layouts/_shortcodes/", StringComparison.Ordinal))
            .Select(path => SiteContext.WithoutExtension(NameOf(path))));

        var content = new Content(site, articles, Part("permalinks"), Part("languages"), config, isUgly);
        foreach (var path in site.Folder.Files)
        {
            Sort(site, path, content, config);
        }

        return site;
    }

    private static void ReadSettings(OldSite site, ConfigNode config, Func<string, ConfigNode> part)
    {
        var language = config["defaultContentLanguage"].Text ?? "en";
        var own = part("languages")[language];
        var parameters = part("params");
        site.Title = config["title"].Text ?? own["title"].Text ?? "";
        site.Description = parameters["description"].Text ?? config["description"].Text ?? own.At("params.description").Text;
        site.Author = parameters["author"].Text ?? parameters.At("author.name").Text ?? config.At("author.name").Text;
        site.Language = config["languageCode"].Text ?? own["languageCode"].Text ?? language;
        site.TimeZone = config["timeZone"].Text;
        site.HardBreaks = part("markup").At("goldmark.renderer.hardWraps").Flag ?? false;
        site.Math = part("markup").At("goldmark.extensions.passthrough.enable").Flag ?? parameters["math"].Flag ?? false;
        SetAddress(site, config["baseURL"].Text);
        site.CategoryFolder = "/categories/";
        site.TagFolder = "/tags/";
        AddFeed(site, "/index.xml");
        site.ShowsDrafts = config["buildDrafts"].Flag == true;
    }

    private static void Sort(OldSite site, string path, Content content, ConfigNode config)
    {
        var statics = (config["staticDir"].First ?? "static").Trim('/');
        var data = (config["dataDir"].Text ?? "data").Trim('/');
        if (content.FolderOf(path) is { } root)
        {
            content.Add(path, root);
        }
        else if (path.StartsWith(statics + "/", StringComparison.Ordinal))
        {
            site.Place(path, "wwwroot/" + Within(statics, path), AtOldAddress);
        }
        else if (path.StartsWith(data + "/", StringComparison.Ordinal))
        {
            PlaceData(site, path, Within(data, path));
        }
        else
        {
            site.Place(path, null, path.Split('/')[0] switch
            {
                "themes" => "a file of the old theme",
                "layouts" => "a layout of the old site",
                "archetypes" => "a pattern for new pages; see 'typedcontent new'",
                "assets" => "an asset that Hugo's pipes process",
                "i18n" => "texts of the old theme",
                _ => OldConfiguration,
            });
        }
    }

    /// <summary>The content folder: determines the address, language, and collection of each page.</summary>
    private sealed class Content(OldSite site, OldCollection articles, ConfigNode permalinks, ConfigNode languages, ConfigNode config, bool isUgly)
    {
        private readonly string _default = config["defaultContentLanguage"].Text ?? "en";
        private readonly bool _defaultHasFolder = config["defaultContentLanguageInSubdir"].Flag == true;
        private readonly (string Folder, string? Language)[] _roots = [.. languages.Entries
            .Select(entry => (Folder: entry.Value["contentDir"].Text?.Trim('/') ?? "", Language: (string?)entry.Key)).Where(root => root.Folder.Length > 0)
            .Append(((config["contentDir"].Text ?? "content").Trim('/'), null)).OrderByDescending(root => root.Item1.Length)];

        public (string Folder, string? Language)? FolderOf(string path)
        {
            foreach (var root in _roots)
            {
                if (path.StartsWith(root.Folder + "/", StringComparison.Ordinal))
                {
                    return root;
                }
            }

            return null;
        }

        public void Add(string path, (string Folder, string? Language) root)
        {
            var relative = Within(root.Folder, path);
            var target = (root.Language is { } language && language != _default ? language + "/" : "") + relative;
            if (relative.Split('/').Any(segment => segment[0] == '.'))
            {
                site.Place(path, null, "a file that Hugo did not publish");
                return;
            }

            if (!IsArticle(path))
            {
                var extension = Path.GetExtension(path).ToLowerInvariant();
                site.Place(path, articles.Folder + "/" + target, extension is ".org" or ".adoc" or ".rst" or ".pandoc"
                    ? "a page that is neither Markdown nor HTML: convert it, then it is an article" : "a file beside a page");
                return;
            }

            target = Normalize(target);
            var page = ReadPage(site, path, articles, target);
            var text = page.Text;
            page.Date = DateOf(site, text, ArticlePath.Parse(relative).Date);
            var isHeadless = text["headless"].Flag == true
                || text.Meta.At("build.render").Text is "never" or "false"
                || text.Meta.At("_build.render").Text is "never" or "false";
            var names = ArticlePath.Parse(target);
            var stem = names.IsIndex ? SiteReader.FolderOf(relative) : SiteContext.WithoutExtension(relative);
            if (names.Lang is { } suffix && !names.HasLanguageFolder && stem.EndsWith("." + suffix, StringComparison.OrdinalIgnoreCase))
            {
                stem = stem[..^(suffix.Length + 1)];
            }

            page.Names.Add("name:" + NameOf(stem));
            page.Names.Add(root.Folder + "/" + stem);
            page.OldAddress = page.IsDraft || isHeadless ? null : Address(page, stem, names, root.Language ?? names.Lang);
            if (isHeadless)
            {
                site.Notes.Add($"{path} had no page of its own (headless). It has one now; exclude it with ContentIgnore=\"true\" if it must not.");
            }

            site.Pages.Add(page);
        }

        private string Address(OldPage page, string stem, ArticlePath names, string? language)
        {
            var text = page.Text;
            var prefix = language is null || (language == _default && !_defaultHasFolder) ? "" : "/" + language.ToLowerInvariant();
            if (text["url"].Text is { } own)
            {
                var address = OldPermalink.Tidy(own.StartsWith('/') ? own : prefix + "/" + own);
                if (address != own)
                {
                    text.Set("url", address);
                }

                return address;
            }

            var section = stem.Split('/')[0];
            var isSection = NameOf(page.Target).StartsWith("_index.", StringComparison.Ordinal);
            var rule = isSection ? permalinks.At("section")[section].Text : permalinks[section].Text ?? permalinks.At("page")[section].Text;
            var slug = text["slug"].Text ?? Urlize(NameOf(stem));
            var folder = Urlize(SiteReader.FolderOf(stem));
            var path = isSection || rule is null
                ? prefix + "/" + (isSection ? Urlize(stem) : folder.Length == 0 ? slug : folder + "/" + slug)
                : prefix + OldPermalink.Fill(rule, token => OldPermalink.OfDate(token, page.Date) ?? token switch
                {
                    "title" => text["title"].Text is { } title ? Urlize(title) : Urlize(NameOf(stem)),
                    "slug" or "slugorfilename" or "slugorcontentbasename" => slug,
                    "filename" or "contentbasename" => Urlize(NameOf(stem)),
                    "section" => Urlize(section),
                    "sections" => folder,
                    _ => null,
                });
            var isFile = isUgly && !names.IsIndex && rule is null;
            return OldPermalink.Tidy(isFile ? path.TrimEnd('/') + ".html" : path + "/");
        }

        // Lower case, blanks become dashes; letters of every script, dots, and underscores stay.
        private static string Urlize(string text) =>
            string.Concat(text
                .Trim()
                .ToLowerInvariant()
                .Select(c => char.IsWhiteSpace(c) ? '-' : c)
                .Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_' or '.' or '/' or '+'
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));
    }
}
