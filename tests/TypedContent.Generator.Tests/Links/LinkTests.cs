using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Links;

/// <summary>Links between articles: where they lead, and the findings for broken ones.</summary>
public class LinkTests
{
    private static readonly Site s_site = Site.Of(
        ("setup.md", "---\ntitle: Set up\n---\n## Install\n\n## Images\n\n## 安装 步骤\n\n<p id=\"note\">A note.</p>\n"),
        ("guides/first.md", "---\ntitle: First\nslug: first-steps\n---\n"),
        ("guides/index.md", "---\ntitle: Guides\n---\n"),
        ("2024-03-02-news.html", "---\ntitle: News\n---\n<h2>Now</h2>\n"),
        ("hidden.md", "---\ntitle: Hidden\ndraft: true\n---\n## Inside\n"),
        ("odd.md", "---\ntitle: Odd\nurl: /100%/a b\n---\n"),
        ("新 文章.md", "---\ntitle: New\n---\n"));

    private static readonly Site s_addresses = Site.Empty
        .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
        .With("setup.md", "---\ntitle: Set up\naliases: [/old/setup, install]\n---\n## Install\n")
        .With("tea.zh.md", "---\ntitle: 茶\n---\n")
        .With("2024.md", "---\ntitle: 2024\n---\n")
        .With("guides/first.md", "---\ntitle: First\n---\n")
        .WithMember("Posts", "b.md", "---\ntitle: B\ndate: 2024-03-02\n---\n## There\n", "/posts/{year}/{month}/{slug}.html")
        .WithMember("Posts", "c.md", "---\ntitle: C\ndate: 2023-03-02\n---\n", "/posts/{year}/{month}/{slug}.html")
        .WithMember("Posts", "城市.md", "---\ntitle: D\n---\n", "/{slug}/");

    private static readonly SiteOfRows s_links = Linking(nameof(A_link_to_an_article_gets_its_address));
    private static readonly SiteOfRows s_others = Linking(nameof(What_may_be_served_by_something_else_is_left_alone));
    private static readonly SiteOfRows s_dead = Linking(nameof(A_link_that_leads_nowhere_is_reported_with_what_was_most_likely_meant));
    private static readonly SiteOfRows s_broken = Linking(nameof(A_broken_link_is_resolved_as_far_as_it_leads));
    private static readonly SiteOfRows s_byAddress = Addressing(s_addresses, nameof(A_link_by_an_address_or_a_former_one_leads_to_the_article));
    private static readonly SiteOfRows s_deadAddresses =
        Addressing(s_addresses, nameof(An_address_that_only_an_article_would_have_and_none_has_is_reported));

    private static readonly SiteOfRows s_otherAddresses =
        Addressing(s_addresses.WithProperty("TypedContentTaxonomies", "/topics"), nameof(An_address_that_something_else_may_have_is_left_alone));

    private static readonly SiteOfRows s_places = SiteOfRows.Of(s_site, typeof(LinkTests), nameof(The_place_is_the_address_itself), body => body);

    [Theory]
    [InlineData("setup.md", "/articles/setup")]
    [InlineData("./setup.md", "/articles/setup")]
    [InlineData("../articles/setup.md", "/articles/setup")]
    [InlineData("setup", "/articles/setup")]
    [InlineData("./setup/", "/articles/setup")]
    [InlineData("setup.html", "/articles/setup")]
    [InlineData("setup.md?print=1#install", "/articles/setup?print=1#install")]
    [InlineData("setup.md#note", "/articles/setup#note")]
    [InlineData("setup.md#安装-步骤", "/articles/setup#安装-步骤")]
    [InlineData("setup.md#%E5%AE%89%E8%A3%85-%E6%AD%A5%E9%AA%A4", "/articles/setup#%E5%AE%89%E8%A3%85-%E6%AD%A5%E9%AA%A4")]
    [InlineData("setup.md#images", "/articles/setup#images-1")]
    [InlineData("setup.md#top", "/articles/setup#top")]
    [InlineData("setup.md#:~:text=note", "/articles/setup#:~:text=note")]
    [InlineData("guides/first.md", "/articles/first-steps")]
    [InlineData("guides/first", "/articles/first-steps")]
    [InlineData("guides/index.md", "/articles/guides")]
    [InlineData("guides/", "/articles/guides")]
    [InlineData("guides", "/articles/guides")]
    [InlineData("guides/index", "/articles/guides")]
    [InlineData("./guides/index", "/articles/guides")]
    [InlineData("guides/index.html#top", "/articles/guides#top")]
    [InlineData("2024-03-02-news.html#now", "/articles/news#now")]
    [InlineData("news", "/articles/news")]
    [InlineData("/articles/setup", "/articles/setup")]
    [InlineData("/articles/setup/#install", "/articles/setup#install")]
    [InlineData("/articles/setup.md", "/articles/setup")]
    [InlineData("/setup.md", "/articles/setup")]
    [InlineData("odd.md", "/100%25/a%20b")]
    [InlineData("%E6%96%B0%20%E6%96%87%E7%AB%A0.md", "/articles/新-文章")]
    public void A_link_to_an_article_gets_its_address(string written, string resolved) => AssertLeadsTo(resolved, s_links.EntryOf(written));

    [Fact]
    public void A_link_by_the_name_of_its_own_file_gets_the_articles_own_address() =>
        AssertLeadsTo("/articles/a#own", GeneratorRunner.Run(With("a.md#own")).Load().Entry("Articles.A"));

    [Theory]
    [InlineData("[x](www.example.org/tea)", "https://www.example.org/tea")]
    [InlineData("[x](example.com)", "https://example.com")]
    [InlineData("[x](me@example.org)", "mailto:me@example.org")]
    [InlineData("[x](https：//example.org/a?b#c)", "https://example.org/a?b#c")]
    [InlineData("[x](http//example.org)", "http://example.org")]
    [InlineData("![x](www.example.org/a.png)", "https://www.example.org/a.png")]
    public void An_address_without_its_scheme_says_what_was_meant(string body, string meant)
    {
        var finding = Assert.Single(
            GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n" + body))).Findings, finding => finding.Contains("TC3013", StringComparison.Ordinal));

        Assert.EndsWith($"Write '{meant}'.", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/setup.md", ContentLinkKind.External)]
    [InlineData("mailto:me@example.org", ContentLinkKind.Mail)]
    [InlineData("tel:123", ContentLinkKind.Phone)]
    [InlineData("/about", ContentLinkKind.Page)]
    [InlineData("/articles/what/is/this", ContentLinkKind.Page)]
    [InlineData("about", ContentLinkKind.Page)]
    [InlineData("../about.html", ContentLinkKind.Page)]
    [InlineData("?page=2", ContentLinkKind.Page)]
    [InlineData("paper.pdf", ContentLinkKind.File)]
    [InlineData("/v1.2/paper.pdf?x=1#page=2", ContentLinkKind.File)]
    [InlineData("#own", ContentLinkKind.Heading)]
    [InlineData("#", ContentLinkKind.Heading)]
    [InlineData("#top", ContentLinkKind.Heading)]
    public void What_may_be_served_by_something_else_is_left_alone(string written, ContentLinkKind kind)
    {
        var link = s_others.EntryOf(written).Links[0];

        Assert.Equal((written, kind), (link.Url, link.Kind));
        Assert.Empty(s_others.FindingsOf(written));
    }

    [Theory]
    [InlineData("setpu.md", "TC3010: the link 'setpu.md' leads to no article: there is no article file 'articles/setpu.md'. The nearest is 'setup.md'.")]
    [InlineData("first.md", "TC3010: the link 'first.md' leads to no article: there is no article file 'articles/first.md'. The nearest is 'guides/first.md'.")]
    [InlineData("Setup.md", "TC3010: the link 'Setup.md' leads to no article: there is no article file 'articles/Setup.md'. The nearest is 'setup.md'.")]
    [InlineData(
        "/nothing-of-the-kind.md",
        "TC3010: the link '/nothing-of-the-kind.md' leads to no article: there is no article file 'nothing-of-the-kind.md'. No article file has a similar name.")]
    [InlineData(
        "guides/frist.html",
        "TC3010: the link 'guides/frist.html' leads to no article: there is no article file 'articles/guides/frist.html'. The nearest is 'guides/first.md'.")]
    [InlineData(
        "setup.md#instal", "TC3011: the link 'setup.md#instal' leads nowhere: nothing in 'articles/setup.md' has the id 'instal'. The nearest is '#install'.")]
    [InlineData(
        "/articles/setup#quite-another",
        "TC3011: the link '/articles/setup#quite-another' leads nowhere: nothing in 'articles/setup.md' has the id 'quite-another'. No id there is similar.")]
    [InlineData("hidden.md", "TC3012: the link 'hidden.md' leads to a draft, 'articles/hidden.md', which is not part of the site")]
    public void A_link_that_leads_nowhere_is_reported_with_what_was_most_likely_meant(string written, string finding) =>
        Assert.EndsWith("warning " + finding, Assert.Single(s_dead.FindingsOf(written)), StringComparison.Ordinal);

    [Fact]
    public void A_link_to_a_heading_that_the_article_itself_does_not_have_is_reported() => Assert.EndsWith(
        "warning TC3011: the link '#onw' leads nowhere: nothing in 'articles/a.md' has the id 'onw'. The nearest is '#own'.",
        Assert.Single(GeneratorRunner.Run(With("#onw")).Findings),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/posts/2024/03/b.html", "/posts/2024/03/b.html")]
    [InlineData("/Posts/2024/03/B.html#there", "/posts/2024/03/b.html#there")]
    [InlineData("/posts/2024/03/b.html/", "/posts/2024/03/b.html")]
    [InlineData("/posts/2024/%30%33/b.html", "/posts/2024/03/b.html")]
    [InlineData("/%E5%9F%8E%E5%B8%82", "/城市/")]
    [InlineData("/城市/", "/城市/")]
    [InlineData("/ZH/articles/tea", "/zh/articles/tea")]
    [InlineData("/old/setup", "/articles/setup")]
    [InlineData("/Old/Setup/#install", "/articles/setup#install")]
    [InlineData("/articles/install?x=1", "/articles/setup?x=1")]
    [InlineData("/articles/2024", "/articles/2024")]
    public void A_link_by_an_address_or_a_former_one_leads_to_the_article(string written, string resolved)
    {
        Assert.Empty(s_byAddress.FindingsOf(written));
        AssertLeadsTo(resolved, s_byAddress.EntryOf(written));
    }

    [Fact]
    public void A_link_by_a_former_address_counts_where_it_leads()
    {
        var site = GeneratorRunner.Run(s_addresses.With("a.md", "---\ntitle: A\n---\n[x](/old/setup)\n")).Load();

        Assert.Equal(
            [site.Entry("Articles.A")], ((System.Collections.IEnumerable)LoadedSite.Value(site.Entry("Articles.Setup"), "LinkedFrom")!).Cast<object>());
    }

    [Theory]
    [InlineData("/articles/setpu", "The nearest is '/articles/setup'")]
    [InlineData("/Articles/nothing-of-the-kind/", "No article has a similar address")]
    [InlineData("/articles/first", "The nearest is '/articles/guides/first'")]
    [InlineData("/articles/guides/fisrt", "The nearest is '/articles/guides/first'")]
    [InlineData("/zh/articles/coffee", "No article has a similar address")]
    [InlineData("/posts/2022/12/b.html", "The nearest is '/posts/2024/03/b.html'")]
    [InlineData("/posts/2024/03/%E5%9F%8E.html", "No article has a similar address")]
    public void An_address_that_only_an_article_would_have_and_none_has_is_reported(string written, string hint)
    {
        var finding = Assert.Single(s_deadAddresses.FindingsOf(written));

        Assert.EndsWith(
            $"warning TC3010: the link '{written}' leads to no article: no article has the address '{Uri.UnescapeDataString(written)}'. {hint}.",
            finding,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles/")]
    [InlineData("/articles/2")]
    [InlineData("/articles/page/2")]
    [InlineData("/articles/archive")]
    [InlineData("/articles/archive/2024")]
    [InlineData("/articles/archive/2024/03")]
    [InlineData("/articles/Categories")]
    [InlineData("/articles/categories/nothing")]
    [InlineData("/articles/series")]
    [InlineData("/articles/topics/")]
    [InlineData("/articles/tags/nothing/feed.xml")]
    [InlineData("/articles/feed.xml")]
    [InlineData("/articles/photo.jpg")]
    [InlineData("/articles/setup.html")]
    [InlineData("/en/articles/coffee")]
    [InlineData("/posts")]
    [InlineData("/posts/2024/03")]
    [InlineData("/posts/2024/03/b")]
    [InlineData("/posts/about.html")]
    [InlineData("/raw/articles/setpu")]
    [InlineData("/nothing")]
    [InlineData("https://articles/setpu")]
    public void An_address_that_something_else_may_have_is_left_alone(string written)
    {
        Assert.Empty(s_otherAddresses.FindingsOf(written));
        Assert.Equal(written, s_otherAddresses.EntryOf(written).Links[0].Url);
    }

    [Theory]
    [InlineData("setpu.md", "setpu.md")]
    [InlineData("hidden.md", "hidden.md")]
    [InlineData("setup.md#instal", "/articles/setup#instal")]
    public void A_broken_link_is_resolved_as_far_as_it_leads(string written, string resolved) =>
        Assert.Equal(resolved, s_broken.EntryOf(written).Links[0].Url);

    [Fact]
    public void With_drafts_taken_in_a_link_to_one_leads_there()
    {
        var run = GeneratorRunner.Run(With("hidden.md#inside").WithProperty("TypedContentIncludeDrafts", "true"));

        Assert.Empty(run.Findings);
        Assert.Equal("/articles/hidden#inside", run.Load().Entry("Articles.A").Links[0].Url);
    }

    [Theory]
    [InlineData("[x](no.md)\n", "(4,5,4,10)")]
    [InlineData("one\ntwo [x](<no.md> \"title\")\n", "(5,10,5,15)")]
    [InlineData("- one\n- two [x](no.md)\n", "(5,11,5,16)")]
    [InlineData("> quote\n>\n> - in [x](no.md)\n", "(6,12,6,17)")]
    [InlineData("| a | b |\n|---|---|\n| c | [x](no.md) |\n", "(6,11,6,16)")]
    [InlineData("[x][y]\n\n[y]: no.md\n", "(6,6,6,11)")]
    [InlineData("text\n\n<div>\n<p>\n <a class=b href=\"no.md\">x</a></p>\n</div>\n", "(8,19,8,24)")]
    [InlineData("text <a href='no.md'>x</a>\n", "(4,15,4,20)")]
    [InlineData("text <a href=no.md>x</a>\n", "(4,14,4,19)")]
    [InlineData("*a [x](no.md) b*\n", "(4,8,4,13)")]
    [InlineData("[^1]\n\n[^1]: note [x](no.md)\n", "(6,16,6,21)")]
    public void The_place_is_the_address_itself(string body, string place)
    {
        Assert.StartsWith(place + ": warning TC3010", Assert.Single(s_places.FindingsOf(body)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_html_article_is_treated_alike()
    {
        var run = GeneratorRunner.Run(s_site.With("a.html", "---\ntitle: A\n---\n<p><a href=\"setup.md#install\">x</a>\n<a\n href=\"no.md\">y</a>"));

        Assert.StartsWith("articles/a.html(6,8,6,13): warning TC3010", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Equal("/articles/setup#install", run.Load().Entry("Articles.A").Links[0].Url);
    }

    [Fact]
    public void Links_between_collections_are_resolved()
    {
        var run = GeneratorRunner.Run(Site.Empty
            .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
            .With("a.md", "---\ntitle: A\n---\n[x](../posts/b.md#there)\n")
            .WithMember("Posts", "b.md", "---\ntitle: B\n---\n## There\n\n[y](../articles/a.md)\n"));

        Assert.Empty(run.Findings);
        Assert.Equal("/posts/b#there", run.Load().Entry("Articles.A").Links[0].Url);
        Assert.Equal("/articles/a", run.Load().Entry("Posts.B").Links[0].Url);
    }

    [Fact]
    public void An_article_knows_what_links_to_it_once_each_and_not_itself()
    {
        var loaded = GeneratorRunner.Run(Site.Of(
            ("a.md", "---\ntitle: A\ndate: 2024-01-01\n---\n[b](b.md) [b](b.md#x) [a](a.md)\n\n## X\n"),
            ("b.md", "---\ntitle: B\ndate: 2024-01-02\n---\n## X\n\n[c](c.md)\n"),
            ("c.md", "---\ntitle: C\ndate: 2024-01-03\n---\n[b](/articles/b)\n"),
            ("d.md", "---\ntitle: D\ndraft: true\n---\n[b](b.md)\n"))).Load();

        Assert.Equal(["C", "A"], Titles("B"));
        Assert.Equal(["B"], Titles("C"));
        Assert.Empty(Titles("A"));

        string[] Titles(string article) =>
            [.. ((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Articles." + article), "LinkedFrom")!).Select(entry => entry.Title)];
    }

    [Fact]
    public void Links_and_images_know_their_lines()
    {
        var article = GeneratorRunner
            .Run(s_site.With(
                "a.md",
                "---\ntitle: A\n---\nText.\n\n- [link](setup.md)\n\n![y](/y.png)\n\n<img src=\"data:image/png;base64,AA==\">\n<img src=https://example.org/z.png>\n"))
            .Load()
            .Entry("Articles.A");

        Assert.Equal(6, article.Links[0].Line);
        Assert.Equal([8, 10, 11], article.Images.Select(image => image.Line));
        Assert.Equal([ContentImageKind.Site, ContentImageKind.Embedded, ContentImageKind.External], article.Images.Select(image => image.Kind));
    }

    private static Site With(string address) => s_site.With("a.md", "---\ntitle: A\n---\n" + BodyWith(address));

    private static string BodyWith(string address) => $"<a href=\"{address}\">x</a>\n\n## Own\n";

    private static void AssertLeadsTo(string address, ContentEntry article)
    {
        Assert.Equal((address, ContentLinkKind.Article), (article.Links[0].Url, article.Links[0].Kind));
        Assert.Contains($"<a href=\"{address}\">", article.Html, StringComparison.Ordinal);
    }

    private static SiteOfRows Linking(string theory) => SiteOfRows.Of(s_site, typeof(LinkTests), theory, BodyWith);

    private static SiteOfRows Addressing(Site site, string theory) => SiteOfRows.Of(site, typeof(LinkTests), theory, address => $"[x]({address})\n");
}
