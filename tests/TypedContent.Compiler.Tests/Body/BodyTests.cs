using System.Globalization;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Body.Excerpts;
using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Body;

public class BodyTests
{
    [Theory]
    [InlineData("<div>\n\n    <p>deep</p>\n\n</div>")]
    [InlineData("\n<article>\n<div>a</div>\n\n<div><p>*b*</p></div>\n</article>\n\n")]
    [InlineData("<section class=\"x\"><p>腾讯</p>\n\n\n<ul>\n\n\t<li>a</li></ul></section>")]
    public void Markdown_that_is_one_html_block_comes_out_as_html_does(string body)
    {
        var (markdown, html) = (Compile.Body(body).Model, Compile.Body(body, "a.html").Model);

        Assert.Equal(
            (html.Body.Html.ToString(), html.Body.Text.ToString(), html.Body.Excerpt),
            (markdown.Body.Html.ToString(), markdown.Body.Text.ToString(), markdown.Body.Excerpt));
        Assert.DoesNotContain("<pre>", markdown.Body.Html.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "md", "*a*", false)]
    [InlineData("", "md", "<div>a</div>", true)]
    [InlineData("", "md", "<div>a</div> *b*", false)]
    [InlineData("", "md", "<div>a</div>\n\n<div>b</div>", false)]
    [InlineData("", "md", "<div>a", false)]
    [InlineData("", "md", "<span>a</span>", false)]
    [InlineData("", "md", "", false)]
    [InlineData("", "html", "*a*", true)]
    [InlineData("", "htm", "*a*", true)]
    [InlineData("html", "md", "*a*", true)]
    [InlineData(" HTML ", "md", "*a*", true)]
    [InlineData("markdown", "html", "*a*", false)]
    [InlineData("md", "md", "<div>a</div>", false)]
    [InlineData("quote", "html", "*a*", true)]
    [InlineData("aside", "md", "<div>a</div>", true)]
    public void The_front_matter_then_the_extension_then_the_shape_decide(string asked, string extension, string body, bool isHtml)
    {
        var article = Compile.File($"---\ntitle: t\nformat: '{asked}'\n---\n{body}", "a." + extension);

        var plain = Compile.File($"---\ntitle: t\nformat: {(isHtml ? "html" : "markdown")}\n---\n{body}", "a." + extension);

        Assert.Equal(plain.Model.Body.Html.ToString(), article.Model.Body.Html.ToString());
    }

    [Theory]
    [InlineData("<div>\n<p>a</p>\n\n\n        <p>b</p>\n\n</div>")]
    [InlineData("\n\n<article>\n\n    <div>\n\n            <p>a</p>\n    </div>\n\n\t\t<p>b</p>\n</article>\n\n")]
    [InlineData("<section><p>a</p>\n\n- no list\n\n    <p>b</p></section>")]
    [InlineData("<div><div>\n\n<p>a</p></div>\n\n    <div><p>b</p></div></div>")]
    public void Scraped_html_in_a_markdown_file_is_what_it_meant(string body)
    {
        var html = Compile.Body(body).Model.Body.Html.ToString();

        Assert.Equal(Compile.Body(body, "a.html").Model.Body.Html.ToString(), html);
        Assert.DoesNotContain("<pre>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<ul>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("excerpt: Own words\n", "first\n\n<!-- more -->\n\nrest", "Own words")]
    [InlineData("", "first\n\nsecond\n\n<!-- more -->\n\nrest", "first\n\nsecond")]
    [InlineData("", "first\n\nsecond\n\n<!--more-->\n\nrest", "first\n\nsecond")]
    [InlineData("", "first\n\nsecond", "first")]
    [InlineData("", "# Heading\n\nfirst", "first")]
    [InlineData("", "", "")]
    public void An_excerpt_is_written_or_marked_or_the_first_paragraph(string yaml, string body, string expected)
    {
        var excerpt = Compile.File($"---\ntitle: t\n{yaml}---\n{body}").Model.Body.Excerpt;

        Assert.Equal(expected.Replace("\n\n", "\n", StringComparison.Ordinal), excerpt.Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("{200a}. {100b}", "{200a}.")]
    [InlineData("{200a}! {20b}. {100c}", "{200a}! {20b}.")]
    [InlineData("{200中}。{100文}", "{200中}。")]
    [InlineData("{200中}！{10文}？{100字}", "{200中}！{10文}？")]
    [InlineData("{200a} {100b}", "{200a}…")]
    [InlineData("{300中}", "{240中}…")]
    [InlineData("{239a}.b{20c}", "{239a}.…")]
    [InlineData("{30a}. {300b}", "{30a}. {208b}…")]
    public void A_long_paragraph_is_cut_at_a_sentence_else_at_a_word(string paragraph, string expected) =>
        Assert.Equal(Expand(expected), ExcerptCutter.Cut(Expand(paragraph)));

    [Fact]
    public void A_cut_never_splits_a_character()
    {
        var cut = ExcerptCutter.Cut("a" + string.Concat(Enumerable.Repeat("😀", 200)));

        Assert.True(char.IsLowSurrogate(cut[^2]));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("…—!", 0, 0)]
    [InlineData("one two  three\nfour", 4, 1)]
    [InlineData("don't stop", 2, 1)]
    [InlineData("well-known e.g. this", 3, 1)]
    [InlineData("naïve café", 2, 1)]
    [InlineData("e\u0301t\u0301 a", 2, 1)]
    [InlineData("3.14 and 2024", 3, 1)]
    [InlineData("中文字", 3, 1)]
    [InlineData("中文，字。", 3, 1)]
    [InlineData("𠮷野家", 3, 1)]
    [InlineData("カタカナ", 4, 1)]
    [InlineData("カタ・カナ", 4, 1)]
    [InlineData("ラーメン", 4, 1)]
    [InlineData("ｶﾀｶﾅ", 4, 1)]
    [InlineData("ひらがな", 4, 1)]
    [InlineData("한국어 단어", 2, 1)]
    [InlineData("hello世界2024年", 5, 1)]
    [InlineData("我用 C# 和 .NET 写", 6, 1)]
    [InlineData("😀 ok 😀", 1, 1)]
    [InlineData("ภาษาไทย", 2, 1)]
    [InlineData("สวัสดี", 1, 1)]
    [InlineData("ประเทศไทยสวยงามมาก", 5, 1)]
    [InlineData("สวัสดี ครับ", 2, 1)]
    [InlineData("ใช้ .NET 10 ที่นี่", 4, 1)]
    [InlineData("ພາສາລາວ", 2, 1)]
    [InlineData("한국어 と 中文 and ไทย", 6, 1)]
    public void Words_are_counted_as_a_reader_would(string text, int words, int minutes) => Assert.Equal((words, minutes), WordCounter.Count(text));

    [Theory]
    [InlineData(220, 0, 1)]
    [InlineData(221, 0, 2)]
    [InlineData(0, 400, 1)]
    [InlineData(0, 401, 2)]
    [InlineData(110, 200, 1)]
    [InlineData(2200, 4000, 20)]
    public void Reading_takes_both_rates(int words, int characters, int minutes) =>
        Assert.Equal((words + characters, minutes), WordCounter.Count(string.Concat(Enumerable.Repeat("word ", words)) + new string('字', characters)));

    private static string Expand(string pattern) =>
        System.Text.RegularExpressions.Regex.Replace(
            pattern,
            @"\{(\d+)(.)\}",
            match => new string(match.Groups[2].Value[0], int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
}
