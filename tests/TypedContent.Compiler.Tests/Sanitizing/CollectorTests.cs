using System.Text.RegularExpressions;
using TypedContent.Compiler.Sanitizing.Collecting;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>Everything collected while the HTML is written is at the position that the collector gives.</summary>
public partial class CollectorTests
{
    [Theory]
    [InlineData("<p id=a title='id=\"x\"'><b id=b-1>y</b><i id='c\"d'>z</i><h2>Images</h2>", "a b-1 c\"d images-1")]
    [InlineData("<h1>One <b id=x>two</b></h1><p id=y>z", "one-two x y")]
    [InlineData("<a name=anchor>x</a>", "anchor")]
    [InlineData("<p id=a>x<p id=a>y", "a")]
    [InlineData("<iframe id=f src=https://www.youtube.com/embed/x></iframe>", "f")]
    [InlineData("<p>no id here</p>", "")]
    public void Identifiers_are_collected_in_the_order_of_the_body(string html, string ids) => Assert.Equal(ids, string.Join(' ', Sanitize.Article(html).Ids));

    [Fact]
    public void A_policy_without_identifiers_collects_those_of_headings_only() => Assert.Equal(["heading"], Sanitize.Strict("<h2>Heading</h2><p id=x>y").Ids);

    [Theory]
    [InlineData("<pre><code class=language-js>var x;</code></pre>", "language-js:var x;")]
    [InlineData("<pre><code>plain</code></pre>", ":plain")]
    [InlineData("<pre class=x><code class='a lang-b'>1 &lt; 2</code></pre><pre><code class=c>3</code></pre>", "a lang-b:1 &lt; 2|c:3")]
    [InlineData("<pre><code class=x>a<b>b</b></code></pre>", "")]
    [InlineData("<pre><code class=x></code></pre>", "")]
    [InlineData("<pre> <code class=x>y</code></pre>", "")]
    [InlineData("<p><code class=x>y</code></p>", "")]
    [InlineData("<h2>A<pre><code class=x>y</code></pre></h2>", "x:y")]
    public void Code_is_collected_where_it_is_text_only(string html, string code)
    {
        var body = Sanitize.Article(html);

        Assert.Equal(code, string.Join('|', body.CodeListings.Select(listing => $"{listing.Class}:{Part(body, listing.Range)}")));
    }

    [Theory]
    [InlineData("<p></p><p>One <b>two</b></p><p>three</p>", "One <b>two</b>", "One two")]
    [InlineData("<h2>Head <p>para</p></h2>", "para", "para")]
    [InlineData("<p><br></p><p>a<br>b</p>", "a<br>b", "a\nb")]
    [InlineData("<p>a &amp;  b</p>", "a &amp;  b", "a & b")]
    public void The_lead_is_the_first_paragraph_with_text(string html, string inner, string text)
    {
        var body = Sanitize.Article(html);

        Assert.Equal((inner, text), (Part(body, body.Lead!.Range), body.Lead.Text));
    }

    [Theory]
    [InlineData("<div>no paragraph</div>")]
    [InlineData("<p> <img src=a></p>")]
    public void Without_a_paragraph_with_text_there_is_no_lead(string html) => Assert.Null(Sanitize.Article(html).Lead);

    [Theory]
    [InlineData(1, "O", "")]
    [InlineData(3, "One", "")]
    [InlineData(5, "One <b>&amp;", "b")]
    [InlineData(7, "One <b>&amp; <i>t", "b i")]
    [InlineData(9, "One <b>&amp; <i>two", "b i")]
    [InlineData(11, "One <b>&amp; <i>two</i></b>  x", "")]
    public void Each_character_of_the_lead_knows_where_it_ends_and_what_is_open_there(int length, string html, string open)
    {
        var body = Sanitize.Article("<h1>T</h1><p>One <b>&amp; <i>two</i></b>  x</p>");
        var end = body.Lead!.EndOf(length);

        Assert.Equal((html, open), (Part(body, new HtmlRange(body.Lead.Range.Start, end)), string.Join(' ', body.Lead.OpenTagsAt(end))));
    }

    [Theory]
    [InlineData("<h2>Topic</h2><p>a</p><!-- more --><p>b</p>", "<h2 id=\"topic\">Topic</h2><p>a</p>", "")]
    [InlineData("<div><ul><li>a<!-- more -->b</ul></div>", "<div><ul><li>a", "div ul li")]
    [InlineData("<h2>To<!-- more -->pic</h2>", "<h2 id=\"topic\">To", "h2")]
    [InlineData("\n <p>a</p> <!-- more -->", "<p>a</p>", "")]
    public void The_more_mark_knows_how_much_html_comes_before_it_and_what_is_open_there(string html, string before, string open)
    {
        var body = Sanitize.Article(html);

        Assert.Equal((before, open), (Part(body, new HtmlRange(0, body.More!.HtmlLength)), string.Join(' ', body.More.OpenTags)));
    }

    [Theory]
    [InlineData("<pre><code class=x>ab<!-- more -->cd</code></pre>", "x:ab")]
    [InlineData("<pre><code class=x>ab<!-- more --><b>c</b></code></pre>", "x:ab")]
    [InlineData("<pre><code class=x><b>ab</b><!-- more -->c</code></pre>", null)]
    [InlineData("<pre><code class=x>ab</code></pre><!-- more -->", null)]
    public void The_more_mark_knows_the_code_that_it_is_in(string html, string? code)
    {
        var body = Sanitize.Article(html);

        Assert.Equal(code, body.More!.Code is { } listing ? $"{listing.Class}:{Part(body, listing.Range)}" : null);
    }

    [Fact]
    public void Everything_collected_of_hostile_input_is_in_the_html_where_it_is_said_to_be()
    {
        var found = (Ids: 0, Code: 0, Leads: 0, Names: 0);
        for (var seed = 1UL; seed <= 2_000; seed++)
        {
            var (first, second) = (new PayloadGrammar(seed).Next(), new PayloadGrammar(seed + 50_000).Next());
            var body = Sanitize.Trusted($"{first}<h2>a<p id=n{seed}>{second}</h2><pre><code class=language-js>x{first}");
            var html = Style().Replace(body.Html, style => new string('.', style.Length));

            Assert.Equal(Id().Matches(html).Select(match => Decode(match.Groups[1].Value)), body.Ids);
            Assert.All(body.CodeListings, listing =>
            {
                Assert.Matches("<pre[^>]*><code[^>]*>$", html[..listing.Range.Start]);
                Assert.DoesNotContain('<', Part(body, listing.Range));
                Assert.StartsWith("</code>", html[listing.Range.End..], StringComparison.Ordinal);
            });
            Assert.All(body.NameAttributes, attribute => Assert.Matches("^ [a-z-]+=\"[^\"]*\"$", Part(body, attribute)));
            if (body.Lead is { } lead)
            {
                Assert.Matches("<p( [^>]*)?>$", html[..lead.Range.Start]);
                Assert.StartsWith("</p>", html[lead.Range.End..], StringComparison.Ordinal);
            }

            found = (
                found.Ids + body.Ids.Count,
                found.Code + body.CodeListings.Count,
                found.Leads + (body.Lead is null ? 0 : 1),
                found.Names + body.NameAttributes.Count);
        }

        Assert.True(found is { Ids: > 1_000, Code: > 50, Leads: > 300, Names: > 1_000 }, found.ToString());
    }

    private static string Part(SanitizedBody body, HtmlRange range) => body.Html[range.Start..range.End];

    private static string Decode(string value) =>
        value.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("&nbsp;", "\u00A0", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("<[^<>]* id=\"([^\"]*)\"")]
    private static partial Regex Id();

    // Text in a style element is not escaped.
    [GeneratedRegex("(?<=<style[^>]*>)[^<]*")]
    private static partial Regex Style();
}
