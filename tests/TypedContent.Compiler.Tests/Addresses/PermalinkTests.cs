using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Permalinks;

namespace TypedContent.Compiler.Tests.Addresses;

/// <summary>Permalink templates, and the addresses they make.</summary>
public class PermalinkTests
{
    private const string FrontMatter = """
        title: Coffee & C#
        date: 2024-03-02T23:30:00+08:00
        categories: [新 媒体/News, Other]
        tags: Beans
        author: Ann Lee
        abbrlink: 4a17B156
        post_id: 12
        ratio: 1.5
        is-new: true
        updated: 2024-12-31
        odd: "../a//b?c#d e\u0085f"
        """;

    [Theory]
    [InlineData("/{slug}", "/guides/brewing/first-cup")]
    [InlineData("/{slug}/", "/guides/brewing/first-cup/")]
    [InlineData("/{slug}.html", "/guides/brewing/first-cup.html")]
    [InlineData("/{name}", "/first-cup")]
    [InlineData("/{path}/x/{name}", "/guides/brewing/x/first-cup")]
    [InlineData("/{collection}/{slug}", "/articles/guides/brewing/first-cup")]
    [InlineData("/{year}/{month}/{day}/{name}.html", "/2024/03/02/first-cup.html")]
    [InlineData("/{year}{month}{day}-{name}/", "/20240302-first-cup/")]
    [InlineData("/{category}/{name}", "/新-媒体-news/first-cup")]
    [InlineData("/{lang}/{collection}/{name}", "/articles/first-cup")]
    [InlineData("/{title}", "/coffee-csharp")]
    [InlineData("/p/{abbrlink}.html", "/p/4a17b156.html")]
    [InlineData("/p/{AbbrLink}", "/p/4a17b156")]
    [InlineData("/p/{postId}", "/p/12")]
    [InlineData("/p/{post-id}", "/p/12")]
    [InlineData("/p/{POST.ID}", "/p/12")]
    [InlineData("/p/{ratio}", "/p/1.5")]
    [InlineData("/p/{isNew}", "/p/true")]
    [InlineData("/p/{tag}", "/p/beans")]
    [InlineData("/p/{tags}", "/p/beans")]
    [InlineData("/p/{categories}", "/p/新-媒体-news")]
    [InlineData("/p/{authors}/{name}", "/p/ann-lee/first-cup")]
    [InlineData("/p/{date}", "/p/2024-03-02")]
    [InlineData("/p/{updated}", "/p/2024-12-31")]
    [InlineData("/p/{lastmod}", "/p/2024-12-31")]
    [InlineData("/p/{odd}", "/p/a-b-c-d-e-f")]
    [InlineData("/归档/{name}", "/归档/first-cup")]
    [InlineData("/Blog/{name}", "/Blog/first-cup")]
    [InlineData("/a:b/~me/{name},x", "/a:b/~me/first-cup,x")]
    [InlineData("/about", "/about")]
    [InlineData("/", "/")]
    public void A_template_makes_an_address(string template, string url) => Assert.Equal(url, UrlOf(template, "guides/brewing/first cup.md", FrontMatter));

    [Theory]
    [InlineData("/{lang}/{collection}/{slug}", "zh/tea.md", "/zh/articles/tea")]
    [InlineData("/{lang}/{collection}/{slug}", "tea.pt-BR.md", "/pt-br/articles/tea")]
    [InlineData("/{slug}", "index.md", "/")]
    [InlineData("/posts/{slug}/", "index.md", "/posts/")]
    [InlineData("/posts/{slug}.html", "index.md", "/posts/index.html")]
    [InlineData("/posts/{slug}.html", "trip/index.md", "/posts/trip.html")]
    [InlineData("/{path}/{name}.html", "trip/index.md", "/trip.html")]
    [InlineData("/{path}/{name}", "tea.md", "/tea")]
    [InlineData("/{year}/{slug}", "2021-11-06-tea.md", "/2021/tea")]
    [InlineData("/{year}/{month}/{name}", "2021/11/tea.md", "/2021/11/tea")]
    [InlineData("/..{path}/{name}", "tea.md", "/tea")]
    public void What_comes_to_nothing_leaves_no_gap(string template, string path, string url) => Assert.Equal(url, UrlOf(template, path, "title: Tea"));

    [Fact]
    public void A_language_that_the_front_matter_names_counts_where_the_path_names_none()
    {
        Assert.Equal("/zh-hans/tea", UrlOf("/{lang}/{slug}", "tea.md", "title: Tea\nlang: zh-Hans"));
        Assert.Equal("/zh/tea", UrlOf("/{lang}/{slug}", "tea.zh.md", "title: Tea\nlang: zh-Hans"));
    }

    [Theory]
    [InlineData("posts/{slug}", "it does not begin with '/'")]
    [InlineData("", "it does not begin with '/'")]
    [InlineData("/posts/{slug", "'{slug' is not closed (did you mean {slug}?)")]
    [InlineData("/posts/{slug/x}", "'{slug' is not closed (did you mean {slug}?)")]
    [InlineData("/posts/{yaer{slug}", "'{yaer' is not closed (did you mean {year}?)")]
    [InlineData("/posts/slug}", "a '}' has no '{' before it")]
    [InlineData("/posts/{}", "'{}' is not a placeholder")]
    [InlineData("/posts/{slug:20}", "'{slug:20}' is not a placeholder (did you mean {slug}?)")]
    [InlineData("/posts/{*slug}", "'{*slug}' is not a placeholder")]
    [InlineData("/posts/{slug}?a=1", "an address ends before '?'")]
    [InlineData("/posts#{slug}", "an address ends before '#'")]
    [InlineData("/%year%/%postname%/", "'%year' has no meaning in it (did you mean {year}?)")]
    [InlineData("/posts/:yaer", "':yaer' has no meaning in it (did you mean {year}?)")]
    [InlineData("/posts/:foo", "':foo' has no meaning in it; a placeholder is written in braces, such as {slug}")]
    [InlineData("/posts/[slug]", "'[slug' has no meaning in it (did you mean {slug}?)")]
    [InlineData("/posts//{slug}", "it contains two slashes in a row")]
    [InlineData("/posts/../{slug}", "'..' is not a valid part of an address")]
    [InlineData("/posts/./{slug}", "'.' is not a valid part of an address")]
    [InlineData("/my posts/{slug}", "' ' is not allowed in an address")]
    [InlineData("/posts\\{slug}", "'\\' is not allowed in an address")]
    [InlineData("/posts|{slug}", "'|' is not allowed in an address")]
    [InlineData("/posts/\u0001{slug}", "a control character is not allowed in an address")]
    public void A_template_that_is_none_says_why(string template, string expected)
    {
        Assert.Null(Permalink.Parse(template, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("/{year}/{slug}", "title: Tea", "has no date")]
    [InlineData("/{year}/{month}/{day}/{date}", "title: Tea", "has no date")]
    [InlineData("/{category}/{slug}", "title: Tea", "has no category")]
    [InlineData("/{abbrlink}", "title: Tea", "has no 'abbrlink' in its front matter")]
    [InlineData("/{abbrlink}", "title: Tea\nabbrlink:", "has no 'abbrlink' in its front matter")]
    [InlineData("/{abbrlink}", "title: Tea\nabbrlink: ''", "has nothing at 'abbrlink'")]
    [InlineData("/{abbrlink}", "title: Tea\nabbrlink: {a: 1}", "has a map at 'abbrlink', where a word is needed")]
    [InlineData("/{abbrlink}", "title: Tea\nabbrlink: []", "has an empty list at 'abbrlink', where a word is needed")]
    [InlineData("/{title}", "title: 🍵", "has only \"🍵\" at 'title', which contains nothing that is allowed in an address")]
    public void What_an_article_lacks_is_said(string template, string yaml, string lack)
    {
        var pattern = Fill(template, Compile.Yaml(yaml));

        Assert.Equal(lack, Assert.Single(pattern.Missing).Lack);
        Assert.False(pattern.IsSound);
    }

    [Theory]
    [InlineData("/{abrlink}", "abbrlink")]
    [InlineData("/{slgu}", "slug")]
    [InlineData("/{whatever}", "")]
    public void The_nearest_key_or_placeholder_is_named(string template, string nearest) =>
        Assert.Equal(nearest, Assert.Single(Fill(template, Compile.Yaml("title: Tea\nabbrlink: 1")).Missing).Nearest);

    [Theory]
    [InlineData("/posts/{slug}", "/posts/")]
    [InlineData("/{collection}/x-{slug}", "/articles/")]
    [InlineData("/{lang}/{collection}/{year}/{slug}", "/zh/articles/")]
    [InlineData("/{slug}.html", "/")]
    [InlineData("/about", "/")]
    public void What_all_addresses_begin_with_is_known(string template, string prefix) =>
        Assert.Equal(prefix, Fill(template, Compile.Yaml("title: Tea\ndate: 2024-01-01", "a.zh.md")).Prefix);

    [Fact]
    public void Of_slugs_that_would_make_one_address_the_oldest_stays_short_and_the_others_keep_their_dates()
    {
        NameRequest[] requests = [
            Request("/{slug}", "2021-01-01-a.md"),
            Request("/{slug}", "2022-02-02-a.md"),
            Request("/{year}/{slug}", "2023-01-01-b.md"),
            Request("/{year}/{slug}", "2024-02-02-b.md")];

        var urls = new NameAllocator("Articles", "Article").Allocate(requests).Names.Select(name => name.Url);

        Assert.Equal(["/a", "/2022-02-02-a", "/2023/b", "/2024/b"], urls);
    }

    [Fact]
    public void An_address_of_the_front_matter_goes_before_the_template() =>
        Assert.Equal("/own/place", UrlOf("/{year}/{slug}", "a.md", "title: A\nurl: /own/place"));

    private static string UrlOf(string template, string path, string yaml)
    {
        var map = new NameAllocator("Articles", "Article").Allocate([Request(template, path, yaml)]);
        var url = Assert.Single(map.Names).Url;
        Assert.DoesNotContain("//", url, StringComparison.Ordinal);
        Assert.DoesNotContain("..", url, StringComparison.Ordinal);
        Assert.True(url.IndexOfAny(['?', '#', '{', '}', '\u0085']) < 0, url);
        return url;
    }

    private static NameRequest Request(string template, string path, string yaml = "title: A")
    {
        var article = Compile.Yaml(yaml, path);
        return article.Model.Names with { Pattern = Fill(template, article) };
    }

    private static AddressPattern Fill(string template, CompiledArticle article)
    {
        var permalink = Permalink.Parse(template, out var fault);
        Assert.True(permalink is not null, fault);
        return PermalinkFiller.Fill(permalink, article);
    }
}
