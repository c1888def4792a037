using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Footnotes: their marks, their back links, and the findings for those that are lost.</summary>
public class FootnoteTests
{
    private const string Arrow = "↩\uFE0E";

    [Theory]
    [InlineData("Wow![^1]\n\n[^1]: n", "Wow!")]
    [InlineData("哇！太好了![^一]\n\n[^一]: n", "哇！太好了!")]
    public void An_exclamation_mark_before_a_mark_stays(string markdown, string text)
    {
        Assert.StartsWith(text, Render.Text(markdown), StringComparison.Ordinal);
        Assert.Contains("footnote-ref", Render.Html(markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_marks_in_a_row_are_two()
    {
        const string Markdown = "a[^1][^2]\n\n[^1]: x\n[^2]: y";

        Assert.StartsWith("a12\n", Render.Text(Markdown), StringComparison.Ordinal);
        Assert.Equal("", Render.Findings(Markdown));
    }

    [Theory]
    [InlineData("![^1]", "<p>![^1]</p>")]
    [InlineData("![a](/b.png)", "<p><img src=\"/b.png\" alt=\"a\" loading=\"lazy\" decoding=\"async\"></p>")]
    public void An_image_is_one(string markdown, string html) => Assert.Equal(html, Render.Html(markdown));

    [Theory]
    [InlineData("", "Back to reference")]
    [InlineData("lang: zh-CN\n", "返回引用")]
    [InlineData("lang: de\n", "Zurück zu Verweis")]
    public void Each_arrow_has_a_name_in_the_language_of_the_article(string lang, string label)
    {
        var html = Compile.File($"---\ntitle: t\n{lang}---\na[^1] b[^1]\n\n[^1]: n").Model.Body.Html.ToString();

        Assert.Contains($"aria-label=\"{label} 1\">{Arrow}</a>", html, StringComparison.Ordinal);
        Assert.Contains($"aria-label=\"{label} 1-2\">{Arrow}</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a[^1]\n\n[^1]: n", "")]
    [InlineData("a[^1]\n\n[^1]: n\n[^2]: lost", "TC2015(7,2,7,4)")]
    [InlineData("a[^1]\n\n[^1]: n\n\n[^1]: again", "TC2015(8,2,8,4)")]
    public void A_footnote_that_nothing_refers_to_is_reported(string markdown, string findings) => Assert.Equal(findings, Render.Findings(markdown));

    [Fact]
    public void Footnotes_and_headings_keep_their_places_under_every_policy()
    {
        const string Markdown = "---\ntitle: t\n---\n## Set up\n\na[^1] b[^1]\n\n## Set up\n\n[^1]: n";
        var strict = new ArticleCompiler(new CompilerOptions { Sanitizer = SanitizerPolicy.Strict });

        var article = strict.Compile(new ArticleSource("Articles", "a.md", "articles/a.md", Markdown), default);

        Assert.Equal(Compile.File(Markdown).Model.Body.Html.ToString(), article.Model.Body.Html.ToString());
        Assert.Empty(article.Findings);
    }
}
