using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using TypedContent.Compiler.Naming;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Bodies.Converters;
using TypedContent.Tool.Import.Bodies.Syntax;
using TypedContent.Tool.Import.Bodies.Tables;
using TypedContent.Tool.Import.Reading;

namespace TypedContent.Tool.Import.Systems;

/// <summary>WordPress: the export files (WXR) in the folder, and the uploads next to them. Each post becomes an HTML file.</summary>
internal sealed partial class WordPressReader : SiteReader
{
    private static readonly XNamespace s_content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace s_creator = "http://purl.org/dc/elements/1.1/";
    private static readonly BracketSyntax s_syntax = new(WordPressShortcodes.IsKnown);

    public override string Name => "WordPress";

    protected override TagSyntax Syntax => s_syntax;

    protected override IReadOnlyDictionary<string, Shortcode> Tags => WordPressShortcodes.All;

    public override OldSite Read(string folder)
    {
        var site = new OldSite(SiteFolder.Open(folder));
        var (posts, pages) = AddPostsAndPages(site, null, "/:path/");
        var exports = 0;
        foreach (var path in site.Folder.Files)
        {
            if (path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && ReadExport(site, path) is { } channel)
            {
                exports++;
                site.Place(path, null, "the export, whose posts are in articles/ and pages/");
                AddItems(site, path, channel, posts, pages);
            }
            else if (UploadPattern().Match(path) is { Success: true } upload)
            {
                site.Place(path, "wwwroot/wp-content/uploads/" + upload.Groups["rest"].Value, AtOldAddress);
            }
            else
            {
                site.Place(path, null, "neither an export of WordPress nor below uploads/");
            }
        }

        if (exports == 0)
        {
            throw new ToolException(
                ExitCodes.Usage,
                $"There is no export of WordPress in '{folder}'. Make one there with Tools > Export > All content, and put the .xml file into that folder.");
        }

        site.CategoryFolder = "/category/";
        site.TagFolder = "/tag/";
        AddFeed(site, "/feed/");
        AddFeed(site, "/feed/atom/");
        return site;
    }

    public override void ConvertBody(OldPage page, SiteContext site, List<Leftover> leftovers)
    {
        base.ConvertBody(page, site, leftovers);
        page.Text.Body = WordPressParagraphs.Convert(page.Text.Body);
        if (site.Site.Address is { } address)
        {
            // Links of the site to itself, with either scheme.
            var host = new Uri(address).Authority;
            page.Text.Body = Regex.Replace(
                page.Text.Body,
                $@"(?<=[""'\s,])https?://{Regex.Escape(host)}{Regex.Escape(site.Site.BasePath)}(?=[/""'?#])",
                "",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
                .Replace("href=\"\"", "href=\"/\"", StringComparison.Ordinal);
        }
    }

    private static XElement? ReadExport(OldSite site, string path)
    {
        try
        {
            // Exports contain control characters that XML forbids. External definitions must not be loaded.
            using var reader = XmlReader.Create(new StringReader(ControlPattern().Replace(site.Folder.ReadText(path), "")),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
            var channel = XDocument.Load(reader, LoadOptions.SetLineInfo).Root?.Element("channel");
            return channel?.Elements().Any(element => element.Name.LocalName == "wxr_version") == true ? channel : null;
        }
        catch (XmlException fault)
        {
            site.Notes.Add($"{path} is not well-formed XML (line {fault.LineNumber}): {fault.Message} Nothing of it was read.");
            return null;
        }
    }

    private static void AddItems(OldSite site, string path, XElement channel, OldCollection posts, OldCollection pages)
    {
        site.Title = site.Title.Length > 0 ? site.Title : channel.Element("title")?.Value ?? "";
        site.Description ??= channel.Element("description")?.Value is { Length: > 0 } description ? description : null;
        site.Language ??= channel.Element("language")?.Value;
        SetAddress(site, Wp(channel, "base_blog_url") ?? channel.Element("link")?.Value);
        var export = new Export(channel);
        var skipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in channel.Elements("item"))
        {
            var type = Wp(item, "post_type") ?? "post";
            var status = Wp(item, "status") ?? "publish";
            if (type == "attachment")
            {
                CheckAttachment(site, item);
            }
            else if (type is "post" or "page" && status is not ("trash" or "auto-draft" or "inherit"))
            {
                AddPost(site, path, item, export, type == "page" ? pages : posts, status);
            }
            else
            {
                var kind = status is "trash" or "auto-draft" ? status : type;
                skipped[kind] = skipped.GetValueOrDefault(kind) + 1;
            }
        }

        foreach (var (kind, count) in skipped)
        {
            site.Notes.Add($"{path}: {count} items of the kind '{kind}' were not imported.");
        }

        var comments = channel.Descendants().Count(element => element.Name.LocalName == "comment");
        if (comments > 0)
        {
            site.Notes.Add($"{path}: {comments} comments were not imported. They stay in the export.");
        }
    }

    private static void AddPost(OldSite site, string path, XElement item, Export export, OldCollection collection, string status)
    {
        var id = Wp(item, "post_id") ?? "";
        var title = item.Element("title")?.Value ?? "";
        var slug = Uri.UnescapeDataString(Wp(item, "post_name") ?? "");
        slug = slug.Length > 0 ? slug : Slug.FromText(title) is { Length: > 0 } made ? made : "post-" + id;
        var date = ReadDate(Wp(item, "post_date"), Wp(item, "post_date_gmt"));
        var body = item.Element(s_content + "encoded")?.Value ?? "";
        var head = new List<(string Key, object Value)> { ("title", title.Length > 0 ? title : slug) };
        if (date is not null)
        {
            head.Add(("date", date.Value.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)));
        }

        if (ReadDate(Wp(item, "post_modified"), Wp(item, "post_modified_gmt")) is { } modified && modified > date)
        {
            head.Add(("updated", modified.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)));
        }

        if (item.Element(s_creator + "creator")?.Value is { Length: > 0 } author)
        {
            head.Add(("author", export.AuthorName(author)));
        }

        AddTerms(item, export, head);
        var excerpt = item
            .Elements()
            .FirstOrDefault(element => element.Name.LocalName == "encoded" && element.Name.NamespaceName.Contains("excerpt", StringComparison.Ordinal))?.Value;
        if (!string.IsNullOrWhiteSpace(excerpt))
        {
            head.Add(("excerpt", TagPattern().Replace(System.Net.WebUtility.HtmlDecode(excerpt), "").Trim()));
        }

        if (Meta(item, "_thumbnail_id") is { } thumbnail && export.AttachmentUrl(thumbnail) is { } image)
        {
            head.Add(("image", Local(site, image)));
        }

        var isDraft = status is not ("publish" or "future");
        if (isDraft)
        {
            head.Add(("draft", true));
        }

        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var text = new StringBuilder("---\n");
        foreach (var (key, value) in head)
        {
            text.Append(key).Append(": ").Append(JsonSerializer.Serialize(value, options)).Append('\n');
        }

        var line = ((IXmlLineInfo?)item.Element(s_content + "encoded") ?? item).LineNumber;
        var parent = collection.Name == "Pages" ? export.ParentPath(item) : "";
        var file = Safe(slug);
        var prefix = collection.Name == "Articles" && date is not null ? date.Value.ToString("yyyy-MM-dd-", CultureInfo.InvariantCulture) : "";
        var page = new OldPage(
            path, PageText.Parse(text.Append("---\n").Append(body.TrimEnd()).Append('\n').ToString()), collection, parent + prefix + file + ".html")
        {
            FirstLine = line,
            IsDraft = isDraft,
            Date = date,
        };
        page.Names.Add("id:" + id);
        page.OldAddress = isDraft ? null : AddressOf(site, item.Element("link")?.Value);
        if (!string.IsNullOrEmpty(Wp(item, "post_password")))
        {
            page.IsLocked = true;
        }

        site.Pages.Add(page);
    }

    private static void AddTerms(XElement item, Export export, List<(string Key, object Value)> head)
    {
        var categories = item.Elements("category").Where(category => category.Attribute("domain")?.Value == "category").ToArray();
        // WordPress writes "Uncategorized" if the author chose no category.
        var paths = categories
            .Where(category => category.Attribute("nicename")?.Value != "uncategorized")
            .Select(category => export.CategoryPath(category.Attribute("nicename")?.Value ?? "", category.Value))
            .ToArray();
        if (paths.Length > 0)
        {
            head.Add(("categories", paths.Any(path => path.Length > 1) ? paths : paths.Select(path => path[0]).ToArray()));
        }

        var tags = item.Elements("category").Where(category => category.Attribute("domain")?.Value == "post_tag").Select(category => category.Value).ToArray();
        if (tags.Length > 0)
        {
            head.Add(("tags", tags));
        }

        foreach (var other in item
            .Elements("category")
            .GroupBy(category => category.Attribute("domain")?.Value ?? "")
            .Where(group => group.Key is not ("category" or "post_tag" or "" or "post_format" or "nav_menu")))
        {
            head.Add((Slug.FromText(other.Key), other.Select(category => category.Value).ToArray()));
        }
    }

    private static void CheckAttachment(OldSite site, XElement item)
    {
        if (Wp(item, "attachment_url") is { } url && UploadPattern().Match(url) is { Success: true } upload
            && !site.Folder.Files.Any(
                file => UploadPattern().Match(file) is { Success: true } found && found.Groups["rest"].Value == upload.Groups["rest"].Value))
        {
            site.Notes.Add($"{url} is not in the folder. Copy wp-content/uploads/{upload.Groups["rest"].Value} to wwwroot/wp-content/uploads/.");
        }
    }

    private static string? AddressOf(OldSite site, string? link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var uri))
        {
            return null;
        }

        if (uri.Query.Length > 0)
        {
            site.Notes.Add($"{link} has its article behind '?', which no address of the new site can have. It is not redirected.");
            return null;
        }

        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        return site.BasePath.Length > 0 && path.StartsWith(site.BasePath + "/", StringComparison.Ordinal) ? path[site.BasePath.Length..] : path;
    }

    private static string Local(OldSite site, string url) =>
        site.Address is { } address && url.StartsWith(address + site.BasePath + "/", StringComparison.OrdinalIgnoreCase)
            ? url[(address.Length + site.BasePath.Length)..]
            : url;

    /// <summary>The local time, with the offset computed from the UTC time next to it.</summary>
    private static DateTimeOffset? ReadDate(string? local, string? utc)
    {
        const string format = "yyyy-MM-dd HH:mm:ss";
        if (!DateTime.TryParseExact(local, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return null;
        }

        var offset = DateTime.TryParseExact(utc, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var universal) ? at - universal : TimeSpan.Zero;
        var minutes = Math.Round(offset.TotalMinutes);
        return Math.Abs(minutes) <= 14 * 60 ? new DateTimeOffset(at, TimeSpan.FromMinutes(minutes)) : new DateTimeOffset(at, TimeSpan.Zero);
    }

    private static string Safe(string slug)
    {
        var name = UnsafePattern().Replace(slug, "-").Trim('.', ' ', '-', '_');
        return name.Length == 0 ? "post" : name;
    }

    private static string? Wp(XElement element, string name) =>
        element
            .Elements()
            .FirstOrDefault(child => child.Name.LocalName == name
                && child.Name.NamespaceName.Contains("wordpress.org/export", StringComparison.Ordinal))?.Value;

    private static string? Meta(XElement item, string key) =>
        item
            .Elements()
            .Where(child => child.Name.LocalName == "postmeta" && Wp(child, "meta_key") == key)
            .Select(child => Wp(child, "meta_value"))
            .FirstOrDefault();

    /// <summary>The things that items refer to: authors, categories, attachments, pages.</summary>
    private sealed class Export(XElement channel)
    {
        private readonly Dictionary<string, string> _authors = First(channel.Elements().Where(element => element.Name.LocalName == "author")
            .Select(author => (Wp(author, "author_login") ?? "", Wp(author, "author_display_name") is { Length: > 0 } name
                ? name
                : Wp(author, "author_login") ?? "")));

        private readonly Dictionary<string, (string Name, string Parent)> _categories = First(channel
            .Elements()
            .Where(element => element.Name.LocalName == "category" && element.Name.NamespaceName.Length > 0)
            .Select(category => (Wp(category, "category_nicename") ?? "", (Wp(category, "cat_name") ?? "", Wp(category, "category_parent") ?? ""))));

        private readonly Dictionary<string, XElement> _items = First(channel.Elements("item").Select(item => (Wp(item, "post_id") ?? "", item)));

        public string AuthorName(string login) => _authors.GetValueOrDefault(login) ?? login;

        public string? AttachmentUrl(string id) => _items.GetValueOrDefault(id) is { } item ? Wp(item, "attachment_url") : null;

        /// <summary>A category with its parents, the outermost first.</summary>
        public string[] CategoryPath(string nicename, string name)
        {
            var path = new List<string> { name };
            var at = nicename;
            while (path.Count < 8
                && _categories.TryGetValue(at, out var category)
                && category.Parent.Length > 0
                && _categories.TryGetValue(category.Parent, out var parent))
            {
                path.Insert(0, parent.Name);
                at = category.Parent;
            }

            return [.. path];
        }

        public string ParentPath(XElement item)
        {
            var path = "";
            for (var depth = 0; depth < 16 && Wp(item, "post_parent") is { Length: > 0 } id && id != "0" && _items.TryGetValue(id, out var parent); depth++)
            {
                path = Safe(Uri.UnescapeDataString(Wp(parent, "post_name") ?? "")) + "/" + path;
                item = parent;
            }

            return path;
        }

        private static Dictionary<string, T> First<T>(IEnumerable<(string Key, T Value)> pairs)
        {
            var first = new Dictionary<string, T>(StringComparer.Ordinal);
            foreach (var (key, value) in pairs)
            {
                first.TryAdd(key, value);
            }

            return first;
        }
    }

    [GeneratedRegex(@"(?:\A|/)(?:wp-content/)?uploads/(?<rest>[^?#]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex UploadPattern();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F]", RegexOptions.CultureInvariant)]
    private static partial Regex ControlPattern();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"[/\\:*?""<>|\x00-\x1F#;%]+", RegexOptions.CultureInvariant)]
    private static partial Regex UnsafePattern();
}
