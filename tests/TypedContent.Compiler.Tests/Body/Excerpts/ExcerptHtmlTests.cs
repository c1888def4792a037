using System.Text.RegularExpressions;
using TypedContent.Compiler.Body.Excerpts;
using TypedContent.Compiler.Tests.Sanitizing;

namespace TypedContent.Compiler.Tests.Body.Excerpts;

/// <summary>The excerpt as HTML covers the same part of the body as the text, and is as safe as the body.</summary>
public partial class ExcerptHtmlTests
{
    private static readonly string s_long = string.Concat(Enumerable.Repeat("Some *words* of text. ", 30));

    [Theory]
    [InlineData("One *two* [three](/x).\n\nFour.\n", "One <em>two</em> <a href=\"/x\">three</a>.")]
    [InlineData("## Heading\n\nA **b**\nc.\n", "A <strong>b</strong>\nc.")]
    [InlineData("# Head\n\nOne `x<y` &amp; two.\n\n<!-- more -->\n\nRest.\n", "<h1>Head</h1>\n<p>One <code>x&lt;y</code> &amp; two.</p>")]
    [InlineData("- one\n- two\n\n<!--more-->\n\nRest.\n", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>")]
    [InlineData("> quote\n>\n> <!-- more -->\n>\n> rest\n", "<blockquote>\n<p>quote</p></blockquote>")]
    [InlineData("![A](a.png)\n\n<!-- more -->\n\n![B](b.png)\n\nText.\n\n", "")]
    [InlineData(
        "Text.\n\n![A](/a.png)\n\n<!-- more -->\n\n![B](/b.png)\n",
        "<p>Text.</p>\n<p><img src=\"/a.png\" alt=\"A\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("Plain text.\n", "")]
    [InlineData("", "")]
    [InlineData("- only\n- a list\n", "")]
    [InlineData("A *new* [^1] note.\n\n[^1]: The note.\n", "A <em>new</em> note.")]
    public void It_is_cut_out_of_the_body(string body, string excerpt) => Assert.Equal(excerpt, Compile.Body(body).Model.Body.ExcerptHtml);

    [Theory]
    [InlineData("<p id=x name=y>One <b id=z aria-labelledby=x title=t>two</b>.</p>", "One <b title=\"t\">two</b>.")]
    [InlineData("<div><p></p><p> One<br>two </p><p>Three</p></div>", " One<br>two")]
    [InlineData("<table><tr><td><p>Cell <i>text</i></p></td></tr></table>", "Cell <i>text</i>")]
    [InlineData("<div><b>a<!-- more -->b</b></div>", "<div><b>a</b></div>")]
    [InlineData("<p>a</p>\n<!-- more -->", "<p>a</p>")]
    public void It_is_cut_out_of_html_likewise(string body, string excerpt) => Assert.Equal(excerpt, Compile.Body(body, "a.html").Model.Body.ExcerptHtml);

    [Fact]
    public void A_long_paragraph_is_cut_where_its_text_is_and_what_was_begun_is_ended()
    {
        var model = Compile.Body(s_long).Model;
        Assert.EndsWith("Some <em>words</em> of text.", model.Body.ExcerptHtml, StringComparison.Ordinal);
        Assert.Equal(model.Body.Excerpt, Sanitize.Article(model.Body.ExcerptHtml).Text);

        var nested = Compile.Body("<p><b>one <i>" + string.Concat(Enumerable.Repeat("word ", 100)) + "</i></b></p>", "a.html").Model;
        Assert.EndsWith(" word…</i></b>", nested.Body.ExcerptHtml, StringComparison.Ordinal);
        Assert.Equal(nested.Body.Excerpt, Sanitize.Article(nested.Body.ExcerptHtml).Text);
    }

    [Theory]
    [InlineData("excerpt: One <b>& two\n", "Body *text*.\n")]
    [InlineData("", "Only text, no more.\n")]
    public void What_is_nothing_but_the_text_is_not_kept_twice(string frontMatter, string body) =>
        Assert.Equal("", Compile.File($"---\ntitle: t\n{frontMatter}---\n{body}").Model.Body.ExcerptHtml);

    [Fact]
    public void Code_is_highlighted_as_in_the_body()
    {
        var model = Compile.Body("Text.\n\n```json\n{\"a\": 1}\n```\n\n<!-- more -->\n\nRest.\n").Model;

        Assert.StartsWith(model.Body.ExcerptHtml, model.Body.Html.ToString(), StringComparison.Ordinal);
        Assert.Contains("hljs-", model.Body.ExcerptHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_as_safe_as_the_body_whatever_that_was()
    {
        var found = 0;
        for (var seed = 1UL; seed <= 3000; seed++)
        {
            var (first, second) = (new PayloadGrammar(seed).Next(), new PayloadGrammar(seed + 100_000).Next());
            var body = seed % 2 == 0 ? $"<p>text</p>{first}<!-- more -->{second}" : $"{first}<p>text{second}</p>";
            var html = Compile.Body(body, "a.html").Model.Body.ExcerptHtml;
            if (html.Length > 0)
            {
                found++;
                // The sanitizer would change nothing except to give headings their ids.
                Assert.Equal(Trim(html), Id().Replace(Trim(Sanitize.Article(html).Html), ""));
                Assert.DoesNotMatch(Id(), html);
            }
        }

        Assert.True(found > 1000, $"{found} bodies had an excerpt.");

        static string Trim(string html) => html.Trim(' ', '\n', '\t', '\f');
    }

    [GeneratedRegex("(?<=<[^<>]*) id=\"[^\"]*\"")]
    private static partial Regex Id();
}
