using TypedContent.Compiler.Includes;

namespace TypedContent.Compiler.Tests.Body.Markdown;

public class PublishedMarkdownTests
{
    private static readonly ArticleCompiler s_compiler = new(new CompilerOptions { KeepsMarkdown = true });

    [Theory]
    [InlineData("\n\n# Tea\n\nHot *water*.", "# Tea\n\nHot *water*.\n")]
    [InlineData("One\r\n\r\nTwo\r\n", "One\n\nTwo\n")]
    [InlineData("A <!-- secret --> b.\n", "A  b.\n")]
    [InlineData("A\n\n<!-- secret -->\n\nb.\n", "A\n\n\nb.\n")]
    [InlineData("A\n<!-- more -->\nb.\n", "A\nb.\n")]
    [InlineData("A\n\n<div>\n<!-- secret\n-->\nText\n</div>\n", "A\n\n<div>\nText\n</div>\n")]
    [InlineData("A\n\n<!-- secret that never ends\n\nMore\n", "A\n")]
    [InlineData("A\n\n[//]: # (secret)\n\n[comment]: <> (secret)\n[x]: /y \"shown\"\n\n[x]\n", "A\n\n\n[x]: /y \"shown\"\n\n[x]\n")]
    [InlineData("```html\n<!-- shown -->\n```\n", "```html\n<!-- shown -->\n```\n")]
    [InlineData("Write `<!-- shown -->` here.\n", "Write `<!-- shown -->` here.\n")]
    [InlineData("A %%secret%% b\n", "A            b\n")]
    [InlineData("- one\n  <!-- secret -->\n- two\n", "- one\n- two\n")]
    [InlineData("List<T> and 茶\n", "List<T> and 茶\n")]
    [InlineData("", "")]
    [InlineData("<!-- nothing but a note -->", "")]
    public void It_is_as_written_without_what_only_the_writer_should_see(string body, string published) => Assert.Equal(published, Publish("a.md", body));

    [Theory]
    [InlineData("a.html", "<p>Text</p>\n")]
    [InlineData("a.md", "<div><p>Text of a page that was scraped</p></div>\n")]
    [InlineData("a.mdx", "export const secret = 1;\n\nText\n")]
    [InlineData("a.md", "Text <script>alert(1)</script>\n")]
    [InlineData("a.md", "[x](javascript:alert(1))\n")]
    [InlineData("a.md", "Text <img src=x onerror=alert(1)>\n")]
    public void Html_and_what_the_sanitizer_removed_something_from_have_none(string path, string body) => Assert.Equal("", Publish(path, body));

    [Fact]
    public void Includes_and_variables_are_filled_in()
    {
        var article = s_compiler.Compile(
            new ArticleSource("Articles", "a.md", "articles/a.md", "---\ntitle: T\n---\nVersion {{version}}.\n\n<!-- include: part.md -->\n")
            {
                Includes = new ArticleIncludes([new IncludedFile("articles/part.md", "Part of {{version}}.\n")], ["articles/part.md"]),
                Variables = [new ContentVariable("version", "1.4 <beta>")],
            },
            default);

        Assert.Equal("Version 1.4 <beta>.\n\nPart of 1.4 <beta>.\n", article.Model.Body.Markdown);
    }

    [Fact]
    public void Without_the_option_nothing_is_kept() =>
        Assert.Equal(
            "",
            new ArticleCompiler(new CompilerOptions()).Compile(new ArticleSource("Articles", "a.md", "articles/a.md", "Text\n"), default).Model.Body.Markdown);

    private static string Publish(string path, string body) =>
        s_compiler.Compile(new ArticleSource("Articles", path, "articles/" + path, "---\ntitle: T\n---\n" + body), default).Model.Body.Markdown;
}
