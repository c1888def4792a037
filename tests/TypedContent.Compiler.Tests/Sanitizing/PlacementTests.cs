using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>A page may put a body into a list item, so nothing in the body may close that item.</summary>
public class PlacementTests
{
    [Theory]
    [InlineData("<li>x</li>", "x", "li")]
    [InlineData("<div><li>x</li><li>y</li></div>", "<div>xy</div>", "li")]
    [InlineData("<dd>x</dd>", "x", "dd")]
    [InlineData("<dt>x</dt>", "x", "dt")]
    [InlineData("<ul><li><p>a</p><section><li>x</section></ul>", "<ul><li><p>a</p><section>x</section></li></ul>", "li")]
    [InlineData("<ul><li><time><li>x</time></ul>", "<ul><li><time>x</time></li></ul>", "li")]
    [InlineData("<ul><dd>x</dd></ul>", "<ul>x</ul>", "dd")]
    [InlineData("<dl><li>x</li></dl>", "<dl>x</dl>", "li")]
    [InlineData("<section><dd><b>x</b></dd></section>", "<section><b>x</b></section>", "dd")]
    public void An_item_outside_of_its_list_loses_its_tags(string html, string expected, string name)
    {
        var body = Sanitize.Article(html);
        Assert.Equal(expected, body.Html);
        Assert.Contains(body.Removals, removal => removal.Reason == RemovalReason.Misplaced && removal.Name == name);
    }

    [Theory]
    [InlineData("<ul><li>x</li></ul>")]
    [InlineData("<ol><li>x<ul><li>y</li></ul></li></ol>")]
    [InlineData("<menu><li>x</li></menu>")]
    [InlineData("<ul><div><li>x</li></div></ul>")]
    [InlineData("<dl><dt>x</dt><dd>y</dd></dl>")]
    [InlineData("<dl><div><dt>x</dt><dd>y</dd></div></dl>")]
    public void An_item_in_its_list_stays(string html)
    {
        var body = Sanitize.Article(html);
        Assert.Equal(html, body.Html);
        Assert.Empty(body.Removals);
    }

    [Theory]
    [InlineData("<ul><my-list><li>x</li></my-list></ul>", "<ul><li>x</li></ul>")]
    [InlineData("<dir><li>x</li></dir>", "<ul><li>x</li></ul>")]
    public void A_list_is_what_is_published_as_one(string html, string expected) => Assert.Equal(expected, Sanitize.Article(html).Html);
}
