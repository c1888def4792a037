using TypedContent.Compiler.Content;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class CollectionTests
{
    [Theory]
    [InlineData("<h2>Hello, World!</h2>", "hello-world")]
    [InlineData("<h2>你好，世界！</h2>", "你好世界")]
    [InlineData("<h2>C# and <code>.NET</code></h2>", "c-and-net")]
    [InlineData("<h2>Straße  Café_1</h2>", "straße-café_1")]
    [InlineData("<h2>😀</h2>", "section")]
    [InlineData("<h2>Cookie</h2>", "cookie-1")]
    [InlineData("<h2 id=own>Text</h2>", "own")]
    [InlineData("<h2 id=body>Text</h2>", "body-1")]
    public void A_heading_has_an_identifier(string html, string id) => Assert.Equal(id, Assert.Single(Sanitize.Article(html).Headings).Id);

    [Fact]
    public void Equal_headings_are_numbered() =>
        Assert.Equal(["a", "a-1", "a-2"], Sanitize.Article("<h2>A</h2><h2>A</h2><h2>A</h2>").Headings.Select(h => h.Id));

    [Fact]
    public void An_identifier_that_is_written_further_down_is_not_given_away() =>
        Assert.Equal("<h2 id=\"a-1\">A</h2><p id=\"a\">x</p>", Sanitize.Article("<h2>A</h2><p id=a>x</p>").Html);

    [Fact]
    public void The_identifier_in_the_html_is_the_one_that_is_listed() =>
        Assert.Equal("<h2 class=\"x\" id=\"a-b\">A <b>B</b></h2>", Sanitize.Article("<h2 class=x>A <b>B</b></h2>").Html);

    [Fact]
    public void A_link_to_a_heading_of_a_reserved_name_still_leads_there() =>
        Assert.Equal("<a href=\"#images-1\">x</a><h2 id=\"images-1\">Images</h2>", Sanitize.Article("<a href=#images>x</a><h2>Images</h2>").Html);

    [Fact]
    public void Headings_have_level_and_text() =>
        Assert.Equal(new BodyHeading(3, "a-b", "A B"), Assert.Single(Sanitize.Article("<h3> A\n <i>B</i></h3>").Headings));

    [Fact]
    public void Links_have_address_text_and_title() =>
        Assert.Equal(
            [new BodyLink("a", "A B", "t"), new BodyLink("#b", "", null)],
            Sanitize.Article("<a href=a title=t>A\n <b>B</b></a><a href=#b><img src=c></a><a>no</a>").Links.Select(link => link.Value));

    [Fact]
    public void Images_have_address_text_and_title() =>
        Assert.Equal(
            [new BodyImage("a", "", "t"), new BodyImage("https://b/c", null, null)],
            Sanitize.Article("<img src=a alt title=t><img src=//b/c><img alt=x>").Images.Select(image => image.Value));

    [Theory]
    [InlineData("<p>a\n b</p><p>c<br>d</p>", "a b\nc\nd")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul>", "a\nb\nc")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "a\tb\nc")]
    [InlineData("x<pre>\na  b\n c</pre>y", "x\na  b\n c\ny")]
    [InlineData("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", "漢(かん)")]
    [InlineData("a<b>b</b> <i>c</i>", "ab c")]
    [InlineData("a&nbsp;&lt;b&gt;&amp;", "a\u00A0<b>&")]
    [InlineData("a<script>x</script><style>y</style><video>z</video>b", "ab")]
    [InlineData("<p>List<T></p>", "List<T>")]
    public void Text_is_what_a_reader_would_copy(string html, string expected) => Assert.Equal(expected, Sanitize.Article(html).Text);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFDx", Sanitize.Article("\uD800x").Text);

    [Theory]
    [InlineData("<p>abc</p><!-- more --><p>d</p>", 3)]
    [InlineData("<p>abc</p><!--MORE--><p>d</p>", 3)]
    [InlineData("<p>abc</p><!--more Read the rest--><p>d</p>", 3)]
    [InlineData("<p>abc</p><!-- truncate --><p>d</p>", 3)]
    [InlineData("<p>abc</p><!-- excerpt-end --><p>d</p>", 3)]
    [InlineData("<p>abc</p><!-- moreover --><p>d</p>", -1)]
    [InlineData("<!-- more --><p>d</p>", 0)]
    [InlineData("<html><body><p>abc</p></body><!-- more --></html>", 3)]
    [InlineData("<html><body><p>abc</p></body></html><!-- more -->", 3)]
    [InlineData("<p>abc</p></body><!-- more --><p>d</p><!-- more --><p>e</p>", 3)]
    [InlineData("<p>abc</p></body><!-- note --><p>d</p>", -1)]
    public void The_more_mark_is_found(string html, int length) => Assert.Equal(length, Sanitize.Article(html).More?.TextLength ?? -1);

    [Theory]
    [InlineData("<h1>T</h1><div>x</div><p> </p><p>first</p><p>second</p>", "first")]
    [InlineData("<h1>T</h1><div>block<div>inner</div></div>", "block")]
    [InlineData("text only", "text only")]
    [InlineData("", "")]
    public void The_first_paragraph_is_the_first_with_text(string html, string expected) =>
        Assert.Equal(expected, Sanitize.Article(html).FirstParagraph);
}
