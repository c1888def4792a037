using System.Text;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Tests.Packing;

public class BodyTextTests
{
    private static readonly string s_long = string.Concat(Enumerable.Range(0, 500).Select(number => FormattableString.Invariant($"Sentence {number} of a longer text. ")));

    public static TheoryData<string, string> Bodies => new()
    {
        { "", "" },
        { "", "<p>A body without text that is asked for.</p>" },
        { "A text that stands nowhere.", "" },
        { "A paragraph of some length.", "<p>A paragraph of some length.</p>" },
        { "A paragraph & another, in two places.", "<p>A paragraph &amp; another, <em>in two</em> places.</p>" },
        { "新媒体运营的文章，有好几段。\n\n第二段也在这里。", "<p>新媒体运营的文章，有好几段。</p>\n<p>第二段<b>也在这里</b>。</p>" },
        { "Half \uD83D of a cat, which no file can hold.", "<p>Half \uD83D of a cat, which no file can hold.</p>" },
        { s_long, "<p>" + s_long.Replace(". ", ".</p>\n<p>", StringComparison.Ordinal) + "</p>" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_text_comes_back_as_it_was(string text, string body) => Assert.Equal(text, BodyText.Of(text, CompactText.Of(body)).ToString());

    [Theory]
    [MemberData(nameof(Bodies))]
    public void What_is_written_is_the_same_whether_the_body_is_still_the_one_it_was_kept_with(string text, string body)
    {
        var kept = CompactText.Of(body);
        var known = BodyText.Of(text, kept);

        Assert.Equal(Written(known, CompactText.Of(body)), Written(known, kept));
    }

    [Fact]
    public void Beside_another_body_it_is_written_for_that_one()
    {
        const string Text = "A link to somewhere, and so on.";
        var other = CompactText.Of("<p>A <a href=\"/there\">link to somewhere, and so on.</a></p>");
        var written = Written(BodyText.Of(Text, CompactText.Of("<p>A <a href=\"there.md\">link to somewhere, and so on.</a></p>")), other);

        Assert.Equal(Text, Encoding.UTF8.GetString(TextDelta.Read(written, other.AsUtf8())));
    }

    [Fact]
    public void A_text_of_many_paragraphs_takes_a_tenth_of_its_size() =>
        Assert.InRange(Written(BodyText.Of(s_long, CompactText.Empty), CompactText.Of($"<p>{s_long}</p>")).Length, 1, s_long.Length / 10);

    [Fact]
    public void An_article_whose_links_were_resolved_keeps_its_text()
    {
        var model = Compile.Body("See [another article](other.md) for what was left out here.\n").Model;

        Assert.Equal(model.Text, (model with { Html = model.Html.Replace("other.md", "/articles/other", StringComparison.Ordinal) }).Text);
    }

    private static byte[] Written(BodyText text, CompactText body)
    {
        var pack = new PackWriter();
        text.Write(body, body.AsUtf8(), pack);
        return pack.Written.ToArray();
    }
}
