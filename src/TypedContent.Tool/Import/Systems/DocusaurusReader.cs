using System.Text.RegularExpressions;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import.Systems;

/// <summary>
/// Docusaurus: docs, blog, Markdown pages, static files; admonitions, tabs, and MDX. A folder of Markdown without a configuration is read as docs.
/// </summary>
internal sealed partial class DocusaurusReader : MdxReader
{
    private static readonly string[] s_configs = ["docusaurus.config.ts", "docusaurus.config.js", "docusaurus.config.mjs", "docusaurus.config.cjs"];

    public override string Name => "Docusaurus";

    public override OldSite Read(string folder)
    {
        var site = new OldSite(SiteFolder.Open(folder, "build"));
        var (path, _, config) = ReadProgram(
            site, s_configs, "There is no docusaurus.config.js. The defaults were used, and all folders of Markdown were read.");
        site.Description = config["tagline"];
        site.Language = config.Within("i18n", "defaultLocale") ?? "en";
        SetAddress(site, config["url"], config["baseUrl"] ?? "/");
        if (path is null)
        {
            site.BasePath = "";
        }

        var docs = (config.Within("docs", "path") ?? "docs").Trim('/', '.');
        var docsRoute = OldPermalink.Tidy(config.Within("docs", "routeBasePath") ?? "docs").TrimEnd('/');
        var blogRoute = OldPermalink.Tidy(config.Within("blog", "routeBasePath") ?? "blog").TrimEnd('/');
        var ending = config["trailingSlash"] == "true" ? "/" : "";
        var collections = new Collections(site, docsRoute, blogRoute, ending);
        foreach (var file in site.Folder.Files)
        {
            Sort(site, file, docs, collections, isConfigured: path is not null);
        }

        foreach (var feed in site.Pages.Any(page => page.Collection == collections.Blog) ? new[] { "/rss.xml", "/atom.xml" } : [])
        {
            AddFeed(site, blogRoute + feed);
        }

        site.Collections.AddRange(new[] { collections.Docs, collections.Blog, collections.Pages }.Where(
            collection => collection == collections.Docs || site.Pages.Any(page => page.Collection == collection)));
        return site;
    }

    private static void Sort(OldSite site, string path, string docs, Collections collections, bool isConfigured)
    {
        var locale = LocalePattern().Match(path);
        if (locale.Success && IsPage(path))
        {
            var language = locale.Groups["locale"].Value;
            var prefix = language == site.Language ? "" : language + "/";
            if (locale.Groups["blog"].Success)
            {
                collections.AddPost(path, locale.Groups["rest"].Value, prefix);
            }
            else
            {
                collections.AddDoc(path, locale.Groups["rest"].Value, prefix);
            }
        }
        else if (path.StartsWith(docs + "/", StringComparison.Ordinal))
        {
            collections.Place(path, Within(docs, path), collections.Docs);
        }
        else if (path.StartsWith("blog/", StringComparison.Ordinal))
        {
            collections.Place(path, Within("blog", path), collections.Blog);
        }
        else if (path.StartsWith("src/pages/", StringComparison.Ordinal) && IsPage(path))
        {
            collections.AddPage(path, Within("src/pages", path));
        }
        else if (path.StartsWith("static/", StringComparison.Ordinal))
        {
            site.Place(path, "wwwroot/" + Within("static", path), AtOldAddress);
        }
        else if (path.StartsWith("versioned_docs/", StringComparison.Ordinal))
        {
            site.Place(path, null, "an older version of the docs");
        }
        else if (!isConfigured && IsPage(path) && path.Contains('/', StringComparison.Ordinal))
        {
            collections.AddDoc(path, path.StartsWith("content/", StringComparison.Ordinal) ? Within("content", path) : path, "");
        }
        else
        {
            site.Place(path, null, PartOfProgram(path));
        }
    }

    private sealed class Collections(OldSite site, string docsRoute, string blogRoute, string ending)
    {
        public OldCollection Docs { get; } = new("Articles", "articles", "Article", docsRoute + "/:path" + ending);

        public OldCollection Blog { get; } = new("Posts", "posts", "Post", blogRoute + "/:year/:month/:day/:title" + ending);

        public OldCollection Pages { get; } = new("Pages", "pages", "SitePage", "/:path" + ending);

        /// <summary>Places a page, or a file next to one.</summary>
        public void Place(string path, string relative, OldCollection collection)
        {
            if (!IsPage(path))
            {
                var isSetting = NameOf(path) is "_category_.json" or "_category_.yml" or "authors.yml" or "tags.yml";
                if (NameOf(path) is "authors.yml")
                {
                    PlaceData(site, path, "authors.yml");
                }
                else
                {
                    site.Place(
                        path,
                        isSetting ? null : collection.Folder + "/" + relative,
                        isSetting ? "labels and order of the old sidebar" : "a file beside a page");
                }
            }
            else if (NameOf(path).StartsWith('_'))
            {
                site.Place(path, collection.Folder + "/" + relative, "a part that other pages imported; no page of its own");
            }
            else if (collection == Blog)
            {
                AddPost(path, relative, "");
            }
            else
            {
                AddDoc(path, relative, "");
            }
        }

        public void AddDoc(string path, string relative, string language)
        {
            var page = ReadPage(site, path, Docs, Normalize(language + relative));
            var plain = string.Join("/", SiteContext.WithoutExtension(relative).Split('/').Select(segment => NumberPrefix().Replace(segment, "")));
            var text = page.Text;
            var folder = FolderOf(plain);
            var name = NameOf(plain);
            if (text["sidebar_position"].Exists && !text.Has("order"))
            {
                text.Rename("sidebar_position", "order");
            }

            if (!text.Has("title") && text["sidebar_label"].Text is { } label && !HeadingPattern().IsMatch(text.Body))
            {
                text.Set("title", label);
            }

            page.Names.Add(plain);
            page.Names.Add(text["id"].Text is { } id ? (folder.Length == 0 ? id : folder + "/" + id) : plain);
            // A page with the name of its folder, or named index or README, is the page of the folder.
            var own = text["slug"].Text ?? text["id"].Text;
            var isIndex = name.Equals("index", StringComparison.OrdinalIgnoreCase)
                || name.Equals("readme", StringComparison.OrdinalIgnoreCase)
                || (folder.Length > 0 && name.Equals(NameOf(folder), StringComparison.OrdinalIgnoreCase));
            var route = text["permalink"].Text is { } permalink ? null
                : own is null ? isIndex ? folder : plain
                : own.StartsWith('/') ? own
                : folder + "/" + own;
            page.OldAddress = page.IsDraft
                ? null
                : Finish(language, route is null ? OldPermalink.Tidy(text["permalink"].Text!) : OldPermalink.Tidy(docsRoute + "/" + route), route is not null);
            RootPermalink(text);

            // An absolute slug within the docs would become our slug without its slash. It is removed because the address already contains it.
            if (text["slug"].Text is { } absolute && absolute.StartsWith('/'))
            {
                text.Remove("slug");
            }

            site.Pages.Add(page);
        }

        public void AddPost(string path, string relative, string language)
        {
            var page = ReadPage(site, path, Blog, Normalize(language + relative));
            var name = SiteContext.WithoutExtension(relative);
            name = FolderOfIndex(name) ?? name;
            var dated = PostPattern().Match(name);
            var slug = page.Text["slug"].Text;
            page.Date = DateOf(site, page.Text, DayOf(dated));
            var route = slug
                ?? (dated.Success
                    ? $"{dated.Groups["folder"].Value}{dated.Groups["y"].Value}/{dated.Groups["m"].Value}/{dated.Groups["d"].Value}/{dated.Groups["name"].Value}"
                    : name);
            page.OldAddress = page.IsDraft ? null : Finish(language, OldPermalink.Tidy(blogRoute + "/" + route), true);
            if (slug is not null && slug.StartsWith('/'))
            {
                page.Text.Remove("slug");
            }

            site.Pages.Add(page);
        }

        public void AddPage(string path, string relative)
        {
            var page = ReadPage(site, path, Pages, Normalize(relative));
            var name = SiteContext.WithoutExtension(relative);
            page.OldAddress = Finish("", OldPermalink.Tidy(FolderOfIndex(name) ?? name), true);
            site.Pages.Add(page);
        }

        private string Finish(string language, string address, bool endsAsRule)
        {
            var whole = OldPermalink.Tidy(language + address);
            return endsAsRule && ending.Length > 0 ? whole.TrimEnd('/') + ending : whole.Length > 1 && endsAsRule ? whole.TrimEnd('/') : whole;
        }
    }

    [GeneratedRegex(@"\Ai18n/(?<locale>[A-Za-z-]+)/docusaurus-plugin-content-(?:(?<blog>blog)|docs/current)/(?<rest>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LocalePattern();

    [GeneratedRegex(@"\A\d+\s*[-_.]+\s*(?!\d)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPrefix();

    [GeneratedRegex(@"\A(?<folder>(?:[^/]+/)*?)(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})[-/](?<name>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PostPattern();

    [GeneratedRegex(@"^#\s", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();
}
