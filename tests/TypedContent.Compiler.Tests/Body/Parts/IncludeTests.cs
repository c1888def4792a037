using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Body.Parts;

/// <summary>Parts that articles include.</summary>
public class IncludeTests
{
    private static readonly ArticleCompiler s_compiler = new(new CompilerOptions());

    private static readonly (string Path, string Text)[] s_parts =
    [
        (
            "articles/_parts/install.md",
            "---\ntitle: not shown\n---\n# Install\n\nRun it.\n\n## Later steps\n\nMore.\n\n### Deeper\n\nDeep.\n\n## Other\n\nOther words.\n"),
        ("articles/_parts/windows.md", "\uFEFFFirst line.\r\nSecond line.\r\n"),
        ("articles/_parts/no end.md", "no line end"),
        ("articles/_parts/empty.md", ""),
        ("articles/_parts/outer.md", "Outer.\n\n<!-- include: inner/inner.md -->\n"),
        ("articles/_parts/inner/inner.md", "Inner [link](../../b.md) and ![x](pic.png).\n"),
        ("articles/_parts/self.md", "x\n\n<!-- include: self.md -->\n"),
        ("articles/_parts/fence.md", "Before\n\n```js\nopen();\n"),
        ("articles/_parts/comment.md", "Before\n\n<!-- open\n"),
        ("articles/_parts/region.md", "# Regions of the world\n\n<!-- #region usage -->\nUse it.\n<!-- #endregion -->\n\nNot that.\n"),
        ("articles/_parts/list.md", "- one\n- two\n"),
        ("articles/_parts/unsafe.md", "Fine.\n\nText <script>alert(1)</script> here.\n"),
        ("articles/_parts/code.md", "```md\n<!-- include: install.md -->\n```\n"),
        ("articles/_parts/line.md", "Inner  \n  [link](../b.md) and\r\n<b>more</b> <!-- include: no end.md -->\n"),
        ("parts/shared.md", "Shared.\n"),
    ];

    private static CompiledArticle Compile(string body, string path = "guides/a.md") => s_compiler.Compile(
        new ArticleSource("Articles", path, "articles/" + path, $"---\ntitle: t\n---\n{body}")
        {
            Includes = new ArticleIncludes(
                s_parts.Select(part => new IncludedFile(part.Path, part.Text) { FullPath = "/p/" + part.Path }).ToEquatableArray(),
                s_parts.Select(part => part.Path).ToEquatableArray()),
        },
        CancellationToken.None);

    private static string Html(string body)
    {
        var compiled = Compile(body);
        Assert.Equal("", Tests.Compile.Show(compiled.Findings));
        return compiled.Model.Body.Html.ToString();
    }

    [Theory]
    [InlineData("<!-- include: ../_parts/windows.md -->\n")]
    [InlineData("<!--include:../_parts/windows.md-->")]
    [InlineData("<!-- INCLUDE: ../_parts/windows.md -->\r\n")]
    [InlineData("<!-- include: \"../_parts/windows.md\" -->")]
    [InlineData("<!-- include: ..\\_parts\\windows.md -->")]
    [InlineData("<!-- include: ./../_parts/./windows.md -->")]
    [InlineData("<!-- include: ../_parts/windows -->")]
    [InlineData("<!-- include: ~/articles/_parts/windows.md -->")]
    [InlineData("<!-- include: /_parts/windows.md -->")]
    [InlineData("<!--@include: ../_parts/windows.md-->")]
    [InlineData("<!-- @include: @/_parts/windows.md -->")]
    [InlineData("[!INCLUDE [some title](../_parts/windows.md)]")]
    [InlineData("[!include[](<../_parts/windows.md>)]")]
    [InlineData("[!INCLUDE [t](~/articles/_parts/windows.md \"x\")]")]
    public void A_part_is_included_in_every_spelling(string body) => Assert.Equal("<p>First line.\nSecond line.</p>", Html(body));

    [Theory]
    [InlineData("<!-- include: ../_parts/no end.md -->\nnext", "<p>no line end</p>\n<p>next</p>\n")]
    [InlineData("<!-- include: ../_parts/no%20end.md -->", "<p>no line end</p>\n")]
    [InlineData("above\n<!-- include: ../_parts/no end.md -->\nbelow", "<p>above</p>\n<p>no line end</p>\n<p>below</p>\n")]
    [InlineData("above\n\n<!-- include: ../_parts/empty.md -->\n\nbelow", "<p>above</p>\n<p>below</p>\n")]
    [InlineData("<!-- include: ../_parts/no end.md --><!-- include: ../../parts/shared.md -->", "<p>no line end</p>\n<p>Shared.</p>\n")]
    [InlineData("<!-- include: ../_parts/no end.md --> <!-- include: ../../parts/shared.md -->", "<p>no line end</p>\n<p>Shared.</p>\n")]
    [InlineData("See [!INCLUDE [x](../_parts/no%20end.md)] here.", "<p>See no line end here.</p>\n")]
    [InlineData("> <!-- include: ../_parts/windows.md -->\n> after", "<blockquote>\n<p>First line.\nSecond line.</p>\n<p>after</p>\n</blockquote>\n")]
    [InlineData("- <!-- include: ../_parts/windows.md -->\n- b", "<ul>\n<li>First line.\nSecond line.</li>\n<li>b</li>\n</ul>\n")]
    [InlineData(
        "1. a\n\n   <!-- include: ../_parts/list.md -->\n2. b",
        "<ol>\n<li><p>a</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")]
    [InlineData("<!-- include: ../_parts/region.md#usage -->", "<p>Use it.</p>\n")]
    [InlineData(
        "<!-- include: ../_parts/install.md#later-steps -->",
        "<h2 id=\"later-steps\">Later steps</h2>\n<p>More.</p>\n<h3 id=\"deeper\">Deeper</h3>\n<p>Deep.</p>\n")]
    [InlineData("<!--@include: ../_parts/install.md#later-steps-->", "<p>More.</p>\n<h3 id=\"deeper\">Deeper</h3>\n<p>Deep.</p>\n")]
    [InlineData("<!--@include: ../_parts/install.md{4,6}-->", "<h1 id=\"install\">Install</h1>\n<p>Run it.</p>\n")]
    [InlineData("<!--@include: ../_parts/install.md{16,}-->", "<h2 id=\"other\">Other</h2>\n<p>Other words.</p>\n")]
    [InlineData("<!--@include: ../_parts/install.md{,6}-->", "<h1 id=\"install\">Install</h1>\n<p>Run it.</p>\n")]
    [InlineData(
        "## Other\n\n<!-- include: ../_parts/install.md#other -->", "<h2 id=\"other\">Other</h2>\n<h2 id=\"other-1\">Other</h2>\n<p>Other words.</p>\n")]
    [InlineData(
        "# See <!-- include: ../_parts/line.md -->\nbelow",
        "<h1 id=\"see-inner-link-and-more-no-line-end\">See Inner <a href=\"../b.md\">link</a> and <b>more</b> no line end</h1>\n<p>below</p>\n")]
    [InlineData(
        "| a | b |\n|---|---|\n| <!-- include: ../_parts/line.md --> | x |",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Inner <a href=\"../b.md\">link</a> and <b>more</b> no line "
            + "end</td>\n<td>x</td>\n</tr>\n</tbody>\n</table>\n")]
    [InlineData(
        "<details>\n<summary>S</summary>\n<!-- include: ../_parts/list.md -->\n</details>",
        "<details>\n<summary>S</summary>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n</details>\n")]
    [InlineData("`<!-- include: ../_parts/install.md -->`", "<p><code>&lt;!-- include: ../_parts/install.md --&gt;</code></p>\n")]
    [InlineData("    <!-- include: ../_parts/install.md -->", "<pre><code>&lt;!-- include: ../_parts/install.md --&gt;\n</code></pre>\n")]
    [InlineData("a <!-- include: a picture of this later --> b", "<p>a  b</p>\n")]
    [InlineData("<!-- a note\n<!-- include: ../_parts/install.md -->\n", "")]
    public void A_part_fits_into_what_is_around_it(string body, string expected) => Assert.Equal(expected.TrimEnd(), Html(body));

    [Fact]
    public void Code_of_a_part_stays_text() => Assert.Contains(
        "&lt;!-- include: install.md --&gt;", Html("<!-- include: ../_parts/code.md -->"), StringComparison.Ordinal);

    [Fact]
    public void Addresses_in_a_part_are_relative_to_it()
    {
        var compiled = Compile("<!-- include: ../_parts/outer.md -->\n");

        Assert.StartsWith(
            "<p>Outer.</p>\n<p>Inner <a href=\"../b.md\">link</a> and <img src=\"../_parts/inner/pic.png\" ", compiled.Model.Body.Html.ToString(),
            StringComparison.Ordinal);
        var link = Assert.Single(compiled.Anchors.Links);
        Assert.Equal(("/p/articles/_parts/inner/inner.md", "../../b.md"), (link.File, link.Written));
        Assert.Equal(13, link.Location.Lines.StartColumn);
    }

    [Theory]
    [InlineData(
        "<!-- include: ../_parts/instal.md -->", "TC2080", "there is no file '../_parts/instal.md' that can be included. Did you mean '../_parts/install.md'?")]
    [InlineData(
        "<!-- include: ../_parts/Install.md -->", "TC2080",
        "there is no file '../_parts/Install.md' that can be included. Did you mean '../_parts/install.md'?")]
    [InlineData(
        "<!-- include: /etc/passwd.md -->", "TC2080",
        "there is no file '/etc/passwd.md' that can be included. If it exists, add <ContentSnippet Include=\"…\" /> for it to the project file.")]
    [InlineData(
        "<!-- include: https://example.org/a.md -->", "TC2080",
        "'https://example.org/a.md' is an address on the web, and only files of the project can be included.")]
    [InlineData(
        "<!-- include: C:\\parts\\a.md -->", "TC2080",
        "'C:\\parts\\a.md' is a path on one computer. Write it from this file, or from the project: ~/parts/install.md.")]
    [InlineData("<!-- include: ../_parts/install.md#later-step -->", "TC2081", "there is no heading or region 'later-step' in it. Did you mean 'later-steps'?")]
    [InlineData("<!--@include: ../_parts/install.md{90,}-->", "TC2081", "it has no line 90: it ends with line 18.")]
    [InlineData("<!-- include: a.md -->", "TC2082", "articles/guides/a.md → articles/guides/a.md")]
    [InlineData(
        "See <!-- include: ../_parts/list.md -->.", "TC2085",
        "there is other text in the line, and the part is more than one paragraph of text. Put the include on a line of its own")]
    public void An_include_that_cannot_be_followed_is_said_there(string body, string id, string reason)
    {
        var compiled = Compile("text\n\n" + body + "\n");

        var finding = Assert.Single(compiled.Findings);
        Assert.Equal((id, (string?)null, reason), (finding.Id, finding.File, finding.Arguments[^1]));
        Assert.Equal(5, finding.Lines.StartLine);
    }

    [Theory]
    [InlineData("self.md", "TC2082", 2, 0)]
    [InlineData("fence.md", "TC2013", 2, 0)]
    [InlineData("comment.md", "TC2013", 2, 0)]
    [InlineData("unsafe.md", "TC2001", 2, 5)]
    public void What_is_wrong_in_a_part_is_said_in_the_part(string part, string id, int line, int column)
    {
        var compiled = Compile($"text\n\n<!-- include: ../_parts/{part} -->\n\nafter\n");

        var finding = Assert.Single(compiled.Findings);
        Assert.Equal((id, "/p/articles/_parts/" + part, line, column), (finding.Id, finding.File, finding.Lines.StartLine, finding.Lines.StartColumn));
        Assert.EndsWith("<p>after</p>", compiled.Model.Body.Html.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_a_part_within_a_heading_is_said_in_the_part()
    {
        var compiled = Compile("# See <!-- include: ../_parts/line.md -->\n\n# Then <script>x</script>\n");

        Assert.Equal(("/p/articles/_parts/line.md", 1), (Assert.Single(compiled.Anchors.Links).File, compiled.Anchors.Links[0].Location.Lines.StartLine));
        Assert.Equal(
            ((string?)null, 5, 7), (Assert.Single(compiled.Findings).File, compiled.Findings[0].Lines.StartLine, compiled.Findings[0].Lines.StartColumn));
    }

    [Fact]
    public void Very_many_parts_and_values_are_written_in_their_order()
    {
        var body = string.Concat(Enumerable.Range(0, 900).Select(number => $"{number} {{{{v}}}} `{{{{v}}}}`\n\n<!-- include: ../_parts/windows.md -->\n\n"))
            + string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number} {{{{v}}}}\n"));
        var source = new ArticleSource("Articles", "guides/a.md", "articles/guides/a.md", $"---\ntitle: t\n---\n{body}")
        {
            Includes = new ArticleIncludes([new IncludedFile("articles/_parts/windows.md", "In {{v}}.")], []),
            Variables = [new("v", "1")],
        };

        var html = s_compiler.Compile(source, CancellationToken.None).Model.Body.Html.ToString();

        Assert.StartsWith("<p>0 1 <code>1</code></p>\n<p>In 1.</p>\n<p>1 1 ", html, StringComparison.Ordinal);
        Assert.EndsWith("\n19999 1</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("tcvalue", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_a_part_keeps_its_place()
    {
        var compiled = Compile("<!-- include: ../_parts/install.md -->\n\nafter <script>x</script>\n");

        var finding = Assert.Single(compiled.Findings);
        Assert.Equal(((string?)null, 5, 6), (finding.File, finding.Lines.StartLine, finding.Lines.StartColumn));
    }
}
