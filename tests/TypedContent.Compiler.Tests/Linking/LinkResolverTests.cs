using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Where the links of an article lead, in a small site.</summary>
public sealed class LinkResolverTests
{
    private static readonly Dictionary<string, string> s_site = new(StringComparer.Ordinal)
    {
        ["guides/setup.md"] = "---\ntitle: Setup\naliases: [/old/setup, /articles/news]\n---\n## Install\n\n## Images\n",
        ["guides/index.md"] = "---\ntitle: Guides\n---\nText.\n",
        ["news.md"] = "---\ntitle: News\n---\nText.\n",
        ["page.html"] = "---\ntitle: Page\n---\n<p id=\"x\">Text.</p>\n",
        ["later.md"] = "---\ntitle: Later\ndraft: true\n---\n## Part\n",
        ["cafe\u0301/menu.md"] = "---\ntitle: Menu\n---\n[x](prices.md) [y](#drinks)\n\n## Drinks\n",
        ["cafe\u0301/prices.md"] = "---\ntitle: Prices\n---\nText.\n",
    };

    [Theory]
    [InlineData("../news.md", "/articles/news")]
    [InlineData("../news", "/articles/news")]
    [InlineData("../news.html", "/articles/news")]
    [InlineData("../NEWS.md", "TC3010 articles/NEWS.md")]
    [InlineData("/articles/news.md", "/articles/news")]
    [InlineData("/news.md", "/articles/news")]
    [InlineData("/articles/news", "/articles/news")]
    [InlineData("/articles/news/", "/articles/news")]
    [InlineData("/Articles/News", "/articles/news")]
    [InlineData("../news.md?x=1#y", "TC3011 articles/news.md #y")]
    [InlineData("../news.md?x=1", "/articles/news?x=1")]
    [InlineData("../page.html#x", "/articles/page#x")]
    [InlineData("../page.html#top", "/articles/page#top")]
    [InlineData("/old/setup#install", "/articles/guides/setup#install")]
    [InlineData("setup.md#images", "/articles/guides/setup#images-1")]
    [InlineData("setup.md#missing", "TC3011 articles/guides/setup.md #missing")]
    [InlineData("./", "/articles/guides")]
    [InlineData("index.md", "/articles/guides")]
    [InlineData("../guides", "/articles/guides")]
    [InlineData("missing.md", "TC3010 articles/guides/missing.md")]
    [InlineData("missing", "missing")]
    [InlineData("missing.html", "TC3010 articles/guides/missing.html")]
    [InlineData("/articles/missing", "TC3010 /articles/missing")]
    [InlineData("/articles/categories", "/articles/categories")]
    [InlineData("/articles/2", "/articles/2")]
    [InlineData("/about", "/about")]
    [InlineData("../later.md", "TC3012 articles/later.md")]
    [InlineData("https://x.example/news.md", "https://x.example/news.md")]
    [InlineData("#own", "#own")]
    [InlineData("#other", "TC3011 articles/guides/from.md #other")]
    [InlineData("?x=1", "?x=1")]
    [InlineData("mailto:a@x.example", "mailto:a@x.example")]
    [InlineData("../cafe%CC%81/menu.md", "/articles/café/menu")]
    [InlineData("../caf%C3%A9/menu.md#drinks", "/articles/café/menu#drinks")]
    public void A_link_leads_to_an_address_or_is_broken(string link, string expected)
    {
        var linked = Resolve("guides/from.md", $"---\ntitle: From\n---\n<a href=\"{link}\">x</a>\n\n<h2 id=\"own\">Own</h2>\n");

        Assert.Equal(expected, linked.Broken.Count == 0
            ? Assert.Single(linked.Model.Body.ReadLinks()).Url
            : string.Join(" ", linked.Broken.Select(broken => $"{broken.Id} {broken.File}{(broken.Identifier.Length == 0 ? "" : " #" + broken.Identifier)}")));
    }

    [Fact]
    public void Articles_that_are_led_to_are_known_each_once_and_without_the_article_itself()
    {
        var linked = Resolve("guides/from.md", "---\ntitle: From\n---\n[a](../news.md) [b](setup.md) [c](setup.md#install) [d](from.md) [e](/about)\n");

        Assert.Equal(["articles/guides/setup.md", "articles/news.md"], linked.Model.LinksTo);
        Assert.Contains("<a href=\"/articles/guides/setup#install\">c</a>", linked.Model.Body.Html.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_needed_to_know_of_an_article_is_gone_once_its_links_are_resolved()
    {
        var linked = Resolve("guides/from.md", "---\ntitle: From\n---\n## Own\n\n![x](a.png)\n");

        Assert.Equal((0, false, 0), (linked.Model.Body.Ids.Count, linked.Model.Body.IdsAreKnown, linked.Model.Body.Resources.Count));
    }

    [Fact]
    public void A_file_that_is_named_in_pieces_links_as_any_other()
    {
        var linked = Resolve("cafe\u0301/menu.md", s_site["cafe\u0301/menu.md"]);

        Assert.Empty(linked.Broken);
        Assert.Equal(["/articles/café/prices", "#drinks"], linked.Model.Body.ReadLinks().Select(link => link.Url));
    }

    [Fact]
    public void An_article_comes_before_what_once_was_at_its_address() =>
        Assert.Equal(["articles/news.md"], Resolve("guides/from.md", "---\ntitle: From\n---\n[a](/articles/news)\n").Model.LinksTo);

    [Theory]
    [InlineData("[x](a.png)", "/articles/guides/a.png")]
    [InlineData("[x](/articles/guides/a.png)", "/articles/guides/a.png")]
    [InlineData("[x](missing.png)", "TC3060 articles/guides/missing.png")]
    [InlineData("[x](missing.unheard-of)", "missing.unheard-of")]
    public void A_link_to_a_file_beside_the_article_leads_to_its_address(string link, string expected)
    {
        var linked = Resolve("guides/from.md", $"---\ntitle: From\n---\n{link}\n", ["articles/guides/a.png"]);

        Assert.Equal(expected, linked.Broken.Count == 0
            ? Assert.Single(linked.Model.Body.ReadLinks()).Url
            : string.Join(" ", linked.Broken.Select(broken => $"{broken.Id} {broken.File}")));
    }

    [Fact]
    public void Images_have_the_addresses_of_the_files_that_they_name()
    {
        var linked = Resolve("guides/from.md", "---\ntitle: From\ncover: a.png\nnote: a.png\n---\n![x](a.png) ![y](b.png)\n", ["articles/guides/a.png"]);

        Assert.Equal(["/articles/guides/a.png", "b.png"], linked.Model.Body.ReadImages().Select(image => image.Url));
        Assert.Equal(["cover /articles/guides/a.png", "note a.png"], linked.Model.Fields.Select(field => $"{field.Key} {field.Value.Text}"));
        Assert.Equal(FindingIds.MissingFile, Assert.Single(linked.Broken).Id);
        Assert.Single(linked.Model.FileKeys);
    }

    private static LinkedArticle Resolve(string path, string text, string[]? files = null)
    {
        var site = new Dictionary<string, string>(s_site, StringComparer.Ordinal) { [path] = text };
        var models = site.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Compile.File(file.Value, file.Key).Model).ToArray();
        var names = new NameAllocator("Articles", "Article").Allocate(models.Where(model => !model.Draft).Select(model => model.Names));
        var table = new LinkTable(models.Select(LinkTarget.Of).ToEquatableArray(), names.Names, names.Prefixes, default);
        var assets = (files ?? []).Select(file => new AssetFile(file, "", file, "out")).ToEquatableArray();
        var given = new AssetList(files is null ? default : ["Articles"], assets);
        return LinkResolver.Resolve(models.Single(model => model.ProjectPath == "articles/" + path), table, table.ResolveAssets(given));
    }
}
