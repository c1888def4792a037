using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Tests.Naming;

public class NameAllocatorTests
{
    [Theory]
    [InlineData("guides/setup.md", "Guides.Setup", "guides/setup", "/articles/guides/setup")]
    [InlineData("trip/index.md", "Trip.Index", "trip", "/articles/trip")]
    [InlineData("trip/_index.md", "Trip.Index", "trip", "/articles/trip")]
    [InlineData("index.md", "Index", "", "/articles")]
    [InlineData("2021-11-06-tencent-and-alibaba.md", "TencentAndAlibaba", "tencent-and-alibaba", "/articles/tencent-and-alibaba")]
    [InlineData("post.zh.md", "PostZh", "post", "/zh/articles/post")]
    [InlineData("post.zh-CN.md", "PostZhCN", "post", "/zh-cn/articles/post")]
    [InlineData("zh/post.md", "Zh.Post", "post", "/zh/articles/post")]
    [InlineData("all.md", "AllArticle", "all", "/articles/all")]
    [InlineData("try-get.md", "TryGetArticle", "try-get", "/articles/try-get")]
    [InlineData("of-key.md", "OfKeyArticle", "of-key", "/articles/of-key")]
    [InlineData("TAGS.md", "TAGSArticle", "tags", "/articles/tags")]
    [InlineData("to-string.md", "ToStringArticle", "to-string", "/articles/to-string")]
    [InlineData("articles.md", "ArticlesArticle", "articles", "/articles/articles")]
    [InlineData("article.md", "ArticleArticle", "article", "/articles/article")]
    [InlineData("x/x.md", "X.XArticle", "x/x", "/articles/x/x")]
    [InlineData("articles/a.md", "ArticlesFolder.A", "articles/a", "/articles/articles/a")]
    [InlineData("all/a.md", "AllFolder.A", "all/a", "/articles/all/a")]
    [InlineData("x/x/a.md", "X.XFolder.A", "x/x/a", "/articles/x/x/a")]
    [InlineData("class.md", "Class", "class", "/articles/class")]
    [InlineData("หน้าร้อน.md", "หน้าร้อน", "หน้าร้อน", "/articles/หน้าร้อน")]
    [InlineData("हिन्दी लेख.md", "हिन्दीलेख", "हिन्दी-लेख", "/articles/हिन्दी-लेख")]
    public void One_article_has_its_plain_name(string path, string name, string slug, string url)
    {
        var given = Allocate(path)[path];

        Assert.Equal((name, slug, url), (Member(given), given.Slug, given.Url));
    }

    [Theory]
    [InlineData("a.md", "a.html", "AMd", "AHtml")]
    [InlineData("2021-01-01-a.md", "2022-02-02-a.md", "_20210101A", "_20220202A")]
    [InlineData("2021-01-01-a.md", "a.md", "_20210101A", "A")]
    [InlineData("guides.md", "guides/setup.md", "GuidesArticle", "Guides.Setup")]
    [InlineData("post.md", "post.zh.md", "Post", "PostZh")]
    [InlineData("post.en.md", "post.zh.md", "PostEn", "PostZh")]
    [InlineData("C#.md", "C++.md", "CSharp", "Cpp")]
    [InlineData("C.md", "C#.md", "C", "CSharp")]
    public void Two_articles_are_told_apart(string one, string other, string nameOfOne, string nameOfOther)
    {
        var names = Allocate(one, other);

        Assert.Equal((nameOfOne, nameOfOther), (Member(names[one]), Member(names[other])));
    }

    [Theory]
    [InlineData("a-b.md", "a b.md")]
    [InlineData("Ab.md", "aB.md")]
    [InlineData("Guides/a.md", "guides/a.md")]
    [InlineData("😀/a.md", "😁/a.md")]
    [InlineData("all.md", "all-article.md")]
    [InlineData("😀.md", "😁.md")]
    [InlineData("“”.md", "‘’.md")]
    [InlineData("2021-01-01-a.md", "2021-01-01-A.html")]
    public void What_clashes_gets_a_suffix_from_its_own_path(string one, string other)
    {
        var both = Allocate(one, other);
        var (a, b) = (Member(both[one]), Member(both[other]));

        Assert.NotEqual(a, b, StringComparer.OrdinalIgnoreCase);
        Assert.Equal((a, b), (Member(Allocate(other, one)[one]), Member(Allocate(other, one)[other])));
        Assert.Equal(a, Member(Allocate(one, other, "unrelated.md")[one]));
    }

    private static readonly string[] s_site =
    [
        "a.md", "A.html", "a-b.md", "a b.md", "guides.md", "guides/setup.md", "Guides/setup.md", "guides/2021-01-01-x.md", "guides/2022-01-01-x.md", "all.md",
        "articles/articles.md",
        "x/x.md", "x/x/x.md", "post.md", "post.zh.md", "zh/post.md", "en/post.md", " .md", "😀.md", "😁.md", "腾讯和阿里.md", "腾讯.md", "enum.md", "1936.md", "C#.md",
        "C++.md", ".NET.md",
        "index.md", "trip/index.md", "trip/README.md", "to-string.md", "equals.md", "try-get/a.md", "2021-11-06-a.md", "x_y/a.md", "x-y/a.md", "x-y.a.md",
        "Guides_Setup.md", "asp.net.md",
    ];

    [Fact]
    public void Every_member_flat_name_hint_name_and_key_of_a_site_is_unique()
    {
        var names = Allocate(s_site).Values.ToArray();

        Assert.Equal(s_site.Length, names.Select(Member).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(s_site.Length, names.Select(name => name.FlatName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(s_site.Length, names.Select(name => name.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(s_site.Length, names.Select(name => name.Key).Distinct().Count());
    }

    [Fact]
    public void Every_name_of_a_site_can_be_compiled_and_every_hint_name_is_short_and_safe()
    {
        foreach (var name in Allocate(s_site).Values)
        {
            Assert.All(name.Scope.Append(name.Identifier), part => Assert.True(Identifier.IsValid(part), part));
            Assert.Matches("^[A-Za-z0-9_.]{1,90}$", name.HintName);

            // CS0542: a member cannot have the name of its enclosing type.
            string[] parts = ["Articles", .. name.Scope, name.Identifier];
            Assert.DoesNotContain(parts.Zip(parts.Skip(1)), pair => pair.First == pair.Second);
        }
    }

    [Fact]
    public void No_member_of_a_site_is_also_a_nested_class_of_its_scope()
    {
        var names = Allocate(s_site).Values.ToArray();
        var classes = names
            .SelectMany(name => Enumerable.Range(1, name.Scope.Count).Select(depth => string.Join(".", name.Scope.Take(depth))))
            .ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(names, name => classes.Contains(Member(name)));
    }

    [Fact]
    public void The_order_of_files_gives_no_other_names()
    {
        var names = Allocate(s_site);
        var reversed = Allocate(s_site.Reverse().ToArray());

        Assert.All(s_site, path => Assert.Equal(names[path], reversed[path]));
    }

    [Fact]
    public void Removing_an_article_renames_no_other_but_its_clashes()
    {
        var all = Allocate(s_site);
        foreach (var removed in s_site)
        {
            var rest = Allocate(s_site.Where(path => path != removed).ToArray());
            var renamed = rest.Where(pair => Member(pair.Value) != Member(all[pair.Key])).Select(pair => pair.Key).ToArray();
            Assert.All(renamed, path => Assert.True(Clashes(path, removed), $"{removed} renamed {path}"));
        }

        // Members with the same base name, or a folder that was one of two with the same name.
        static bool Clashes(string path, string removed)
        {
            var (a, b) = (ArticlePath.Parse(path), ArticlePath.Parse(removed));
            var depth = Math.Min(a.Folders.Count, b.Folders.Count);
            return Identifier.FromText(a.Stem).Equals(Identifier.FromText(b.Stem), StringComparison.OrdinalIgnoreCase)
                || (depth > 0
                    && a.Folders
                        .Take(depth)
                        .Select(Identifier.FromText)
                        .SequenceEqual(b.Folders.Take(depth).Select(Identifier.FromText), StringComparer.OrdinalIgnoreCase))
                || (b.Folders.Count > a.Folders.Count
                    && Identifier.FromText(b.Folders[a.Folders.Count]).Equals(Identifier.FromText(a.Stem), StringComparison.OrdinalIgnoreCase))
                || (a.Folders.Count > 0
                    && b.Folders.Count > 0
                    && Identifier.FromText(a.Folders[0]).Equals(Identifier.FromText(b.Folders[0]), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("2021-01-01-a.md", "2022-02-02-a.md", "/articles/a", "/articles/2022-02-02-a")]
    [InlineData("2021-01-01-a.md", "a.md", "/articles/2021-01-01-a", "/articles/a")]
    [InlineData("post.md", "post.zh.md", "/articles/post", "/zh/articles/post")]
    [InlineData("zh/post.md", "post.en.md", "/zh/articles/post", "/en/articles/post")]
    public void Slugs_that_would_be_one_keep_their_date_or_language(string one, string other, string urlOfOne, string urlOfOther)
    {
        var map = Map([Request(one), Request(other)]);

        Assert.Equal((urlOfOne, urlOfOther), (map.Find(one)!.Url, map.Find(other)!.Url));
        Assert.Empty(Clashes(map));
    }

    [Theory]
    [InlineData("a.md", "a.html")]
    [InlineData("A.md", "a.md")]
    [InlineData("trip/index.md", "trip.md")]
    [InlineData("zh/post.md", "post.zh.md")]
    [InlineData("2021-01-01-a.md", "2021-01-01-a.html")]
    public void Two_articles_with_one_address_are_reported_once_with_both(string one, string other)
    {
        var clash = Assert.Single(Clashes(Map([Request(one), Request(other)])));

        Assert.Equal(new[] { one, other }.Order(StringComparer.Ordinal), [clash.Arguments[1], clash.Source]);
    }

    [Fact]
    public void A_written_slug_or_url_wins()
    {
        var map = Map([Request("a.md", slug: "My Slug"), Request("b.md", url: "/about"), Request("c.md", slug: "???"), Request("d.zh.md", slug: "x")]);

        Assert.Equal(["/articles/My-Slug", "/about", "/articles/c", "/zh/articles/x"], map.Names.Select(name => name.Url));
    }

    [Fact]
    public void A_written_slug_that_another_article_has_is_a_clash() =>
        Assert.Equal("/articles/a", Assert.Single(Clashes(Map([Request("a.md"), Request("b.md", slug: "A")]))).Arguments[2], ignoreCase: true);

    private static NameRequest Request(string path, string? slug = null, string? url = null) => new(path, ArticlePath.Parse(path), slug, url);

    private static NameMap Map(IEnumerable<NameRequest> requests) => new NameAllocator("Articles", "Article").Allocate(requests);

    private static IEnumerable<AddressFault> Clashes(NameMap map) => AddressClashes.Find([("Articles", map)], language: null);

    private static Dictionary<string, EntryName> Allocate(params string[] paths) =>
        Map(paths.Select(path => Request(path))).Names.ToDictionary(name => name.Source, StringComparer.Ordinal);

    private static string Member(EntryName name) => string.Join(".", name.Scope.Append(name.Identifier));
}
