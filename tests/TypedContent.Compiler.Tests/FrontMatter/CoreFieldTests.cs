using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.FrontMatter;

public class CoreFieldTests
{
    [Theory]
    [InlineData("title: 2023", "2023")]
    [InlineData("title: 1.50", "1.50")]
    [InlineData("title: true", "true")]
    [InlineData("title: 2024-01-02", "2024-01-02")]
    [InlineData("title: 'null'", "null")]
    [InlineData("title: null", null)]
    [InlineData("title: ~", null)]
    [InlineData("title:", null)]
    [InlineData("title: 0x1F", "0x1F")]
    [InlineData("TITLE: a", "a")]
    [InlineData("title: \"a\\nb\"", "a\nb")]
    public void A_title_is_text_as_it_was_written(string yaml, string? expected) => Assert.Equal(expected, Compile.Fields(yaml).Title);

    [Theory]
    [InlineData("categories: News", "News")]
    [InlineData("category: News", "News")]
    [InlineData("categories: [News, Tech]", "News|Tech")]
    [InlineData("categories:\n- News\n- Tech", "News|Tech")]
    [InlineData("categories: [[News, Tech], Art]", "News|Tech|Art")]
    [InlineData("categories: Big News / Tech", "Big News / Tech")]
    [InlineData("categories: a/b", "a/b")]
    [InlineData("categories: [' News ', News, '', ' ', null]", "News")]
    [InlineData("categories: [2023, true]", "2023|true")]
    [InlineData("categories: []", "")]
    [InlineData("categories:", "")]
    [InlineData("categories: [a]\ncategory: b", "a|b")]
    [InlineData("categories:\n- title: 新媒体\n  slug: x", "新媒体")]
    [InlineData("other: x", "")]
    public void Categories_are_a_list_whatever_was_written(string yaml, string expected) =>
        Assert.Equal(expected, string.Join("|", Compile.Fields(yaml).Categories));

    [Theory]
    [InlineData("author: 虎嗅", "虎嗅")]
    [InlineData("authors: [Ann, Bob]", "Ann|Bob")]
    [InlineData("author: {name: Ann, email: a@example.com}", "Ann")]
    [InlineData("authors:\n- name: Ann\n- Bob", "Ann|Bob")]
    [InlineData("author:\n  login: ann\n  display_name: Ann Lee", "Ann Lee")]
    [InlineData("author:\n  name:\n  login: ann", "ann")]
    public void Authors_are_names(string yaml, string expected) => Assert.Equal(expected, string.Join("|", Compile.Fields(yaml).Authors));

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: 'true'", true)]
    [InlineData("draft: false", false)]
    [InlineData("draft:", false)]
    [InlineData("published: false", true)]
    [InlineData("published: true", false)]
    [InlineData("published: 2024-01-02", false)]
    [InlineData("draft: false\npublished: false", true)]
    [InlineData("other: 1", false)]
    public void A_draft_says_so(string yaml, bool expected) => Assert.Equal(expected, Compile.Fields(yaml).Draft);

    [Theory]
    [InlineData("lastmod: 2024-01-02")]
    [InlineData("last_modified_at: 2024-01-02")]
    [InlineData("lastModified: 2024-01-02")]
    [InlineData("Updated: 2024-01-02")]
    public void Updated_has_many_keys(string yaml) => Assert.Equal(new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero), Compile.Fields(yaml).Updated);

    [Theory]
    [InlineData("url: /a/b", "/a/b", "")]
    [InlineData("permalink: /", "/", "")]
    [InlineData("url: https://example.com", null, "url")]
    [InlineData("permalink: posts/a.html", null, "permalink")]
    [InlineData("url: //example.com/a", null, "url")]
    [InlineData("url: '/\\example.com'", null, "url")]
    [InlineData("url: \"/a\\nb\"", null, "url")]
    [InlineData("url: https://example.com\npermalink: /a", "/a", "url")]
    [InlineData("url: /a/b/", "/a/b/", "")]
    [InlineData("url: /a.b/..c/.d?e=//../", "/a.b/..c/.d?e=//../", "")]
    public void Only_a_path_of_the_site_is_an_address(string yaml, string? url, string others)
    {
        var fields = Compile.Fields(yaml);

        Assert.Equal((url, others), (fields.Url, string.Join("|", fields.Others.Select(field => field.Key))));
    }

    [Theory]
    [InlineData("lang: zh", "zh", "")]
    [InlineData("lang: zh_CN", "zh_CN", "")]
    [InlineData("language: pt-BR", "pt-BR", "")]
    [InlineData("lang: zh-Hant-TW", "zh-Hant-TW", "")]
    [InlineData("lang: ''", null, "")]
    [InlineData("language: csharp", null, "language")]
    [InlineData("lang: en\nlanguage: csharp", "en", "language")]
    public void A_language_is_a_tag(string yaml, string? lang, string others)
    {
        var fields = Compile.Fields(yaml);

        Assert.Equal((lang, others), (fields.Lang, string.Join("|", fields.Others.Select(field => field.Key))));
    }

    [Theory]
    [InlineData("lang: chinese", "TC1010(3,7,3,14)")]
    [InlineData("lang: 中文", "TC1010(3,7,3,9)")]
    [InlineData("lang: en, zh", "TC1010(3,7,3,13)")]
    [InlineData("language: en\nlang: english", "TC1010(4,7,4,14)")]
    public void A_language_that_is_no_tag_is_a_finding_and_no_language(string yaml, string finding)
    {
        var article = Compile.Yaml("title: T\n" + yaml);

        Assert.Equal(finding, Compile.Show(article.Findings));
        Assert.Null(article.Model.Lang);
    }

    [Theory]
    [InlineData("/a/b/", "/a/b/")]
    [InlineData("/.//evil.example/x", null)]
    [InlineData("/./%2e/", null)]
    public void An_address_that_nobody_can_ask_for_is_not_taken(string url, string? expected) =>
        Assert.Equal(expected, Compile.Yaml("title: t\nurl: " + url).Model.Names.Url);

    [Theory]
    [InlineData("title: [a]", "TC1010(2,8,2,11)")]
    [InlineData("title: {a: b}", "TC1010(2,8,2,14)")]
    [InlineData("draft: maybe", "TC1010(2,8,2,13)")]
    [InlineData("draft: [true]", "TC1010(2,8,2,14)")]
    [InlineData("tags:\n- a\n- x: y", "TC1010(4,3,4,7)")]
    [InlineData("lang: {a: b}", "TC1010(2,7,2,13)")]
    [InlineData("url: /.//evil.example/x", "TC1010(2,6,2,24)")]
    [InlineData("url: /./%2e/", "TC1010(2,6,2,13)")]
    [InlineData("url: /a//b", "TC1010(2,6,2,11)")]
    [InlineData("url: /a//", "TC1010(2,6,2,10)")]
    [InlineData("url: /a/..", "TC1010(2,6,2,11)")]
    [InlineData("url: /a/.%2E?b", "TC1010(2,6,2,15)")]
    [InlineData("permalink: /../a#b", "TC1010(2,12,2,19)")]
    public void A_value_that_its_key_cannot_take_is_a_finding(string yaml, string finding) =>
        Assert.Equal(finding, Compile.Show(Compile.Yaml(yaml).Findings.Where(found => found.Id != FindingIds.MissingTitle)));

    [Theory]
    [InlineData("draft: yes", "true or false", "\"yes\". Did you mean true?")]
    [InlineData("draft: 'Yes'", "true or false", "\"Yes\". Did you mean true?")]
    [InlineData("draft: off", "true or false", "\"off\". Did you mean false?")]
    [InlineData("draft: ture", "true or false", "\"ture\". Did you mean true?")]
    [InlineData("draft: maybe", "true or false", "\"maybe\"")]
    [InlineData("draft: [true]", "true or false", "a list")]
    [InlineData("series: {part: x}", "the name of a series, or a map with name and part", "a map without 'name'")]
    [InlineData("series: {name: S, part: x}", "the number of a part, 0 or more", "\"x\"")]
    [InlineData("tags: {a: 1}", "a word or a list of words", "a map without 'name'")]
    [InlineData("title: {a: 1}", "text", "a map")]
    public void A_finding_says_what_was_found(string yaml, string expected, string found)
    {
        var finding = Compile.Yaml(yaml).Findings.First(finding => finding.Id != FindingIds.MissingTitle);

        Assert.Equal((FindingIds.WrongType, expected, found), (finding.Id, finding.Arguments[1], finding.Arguments[2]));
    }

    [Fact]
    public void MDX_without_a_title_lacks_one_as_others_do() =>
        Assert.Equal("TC1011(1,1,1,4)", Compile.Show(Compile.Yaml("date: 2024-01-02", "a.mdx").Findings));

    [Theory]
    [InlineData("", "# First heading", "First heading")]
    [InlineData("title: ' '", "<h2>First</h2>", "First")]
    [InlineData("", "no heading", "Tencent and alibaba")]
    public void Without_a_title_something_stands_in(string yaml, string body, string expected)
    {
        var article = Compile.File($"---\n{yaml}\n---\n{body}", "2021-11-06-tencent-and_alibaba.md");

        Assert.Equal(expected, article.Model.Title);
        Assert.Equal("TC1011(1,1,1,4)", Compile.Show(article.Findings));
    }

    [Theory]
    [InlineData("tilte: T", "TC1011(2,1,2,6)", ". Did you mean 'title' instead of 'tilte'?")]
    [InlineData("date: 2024-01-02\ntitel: T", "TC1011(3,1,3,6)", ". Did you mean 'title' instead of 'titel'?")]
    [InlineData("subtitle: T", "TC1011(1,1,1,4)", ". Add 'title: …' to the front matter.")]
    [InlineData("tilte: T\ntitle:", "TC1011(2,1,2,6)", ". Did you mean 'title' instead of 'tilte'?")]
    public void A_title_under_a_key_with_a_slip_is_found(string yaml, string finding, string says)
    {
        var found = Assert.Single(Compile.Yaml(yaml).Findings);

        Assert.Equal((finding, says), (Compile.Show(found), found.Arguments[1]));
    }

    [Theory]
    [InlineData("headImg", "headimg")]
    [InlineData("head-img", "headimg")]
    [InlineData("HEAD_IMG", "headimg")]
    [InlineData("ms.date", "msdate")]
    [InlineData("cSpell:ignore", "cspell:ignore")]
    [InlineData("标题", "标题")]
    [InlineData("a b", "a b")]
    [InlineData("---", "---")]
    [InlineData("", "")]
    public void Keys_fold(string key, string expected) => Assert.Equal(expected, KeyFolding.Fold(key));
}
