using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;

namespace TypedContent.AspNetCore.Tests.Feeds;

public sealed class FeedTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly Action<WebApplication> s_site = app => app.MapContentFeeds(Articles.Collection);

    [Theory]
    [InlineData("/feed.xml", "application/rss+xml")]
    [InlineData("/atom.xml", "application/atom+xml")]
    [InlineData("/articles/feed.xml", "application/rss+xml")]
    [InlineData("/articles/tags/slow/atom.xml", "application/atom+xml")]
    public async Task The_syndication_library_reads_back_what_was_written(string path, string mediaType)
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync(path);
        using var reader = XmlReader.Create(await response.Content.ReadAsStreamAsync());
        var feed = SyndicationFeed.Load(reader);

        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        var items = feed.Items.ToArray();
        var coffee = items[0];
        Assert.Equal(Articles.Coffee.Title, coffee.Title.Text);
        Assert.Equal("https://example.org/articles/coffee", coffee.Id);
        Assert.Equal(Articles.Coffee.Date, coffee.PublishDate);
        Assert.Equal(Articles.Coffee.Categories.Concat(Articles.Coffee.Tags), coffee.Categories.Select(category => category.Name));
        Assert.Equal("How to grind it", coffee.Summary.Text);
        Assert.All(items, item => Assert.All(item.Links, link => Assert.True(link.Uri.IsAbsoluteUri)));
        Assert.Equal(path.Contains("slow", StringComparison.Ordinal) ? 2 : 5, items.Length);
    }

    [Fact]
    public async Task Entries_are_the_newest_first_and_those_without_a_date_are_left_out()
    {
        await using var site = await TestSite.StartAsync(s_site);

        var rss = XDocument.Parse(await site.GetAsync("/feed.xml"));
        var atom = XDocument.Parse(await site.GetAsync("/atom.xml"));
        using var json = JsonDocument.Parse(await site.GetAsync("/feed.json"));

        string[] expected = [.. Articles.All
            .Where(article => article.Date is not null)
            .Select(article => "https://example.org" + ContentAddress.Encode(article.Url))];
        Assert.Equal(5, expected.Length);
        Assert.Equal(expected, rss.Descendants("guid").Select(guid => guid.Value));
        Assert.Equal(expected, atom.Descendants(s_atom + "entry").Select(entry => entry.Element(s_atom + "id")!.Value));
        Assert.Equal(expected, json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("/zh/feed.xml", "zh", "茶")]
    [InlineData("/zh/articles/feed.xml", "zh", "茶")]
    [InlineData("/en/feed.xml", "en", "Coffee & cake", "Tea")]
    public async Task Each_language_has_a_feed_of_its_own(string path, string language, params string[] titles)
    {
        await using var site = await TestSite.StartAsync(s_site);

        var channel = XDocument.Parse(await site.GetAsync(path)).Root!.Element("channel")!;

        Assert.Equal(language, channel.Element("language")!.Value);
        Assert.Equal(titles, channel.Elements("item").Select(item => item.Element("title")!.Value));
        Assert.Contains(channel.Elements(s_atom + "link"), link => link.Attribute("href")!.Value == "https://example.org" + path);
    }

    [Fact]
    public async Task A_site_of_one_language_has_no_feeds_of_languages()
    {
        await using var site = await TestSite.StartAsync(app => app.MapContentFeeds(Articles.Collection.InLanguage("zh")));

        using var response = await site.SendAsync("/zh/feed.xml");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("茶", await site.GetAsync("/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Atom_has_what_RFC_4287_requires()
    {
        await using var site = await TestSite.StartAsync(s_site);

        var feed = XDocument.Parse(await site.GetAsync("/atom.xml")).Root!;

        Assert.Equal(s_atom + "feed", feed.Name);
        foreach (var element in feed.Elements(s_atom + "entry").Append(feed))
        {
            Assert.Single(element.Elements(s_atom + "id"));
            Assert.Single(element.Elements(s_atom + "title"));
            Assert.True(DateTimeOffset.TryParse(Assert.Single(element.Elements(s_atom + "updated")).Value, out _));
            Assert.True(Uri.IsWellFormedUriString(element.Element(s_atom + "id")!.Value, UriKind.Absolute));
        }

        // Atom requires an author in the feed or in every entry, a self link, and no two alternate links with the same type and language.
        Assert.Equal("The owner", feed.Element(s_atom + "author")!.Element(s_atom + "name")!.Value);
        Assert.Equal(
            "https://example.org/atom.xml", feed.Elements(s_atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value);
        Assert.All(
            feed.Elements(s_atom + "entry"),
            entry => Assert.Single(entry.Elements(s_atom + "link"), link => (string?)link.Attribute("rel") is null or "alternate"));
        Assert.All(feed.Elements(s_atom + "entry"), entry => Assert.Equal("html", entry.Element(s_atom + "content")!.Attribute("type")!.Value));
        Assert.Equal("2024-03-05T00:00:00Z", feed.Element(s_atom + "updated")!.Value);
        Assert.Equal(
            "zh", feed.Elements(s_atom + "entry").Single(entry => entry.Element(s_atom + "title")!.Value == "茶").Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Fact]
    public async Task RSS_has_what_its_specification_requires()
    {
        await using var site = await TestSite.StartAsync(s_site);

        var rss = XDocument.Parse(await site.GetAsync("/feed.xml")).Root!;
        var channel = rss.Element("channel")!;

        Assert.Equal("2.0", rss.Attribute("version")!.Value);
        Assert.Equal("Margin", channel.Element("title")!.Value);
        Assert.Equal("https://example.org/", channel.Element("link")!.Value);
        Assert.Equal("Notes & more", channel.Element("description")!.Value);
        Assert.Equal("en", channel.Element("language")!.Value);
        Assert.Equal("https://example.org/feed.xml", channel.Element(s_atom + "link")!.Attribute("href")!.Value);
        foreach (var item in channel.Elements("item"))
        {
            Assert.NotNull(item.Element("title"));
            // A guid is a permalink unless it says otherwise.
            Assert.NotEqual("false", (string?)item.Element("guid")!.Attribute("isPermaLink"));
            Assert.Equal(item.Element("link")!.Value, item.Element("guid")!.Value);
            // RFC 822, section 5.1: the time zone is an offset, or "Z" for universal time.
            Assert.Matches("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} ([+-][0-9]{4}|Z)$", item.Element("pubDate")!.Value);
            // In RSS, the author element is an e-mail address. Names go into dc:creator.
            Assert.Null(item.Element("author"));
        }

        Assert.Contains(rss.Descendants(XName.Get("creator", "http://purl.org/dc/elements/1.1/")), creator => creator.Value == "Ada Grind");
    }

    [Fact]
    public async Task RSS_has_the_prefixes_that_readers_look_for_declared_once()
    {
        await using var site = await TestSite.StartAsync(s_site);

        var text = await site.GetAsync("/feed.xml");

        foreach (
            var element in new[] { "<content:encoded>", "<dc:creator>Ada Grind</dc:creator>", "<atom:link href=\"https://example.org/feed.xml\" rel=\"self\"" })
        {
            Assert.Contains(element, text, StringComparison.Ordinal);
        }

        foreach (var declaration in new[] { "xmlns:content=", "xmlns:dc=", "xmlns:atom=" })
        {
            Assert.Equal(2, text.Split(declaration).Length);
        }
    }

    [Fact]
    public async Task A_description_in_RSS_is_HTML_and_says_what_its_text_says()
    {
        var notes = new HandMadeCollection(
            new Article { Title = "a", Slug = "a", Url = "/a", Description = "A List<T> & more", Date = DateTimeOffset.UnixEpoch });
        await using var site = await TestSite.StartAsync(app => app.MapContentFeeds(notes));

        var description = XDocument.Parse(await site.GetAsync("/feed.xml")).Descendants("item").Single().Element("description")!.Value;
        using var json = JsonDocument.Parse(await site.GetAsync("/feed.json"));

        Assert.Equal("A List<T> & more", new HtmlParser().ParseDocument(description).Body!.TextContent);
        Assert.Equal("A List<T> & more", json.RootElement.GetProperty("items")[0].GetProperty("summary").GetString());
    }

    [Fact]
    public async Task JSON_Feed_has_what_version_1_1_requires()
    {
        await using var site = await TestSite.StartAsync(s_site);

        using var response = await site.SendAsync("/feed.json");
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var feed = document.RootElement;

        Assert.Equal("application/feed+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("Margin", feed.GetProperty("title").GetString());
        Assert.Equal("https://example.org/", feed.GetProperty("home_page_url").GetString());
        Assert.Equal("https://example.org/feed.json", feed.GetProperty("feed_url").GetString());
        Assert.Equal("The owner", feed.GetProperty("authors")[0].GetProperty("name").GetString());
        var ids = new HashSet<string>();
        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            Assert.True(ids.Add(item.GetProperty("id").GetString()!));
            Assert.True(item.TryGetProperty("content_html", out _));
            Assert.True(item.GetProperty("date_published").TryGetDateTimeOffset(out _));
        }

        var coffee = feed.GetProperty("items")[0];
        Assert.Equal("https://example.org/images/coffee.jpg", coffee.GetProperty("image").GetString());
        Assert.Equal("Ada Grind", coffee.GetProperty("authors")[0].GetProperty("name").GetString());
        Assert.Equal(4, coffee.GetProperty("tags").GetArrayLength());
    }

    [Fact]
    public async Task Addresses_within_the_content_are_absolute_in_all_three()
    {
        await using var site = await TestSite.StartAsync(s_site, options: o => o.BaseAddress = new Uri("https://example.org/blog/"));

        var rss = XDocument.Parse(await site.GetAsync("/feed.xml")).Descendants(XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/")).First().Value;
        var atom = XDocument.Parse(await site.GetAsync("/atom.xml")).Descendants(s_atom + "content").First().Value;
        using var json = JsonDocument.Parse(await site.GetAsync("/feed.json"));

        Assert.Equal(rss, atom);
        Assert.Equal(rss, json.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString());
        var page = new HtmlParser().ParseDocument(rss);
        Assert.Equal(
            [
                "https://example.org/blog/en/articles/tea",
                "https://example.org/blog/articles/coffee#the-cup",
                "https://other.example/a?b=1&c=2",
                "mailto:a@example.org"],
            page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!));
        Assert.Equal(
            ["https://example.org/blog/articles/cup.jpg", "https://example.org/blog/images/a.png"],
            page.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!));
        Assert.Equal("https://example.org/blog/images/a.png 1x, https://example.org/blog/b.png 2x", page.QuerySelector("img[srcset]")!.GetAttribute("srcset"));
    }

    [Fact]
    public async Task Text_that_XML_cannot_write_is_left_out_and_all_else_is_escaped()
    {
        await using var site = await TestSite.StartAsync(s_site);

        var item = XDocument
            .Parse(await site.GetAsync("/feed.xml"))
            .Descendants("item")
            .Single(item => item.Element("link")!.Value.EndsWith("/hostile", StringComparison.Ordinal));

        Assert.Equal("<script>alert(1)</script> {{7*7}} \"'&]]> 🍵", item.Element("title")!.Value);
        Assert.Equal("&lt;/script&gt;&lt;script&gt;alert(2)&lt;/script&gt;", item.Element("description")!.Value);
        Assert.Equal(Articles.Hostile.Categories, item.Elements("category").Select(category => category.Value));
    }

    [Fact]
    public async Task Feeds_may_have_excerpts_only_and_a_length()
    {
        await using var site = await TestSite.StartAsync(s_site, options: o => (o.FeedHasBodies, o.FeedLength) = (false, 2));

        var atom = XDocument.Parse(await site.GetAsync("/atom.xml"));
        using var json = JsonDocument.Parse(await site.GetAsync("/feed.json"));

        Assert.Empty(atom.Descendants(s_atom + "content"));
        Assert.Equal(2, json.RootElement.GetProperty("items").GetArrayLength());
        Assert.Equal("How to grind it", json.RootElement.GetProperty("items")[0].GetProperty("content_text").GetString());
    }

    [Fact]
    public async Task Every_term_has_feeds()
    {
        await using var site = await TestSite.StartAsync(s_site);

        foreach (var term in Articles.Collection.Taxonomies.SelectMany(taxonomy => taxonomy))
        {
            var feed = XDocument.Parse(await site.GetAsync(ContentAddress.Encode(term.Url) + "/feed.xml")).Root!.Element("channel")!;
            Assert.Equal($"{term.Name} · Margin", feed.Element("title")!.Value);
            Assert.Equal("https://example.org" + ContentAddress.Encode(term.Url), feed.Element("link")!.Value);
        }
    }

    [Fact]
    public async Task The_feed_of_a_series_has_the_newest_part_first_and_its_page_the_first_part()
    {
        await using var site = await TestSite.StartAsync(s_site);
        var feed = XDocument.Parse(await site.GetAsync("/articles/series/breakfast/feed.xml"));

        Assert.Equal(["Tea", "Coffee & cake"], Articles.Series.Breakfast.Entries.Select(article => article.Title));
        Assert.Equal(["Coffee & cake", "Tea"], feed.Descendants("item").Select(item => item.Element("title")!.Value));
    }

    [Fact]
    public async Task A_term_in_another_has_its_page_and_feed_below_that()
    {
        await using var site = await TestSite.StartAsync(s_site);

        Assert.Equal("/articles/categories/drinks-more/tea", Articles.Categories.DrinksMore_Tea.Url);
        Assert.Contains("Tea · Margin", await site.GetAsync("/articles/categories/drinks-more/tea/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_has_it_already_is_answered_with_304()
    {
        await using var site = await TestSite.StartAsync(s_site);
        using var first = await site.SendAsync("/feed.xml");

        using var second = await site.SendAsync("/feed.xml", null, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var head = await site.SendAsync("/feed.xml", HttpMethod.Head);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/atom.xml")]
    [InlineData("/zh%01/feed.xml")]
    [InlineData("/zh%01/atom.xml")]
    public async Task A_language_that_is_none_does_not_take_a_feed_down(string path)
    {
        var notes = new HandMadeCollection(Note("a", "zh\u0001"), Note("b", "en"));
        await using var site = await TestSite.StartAsync(app => app.MapContentFeeds(notes));

        var feed = XDocument.Parse(await site.GetAsync(path));

        Assert.Contains(feed.Descendants(), element => element.Value == "a");
        Assert.DoesNotContain("\u0001", feed.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cup.jpg", "https://example.org/notes/cup.jpg")]
    [InlineData("https://example.com/cup.jpg", "https://example.com/cup.jpg")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:image/svg+xml,x", null)]
    public async Task An_image_is_an_address_on_the_web_or_left_out(string image, string? expected)
    {
        var notes = new HandMadeCollection(Note("a", "en", image));
        await using var site = await TestSite.StartAsync(app => app.MapContentFeeds(notes));

        using var feed = JsonDocument.Parse(await site.GetAsync("/feed.json"));

        var item = feed.RootElement.GetProperty("items")[0];
        Assert.Equal(expected, item.TryGetProperty("image", out var found) ? found.GetString() : null);
    }

    private static Article Note(string name, string language, string? image = null) =>
        new() { Title = name, Slug = name, Url = "/notes/" + name, Lang = language, Image = image, Date = DateTimeOffset.UnixEpoch };
}
