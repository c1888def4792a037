using System.Globalization;
using System.Text.RegularExpressions;
using System.Text;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Tests.Sanitizing;

namespace TypedContent.Compiler.Tests.Body.Highlighting;

/// <summary>Highlighting of code blocks.</summary>
public partial class HighlightTests
{
    private static readonly CodeHighlighter s_highlighter = new();

    [Theory]
    [InlineData(
        "csharp", "var x = \"a\"; // note",
        "<span class=\"hljs-keyword\">var</span> x = <span class=\"hljs-string\">\"a\"</span>; <span class=\"hljs-comment\">// note</span>")]
    [InlineData("cs", "List<string> a;", "List&lt;<span class=\"hljs-keyword\">string</span>&gt; a;")]
    [InlineData("js", "return 1;", "<span class=\"hljs-keyword\">return</span> <span class=\"hljs-number\">1</span>;")]
    [InlineData("ts", "const a = 'b';", "<span class=\"hljs-keyword\">const</span> a = <span class=\"hljs-string\">'b'</span>;")]
    [InlineData(
        "html", "<b id=\"x\">&amp;</b>",
        "&lt;<span class=\"hljs-name\">b</span> <span class=\"hljs-attr\">id</span>=<span class=\"hljs-string\">\"x\"</span>&gt;"
            + "<span class=\"hljs-symbol\">&amp;amp;</span>&lt;/<span class=\"hljs-name\">b</span>&gt;")]
    [InlineData(
        "css", "a { color: red; }",
        "<span class=\"hljs-selector-tag\">a</span> { <span class=\"hljs-attribute\">color</span>: <span class=\"hljs-literal\">red</span>; }")]
    [InlineData(
        "json", "{\"a\": 1, \"b\": true}",
        "{<span class=\"hljs-attr\">\"a\"</span>: <span class=\"hljs-number\">1</span>, <span class=\"hljs-attr\">\"b\"</span>: "
            + "<span class=\"hljs-literal\">true</span>}")]
    [InlineData(
        "json", "[\"a\\\"//\", -1.5e3, null] x",
        "[<span class=\"hljs-string\">\"a\\\"//\"</span>, <span class=\"hljs-number\">-1.5e3</span>, <span class=\"hljs-literal\">null</span>] x")]
    [InlineData(
        "jsonc", "{ // c\n\"a\" : /* d */ \"b\" }",
        "{ <span class=\"hljs-comment\">// c</span>\n<span class=\"hljs-attr\">\"a\"</span> : <span class=\"hljs-comment\">/* d */</span> "
            + "<span class=\"hljs-string\">\"b\"</span> }")]
    [InlineData(
        "json5", "{a: 'b', $c: .5}",
        "{<span class=\"hljs-attr\">a</span>: <span class=\"hljs-string\">'b'</span>, <span class=\"hljs-attr\">$c</span>: "
            + "<span class=\"hljs-number\">.5</span>}")]
    [InlineData("xml", "<!-- c --><a/>", "<span class=\"hljs-comment\">&lt;!-- c --&gt;</span>&lt;<span class=\"hljs-name\">a</span>/&gt;")]
    [InlineData(
        "sql", "SELECT 'a' FROM b",
        "<span class=\"hljs-keyword\">SELECT</span> <span class=\"hljs-string\">'a'</span> <span class=\"hljs-keyword\">FROM</span> b")]
    [InlineData("python", "def f(): # c", "<span class=\"hljs-keyword\">def</span> f(): <span class=\"hljs-comment\"># c</span>")]
    [InlineData(
        "powershell", "$a = 'b' # c",
        "<span class=\"hljs-variable\">$a</span> = <span class=\"hljs-string\">'b'</span> <span class=\"hljs-comment\"># c</span>")]
    [InlineData(
        "bash", "echo \"$x\" --flag # c",
        "<span class=\"hljs-built_in\">echo</span> <span class=\"hljs-string\">\"</span><span class=\"hljs-variable\">$x</span>"
            + "<span class=\"hljs-string\">\"</span> <span class=\"hljs-attr\">--flag</span> "
            + "<span class=\"hljs-comment\"># c</span>")]
    [InlineData(
        "go", "func f() error { return nil }",
        "<span class=\"hljs-keyword\">func</span> f() <span class=\"hljs-type\">error</span> { <span class=\"hljs-keyword\">return</span> "
            + "<span class=\"hljs-literal\">nil</span> }")]
    [InlineData(
        "rust", "let x: u8 = 1; // c",
        "<span class=\"hljs-keyword\">let</span> x: <span class=\"hljs-type\">u8</span> = <span class=\"hljs-number\">1</span>; "
            + "<span class=\"hljs-comment\">// c</span>")]
    [InlineData(
        "yaml", "title: \"a\" # c\ndraft: true\n- n: 12",
        "<span class=\"hljs-attr\">title</span>: <span class=\"hljs-string\">\"a\"</span> <span class=\"hljs-comment\"># c</span>\n"
            + "<span class=\"hljs-attr\">draft</span>: <span class=\"hljs-literal\">true</span>\n- <span class=\"hljs-attr\">n</span>: "
            + "<span class=\"hljs-number\">12</span>")]
    public void The_words_of_a_language_are_marked(string language, string code, string expected) =>
        Assert.Equal(
            $"<pre><code class=\"language-{language}\">{expected}\n</code></pre>", Compile.Body($"```{language}\n{code}\n```\n").Model.Body.Html.ToString());

    [Theory]
    [InlineData("a.b")]
    [InlineData("a.b ")]
    [InlineData("#")]
    [InlineData("--")]
    [InlineData("0x0")]
    [InlineData("1e")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("a=\"")]
    [InlineData("'\"\\")]
    [InlineData("a,")]
    public void What_is_not_css_is_passed_over_whole_so_that_no_part_of_it_is_tried_again(string piece)
    {
        var code = string.Concat(Enumerable.Repeat(piece, 1_000)) + " x: y";

        Assert.Equal(Escape(code), Short("css", code));
    }

    [Theory]
    [InlineData("cs", "/* a", "<comment>/* a</>")]
    [InlineData("sql", "/* a", "<comment>/* a</>")]
    [InlineData("go", "/* a", "<comment>/* a</>")]
    [InlineData("fs", "(* a", "<comment>(* a</>")]
    [InlineData("fs", "(*) a", "(*) a")]
    [InlineData("ps1", "<# a", "<comment>&lt;# a</>")]
    [InlineData("xml", "<!-- a", "<comment>&lt;!-- a</>")]
    [InlineData("md", "```txt\na", "<doctag>```txt</>\n<code>a</>")]
    [InlineData("cs", "\"a\nvar b", "<string>\"a</>\n<keyword>var</> b")]
    [InlineData("js", "`a\nlet b", "<string>`a\nlet b</>")]
    [InlineData("bash", "cat <<A\n'b", "<built_in>cat</> <string>&lt;&lt;A</>\n<string>'b</>")]
    public void What_is_not_closed_goes_to_the_end(string language, string code, string expected) => Assert.Equal(expected, Short(language, code));

    [Theory]
    [InlineData("```unknown\nvar x;\n```", "<pre><code class=\"language-unknown\">var x;\n</code></pre>")]
    [InlineData("```\nvar x;\n```", "<pre><code>var x;\n</code></pre>")]
    [InlineData("`var`{.language-csharp}", "<p><code class=\"language-csharp\">var</code></p>")]
    [InlineData("<pre><code class=\"language-csharp\"><b>var</b> x;</code></pre>", "<pre><code class=\"language-csharp\"><b>var</b> x;</code></pre>")]
    public void What_is_no_block_of_a_known_language_is_left_alone(string body, string expected) =>
        Assert.Equal(expected, Compile.Body(body).Model.Body.Html.ToString());

    [Theory]
    [InlineData("<pre><code class=\"language-csharp\">var</code></pre>")]
    [InlineData("<pre class=\"wide\"><code class=\"x lang-cs\">var</code></pre>")]
    public void An_html_body_is_highlighted_alike(string body) =>
        Assert.Contains("<span class=\"hljs-keyword\">var</span>", Compile.Body(body, "a.html").Model.Body.Html.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_text_stays_a_text_and_the_words_are_counted_as_before()
    {
        var model = Compile.Body("```csharp\nvar x = \"one two\";\n```\n").Model;

        Assert.Equal("var x = \"one two\";", model.Body.Text.ToString());
        Assert.Equal(4, model.Body.WordCount);
    }

    [Fact]
    public void It_can_be_switched_off()
    {
        var compiler = new ArticleCompiler(new CompilerOptions { Highlights = false });

        Assert.Equal(
            "<pre><code class=\"language-csharp\">var x;\n</code></pre>",
            compiler.Compile(new ArticleSource("Articles", "a.md", "articles/a.md", "```csharp\nvar x;\n```\n"), default).Model.Body.Html.ToString());
    }

    [Fact]
    public void What_is_marked_in_a_strict_body_is_what_its_policy_lets_through()
    {
        var compiler = new ArticleCompiler(new CompilerOptions { Sanitizer = SanitizerPolicy.Strict });

        var html = compiler.Compile(new ArticleSource("Articles", "a.md", "articles/a.md", "```csharp\nvar x;\n```\n"), default).Model.Body.Html.ToString();

        Assert.Contains("hljs", html, StringComparison.Ordinal);
        Assert.Equal(html, Sanitize.Strict(html).Html);
    }

    [Fact]
    public void A_block_that_is_too_long_is_left_alone()
    {
        var code = string.Concat(Enumerable.Repeat("var x;\n", (CodeHighlighter.LongestBlock / 7) + 1));

        Assert.DoesNotContain("hljs", Compile.Body($"```csharp\n{code}\n```\n").Model.Body.Html.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Languages => [.. LanguageNames.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Whatever_the_code_its_text_stays_and_the_sanitizer_finds_nothing_to_do(string language)
    {
        var random = new Random(language.Length);
        for (var round = 0; round < 20; round++)
        {
            var plain = $"<pre><code class=\"language-{language}\">{Encode(Code(random, 120))}</code></pre>";
            var body = Sanitize.Article(plain);
            plain = body.Html;

            var marked = s_highlighter.Highlight(plain, body.CodeListings);

            Assert.Equal(plain, Span().Replace(marked, ""));
            Assert.Equal(marked, Sanitize.Article(marked).Html);
        }
    }

    // Pieces that open constructs without closing them, and pieces that match several rules.
    private static string Code(Random random, int length)
    {
        string[] pieces =
        [
            "/*", "*/", "//", "#", "\"", "'", "`", "\\", "<!--", "-->", "<script>", "</script>", "<style>", "<a b=", "/>", "{", "}", "(", ")", "[", "]", "\n",
            "\r\n", " ", "\t",
            "@\"", "$\"", "$x", "&amp;", "&", "<", ">", "class", "var", "def", "12.5e3", "0x1F", "key:", "- ", "---", "'''", "\"\"\"", "r#\"", "<![CDATA[",
            "]]>", "<?php", "?>", "é", "文", "😀", "\u00A0", "--", "REM",
        ];
        var code = new StringBuilder();
        while (code.Length < length)
        {
            code.Append(pieces[random.Next(pieces.Length)]);
        }

        return code.ToString();
    }

    /// <summary>The highlighted code with <c>&lt;x&gt;</c> for a span of the class <c>hljs-x</c>, and <c>&lt;/&gt;</c> for its end.</summary>
    private static string Short(string language, string code)
    {
        var start = $"<pre><code class=\"language-{language}\">";
        var escaped = Escape(code);
        var listing = new CodeListing(new HtmlRange(start.Length, start.Length + escaped.Length), $"language-{language}");
        var marked = s_highlighter.Highlight($"{start}{escaped}</code></pre>", [listing]);
        return Class().Replace(marked[start.Length..^"</code></pre>".Length], "<$1>").Replace("</span>", "</>", StringComparison.Ordinal);
    }

    private static string Escape(string code) => HtmlText.Escape(new StringBuilder(), code, 0, code.Length, isAttribute: false).ToString();

    private static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    [GeneratedRegex("<span class=\"hljs-([a-z_-]+)\">")]
    private static partial Regex Class();

    [GeneratedRegex("<span class=\"hljs-[a-z_-]+\">|</span>")]
    private static partial Regex Span();
}
