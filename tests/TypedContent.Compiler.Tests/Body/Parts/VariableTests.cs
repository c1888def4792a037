using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Includes;

namespace TypedContent.Compiler.Tests.Body.Parts;

/// <summary>Values of the project in articles.</summary>
public class VariableTests
{
    private static readonly ArticleCompiler s_compiler = new(new CompilerOptions { Highlights = false });

    private static CompiledArticle Compile(string body, string title = "t") => s_compiler.Compile(
        new ArticleSource("Articles", "a.md", "articles/a.md", $"---\ntitle: {title}\n---\n{body}")
        {
            Includes = new ArticleIncludes([new IncludedFile("articles/_part.md", "Part {{version}} {{versoin}}.\n")], ["articles/_part.md"]),
            Variables = [
                new("version", "1.2.3"), new("site", "https://example.org/a b"), new("evil", "<b>*x*</b> [y](z) `c` \"q\""), new("host", "example.org")],
        },
        CancellationToken.None);

    [Theory]
    [InlineData("v{{version}} and {{ Version }}", "<p>v1.2.3 and 1.2.3</p>")]
    [InlineData("**{{version}}**", "<p><strong>1.2.3</strong></p>")]
    [InlineData("{{evil}}", "<p>&lt;b&gt;*x*&lt;/b&gt; [y](z) `c` \"q\"</p>")]
    [InlineData("`x {{version}}`", "<p><code>x 1.2.3</code></p>")]
    [InlineData("```\nx {{version}} {{other}}\n```", "<pre><code>x 1.2.3 {{other}}\n</code></pre>")]
    [InlineData("[l](https://e.org/{{version}}/x \"T {{version}}\")", "<p><a href=\"https://e.org/1.2.3/x\" title=\"T 1.2.3\">l</a></p>")]
    [InlineData("[l]({{site}}/x)", "<p><a href=\"https://example.org/a%20b/x\">l</a></p>")]
    [InlineData("<https://{{host}}/x>", "<p><a href=\"https://example.org/x\">https://example.org/x</a></p>")]
    [InlineData("<a href=\"https://{{host}}/\">x</a>", "<p><a href=\"https://example.org/\">x</a></p>")]
    [InlineData("\\{{version}} `\\{{version}}` {{{version}}} ${{version}}", "<p>{{version}} <code>{{version}}</code> {{{version}}} ${{version}}</p>")]
    [InlineData("# New in {{version}}", "<h1 id=\"new-in-123\">New in 1.2.3</h1>")]
    public void Values_are_text_wherever_they_are(string body, string expected) => Assert.Equal(expected, Compile(body).Model.Body.Html.ToString());

    [Fact]
    public void A_name_that_is_not_declared_is_left_alone_and_said()
    {
        var compiled = Compile("a {{versoin}} `{{versoin}}`\n");

        var finding = Assert.Single(compiled.Findings);
        Assert.Equal(("TC2084", 3, 2, " Did you mean 'version'?"), (finding.Id, finding.Lines.StartLine, finding.Lines.StartColumn, finding.Arguments[^1]));
        Assert.Equal("<p>a {{versoin}} <code>{{versoin}}</code></p>", compiled.Model.Body.Html.ToString());
    }

    [Fact]
    public void Parts_have_values_too()
    {
        var compiled = Compile("<!-- include: _part.md -->\n");

        Assert.Equal("<p>Part 1.2.3 {{versoin}}.</p>", compiled.Model.Body.Html.ToString());
        Assert.Equal(("articles/_part.md", 17), (Assert.Single(compiled.Findings).File, compiled.Findings[0].Lines.StartColumn));
    }

    [Fact]
    public void Titles_have_values() => Assert.Equal("New in 1.2.3", Compile("x", "New in {{version}}").Model.Title);
}
