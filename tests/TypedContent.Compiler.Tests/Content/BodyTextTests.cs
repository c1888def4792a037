using System.Text;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Tests.Content;

public class BodyTextTests
{
    private static readonly string s_long = string.Concat(
        Enumerable.Range(0, 500).Select(number => FormattableString.Invariant($"Sentence {number} of a longer text. ")));

    public static TheoryData<string, string> Bodies => new()
    {
        { "", "" },
        { "", "<p>A body without text that is asked for.</p>" },
        { "A text that stands nowhere.", "" },
        { "A paragraph of some length.", "<p>A paragraph of some length.</p>" },
        { "A paragraph & another, in two places.", "<p>A paragraph &amp; another, <em>in two</em> places.</p>" },
        { "新媒体运营的文章，有好几段。\n\n第二段也在这里。", "<p>新媒体运营的文章，有好几段。</p>\n<p>第二段<b>也在这里</b>。</p>" },
        { s_long, "<p>" + s_long.Replace(". ", ".</p>\n<p>", StringComparison.Ordinal) + "</p>" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_text_comes_back_as_it_was(string text, string body) => Assert.Equal(text, BodyText.Of(text, Utf8Text.Of(body)).ToString());

    [Theory]
    [MemberData(nameof(Bodies))]
    public void What_is_written_is_the_same_whether_the_body_is_still_the_one_it_was_kept_with(string text, string body)
    {
        var kept = Utf8Text.Of(body);
        var known = BodyText.Of(text, kept);

        Assert.Equal(Written(known, Utf8Text.Of(body)), Written(known, kept));
    }

    [Fact]
    public void Beside_another_body_it_is_written_for_that_one()
    {
        const string Text = "A link to somewhere, and so on.";
        var other = Utf8Text.Of("<p>A <a href=\"/there\">link to somewhere, and so on.</a></p>");
        var written = Written(BodyText.Of(Text, Utf8Text.Of("<p>A <a href=\"there.md\">link to somewhere, and so on.</a></p>")), other);

        Assert.Equal(Text, Encoding.UTF8.GetString(TextDelta.Read(written, other.Bytes)));
    }

    [Fact]
    public void A_text_of_many_paragraphs_takes_a_tenth_of_its_size() =>
        Assert.InRange(Written(BodyText.Of(s_long, Utf8Text.Empty), Utf8Text.Of($"<p>{s_long}</p>")).Length, 1, s_long.Length / 10);

    [Fact]
    public void An_article_whose_links_were_resolved_keeps_its_text()
    {
        var model = Compile.Body("See [another article](other.md) for what was left out here.\n").Model;
        var html = Utf8Text.Of(model.Body.Html.ToString().Replace("other.md", "/articles/other", StringComparison.Ordinal));

        Assert.Equal(model.Body.Text.ToString(), (model.Body with { Html = html }).Text.ToString());
    }

    private static byte[] Written(BodyText text, Utf8Text body)
    {
        var pack = new PackWriter();
        text.Write(body, pack);
        return pack.Written.ToArray();
    }
}
