using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Addresses;

/// <summary>Address templates of terms, archive, and feeds: where they are set, what they produce, and the findings for invalid ones.</summary>
public class PageTemplateTests
{
    private const string Tea = "---\ntitle: Tea\ndate: 2024-03-02\ntags: [Black Tea]\ncategories: [Drinks]\n---\nText.\n";

    private static readonly Site s_site = Site.Of(("tea.md", Tea));

    public static TheoryData<string, string[]> Addresses => new()
    {
        { "", [
            "/articles/tags", "/articles/tags/black-tea", "/articles/tags/black-tea/feed.xml", "/articles/categories/drinks", "/articles/archive/2024/03",
            "/articles/feed.xml"] },
        {
            "collection\tArticles\t\t/{taxonomy}/{term}\t/archive\t/{feed}",
            ["/tags", "/tags/black-tea", "/tags/black-tea/feed.xml", "/categories/drinks", "/archive/2024/03", "/feed.xml"]
        },
        {
            "collection\tArticles\t\t/{collection}/by-{taxonomy}/{slug}/\t/时间/{year}/{month}/\t/feeds/{collection}.{kind}\r\ntaxonomy\t\ttags\t/tag/{term}.html",
            ["/tag.html", "/tag/black-tea.html", "/tag/black-tea/articles.rss", "/articles/by-categories/drinks/", "/时间/2024/03/", "/feeds/articles.rss"]
        },
        {
            "taxonomy\tArticles\tTags\t/t/{term}\ntaxonomy\tPosts\tTags\t/p/{term}\ntaxonomy\t\tTags\t/all/{term}",
            ["/t", "/t/black-tea", "/t/black-tea/feed.xml", "/articles/categories/drinks", "/articles/archive/2024/03", "/articles/feed.xml"]
        },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Items_say_where_pages_are(string lines, string[] expected)
    {
        var run = GeneratorRunner.Run(s_site.WithEncodedProperty("TypedContentEncodedPages", lines));

        Assert.Empty(run.Findings);
        Assert.Equal(expected, AddressesOf(run));
    }

    [Fact]
    public void A_pack_has_the_same_addresses()
    {
        var run = PackedTwin.Compile(s_site.WithEncodedProperty("TypedContentEncodedPages", "collection\tArticles\t\t/{taxonomy}/{term}\t/archive\t/{feed}"));

        Assert.Equal("/tags/black-tea", Assert.Single(run.Run.Load(run.Pack).Collection().Taxonomies.Single(taxonomy => taxonomy.Name == "Tags").All).Url);
    }

    [Fact]
    public void The_attribute_goes_before_the_item_and_views_have_the_addresses_of_the_whole()
    {
        var run = GeneratorRunner.Run(s_site
            .WithSource(
                "Article.cs",
                "using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Articles\", TermUrl = \"/x/{taxonomy}/{term}\")] public sealed partial "
                    + "class Article;\n")
            .WithEncodedProperty("TypedContentEncodedPages", "collection\tArticles\t/p/{slug}\t/{taxonomy}/{term}\t/archive\t"));

        Assert.Empty(run.Findings);
        Assert.Equal(
            ["/x/tags", "/x/tags/black-tea", "/x/tags/black-tea/feed.xml", "/x/categories/drinks", "/archive/2024/03", "/articles/feed.xml"], AddressesOf(run));
        var collection = run.Load().Collection();
        Assert.Equal("/p/tea", collection.All[0].Url);
        Assert.Equal("/x/categories/drinks", collection.PublishedAt(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)).Taxonomies[0].All[0].Url);
    }

    [Theory]
    [InlineData("Tags", "/topics/black-tea")]
    [InlineData("Categories", "/topics/drinks")]
    public void A_taxonomy_in_a_schema_says_where_its_terms_are_and_goes_before_the_item(string taxonomy, string expected)
    {
        var run = GeneratorRunner.Run(s_site
            .WithSource("Article.cs", Schema($"[Taxonomy(TermUrl = \"/topics/{{term}}\")] public IReadOnlyList<string> {taxonomy} {{ get; init; }} = [];"))
            .WithEncodedProperty("TypedContentEncodedPages", $"taxonomy\t\t{taxonomy}\t/items/{{term}}"));

        Assert.Empty(run.Findings);
        Assert.Contains(expected, AddressesOf(run));
    }

    [Fact]
    public void A_faulty_template_of_a_taxonomy_is_reported_at_the_property()
    {
        var run = GeneratorRunner.Run(s_site.WithSource(
            "Article.cs", Schema("[Taxonomy(TermUrl = \"/topics\")]\npublic IReadOnlyList<string> Tags { get; init; } = [];")));

        var finding = Assert.Single(run.Findings);
        Assert.Contains("Article.cs(7,", finding, StringComparison.Ordinal);
        Assert.Contains("the TermUrl '/topics' of the taxonomy Tags is not valid: it does not end with '/{term}'", finding, StringComparison.Ordinal);
        Assert.Equal("/articles/tags/black-tea", AddressesOf(run)[1]);
    }

    [Theory]
    [InlineData("collection\tArticles\t\t/tags/{term}\t\t", "TermUrl '/tags/{term}' of Articles is not valid: it lacks {taxonomy}")]
    [InlineData("collection\tArticles\t\t/{term}/{taxonomy}\t\t", "it does not end with '/{term}'")]
    [InlineData("collection\tArticles\t\t{taxonomy}/{term}\t\t", "it does not begin with '/'")]
    [InlineData("collection\tArticles\t\t/{taxonomy}/{trem}\t\t", "'{trem}' has no meaning in it (did you mean {term}?)")]
    [InlineData("collection\tArticles\t\t/{taxonomy}/{author}\t\t", "'{author}' has no meaning in it; the placeholders are {collection}, {taxonomy}, {term}")]
    [InlineData("collection\tArticles\t\t/{taxonomy}/{term}?x\t\t", "an address ends before '?'")]
    [InlineData(
        "collection\tArticles\t\t\t/{year}/{month}\t",
        "ArchiveUrl '/{year}/{month}' of Articles is not valid: there is nothing before '/{year}/{month}'. Expected e.g. /archive/{year}/{month}.")]
    [InlineData("collection\tArticles\t\t\t/archive/{year}\t", "it does not end with '/{year}/{month}'")]
    [InlineData("collection\tArticles\t\t\t/{year}/archive/{year}/{month}\t", "it contains part of '/{year}/{month}' twice")]
    [InlineData("collection\tArticles\t\t\t\t/feed", "FeedUrl '/feed' of Articles is not valid: its last part needs either {feed}")]
    [InlineData("collection\tArticles\t\t\t\t/{feed}/{kind}", "its last part needs either {feed}")]
    [InlineData("taxonomy\t\tTags\t/tags", "TermUrl '/tags' of the taxonomy Tags is not valid: it does not end with '/{term}'")]
    public void A_template_that_gives_no_addresses_is_an_error_and_counts_for_nothing(string lines, string message)
    {
        var run = GeneratorRunner.Run(s_site.WithEncodedProperty("TypedContentEncodedPages", lines));

        var finding = Assert.Single(run.Findings);
        Assert.Contains("TC0040", finding, StringComparison.Ordinal);
        Assert.Contains(message, finding, StringComparison.Ordinal);
        Assert.Equal("/articles/tags/black-tea", AddressesOf(run)[1]);
    }

    [Fact]
    public void A_faulty_template_in_an_attribute_is_reported_at_the_class()
    {
        var run = GeneratorRunner.Run(s_site.WithSource(
            "Article.cs", "using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Articles\", FeedUrl = \"/rss\")]\npublic sealed partial class Article;\n"));

        var finding = Assert.Single(run.Findings);
        Assert.Contains("Article.cs(4,", finding, StringComparison.Ordinal);
        Assert.Contains("TC0040", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_at_one_address_are_reported_once_and_an_article_there_too()
    {
        var site = s_site.WithMember("Posts", "coffee.md", Tea.Replace("Tea", "Coffee", StringComparison.Ordinal))
            .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
            .With("tags.md", "---\ntitle: Tags\nurl: /tags/black-tea\n---\nText.\n");

        var run = GeneratorRunner.Run(site.WithEncodedProperty(
            "TypedContentEncodedPages", "collection\tArticles\t\t/{taxonomy}/{term}\t\t\ncollection\tPosts\t\t/{taxonomy}/{term}\t\t"));

        Assert.Equal(3, run.Findings.Count);
        Assert.Single(
            run.Findings, finding => finding.Contains("the tags of Articles and the tags of Posts have the same address, /tags.", StringComparison.Ordinal));
        Assert.Single(run.Findings, finding => finding.Contains("the categories of Articles and the categories of Posts", StringComparison.Ordinal));
        Assert.Single(run.Findings, finding => finding.Contains("TC3005", StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_about_no_collection_says_nothing_and_that_is_said()
    {
        var run = GeneratorRunner.Run(s_site.WithEncodedProperty("TypedContentEncodedPages", "collection\tArticels\t\t/{taxonomy}/{term}\t\t"));

        var finding = Assert.Single(run.Findings);
        Assert.Contains("TC0042", finding, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean 'Articles'?", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_page_that_a_template_moved_among_the_articles_is_not_broken()
    {
        var run = GeneratorRunner.Run(s_site
            .With("b.md", "---\ntitle: B\n---\n[All](/articles/everything), [2024](/articles/everything/2024), [nowhere](/articles/nowhere)\n")
            .WithEncodedProperty("TypedContentEncodedPages", "collection\tArticles\t\t\t/articles/everything\t"));

        Assert.Contains("nowhere", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    private static string Schema(string property) =>
        $"using System.Collections.Generic;\nusing TypedContent;\nnamespace Sample;\n[ContentCollection(\"Articles\")] public sealed partial class Article {{\npublic required string Title {{ get; init; }}\n{property}\n}}\n";

    private static string[] AddressesOf(GeneratorRun run)
    {
        var site = run.Load();
        var collection = site.Collection();
        var (tags, categories) = (
            collection.Taxonomies.Single(taxonomy => taxonomy.Name == "Tags"), collection.Taxonomies.Single(taxonomy => taxonomy.Name == "Categories"));
        var archive = LoadedSite.Value(collection, "Archive")!;
        var year = ((System.Collections.IEnumerable)LoadedSite.Value(archive, "Years")!).Cast<object>().Single();
        var month = ((System.Collections.IEnumerable)LoadedSite.Value(year, "Months")!).Cast<object>().Single();
        return [tags.Url, tags.All[0].Url, tags.All[0].FeedUrl, categories.All[0].Url, (string)LoadedSite.Value(month, "Url")!, collection.FeedUrl];
    }
}
