using System.Buffers;
using System.Text;
using TypedContent.Generated;

namespace TypedContent.Tests;

public class ContentEntryTests
{
    [Fact]
    public void An_entry_made_by_hand_lacks_nothing()
    {
        var note = new Note();

        Assert.Equal(("", "", "", "", "", "", ""), (note.Html, note.Text, note.Excerpt, note.Slug, note.Url, note.SourcePath, note.ContentHash));
        Assert.Equal((0, 0, 0), (note.Headings.Count, note.Links.Count, note.Images.Count));
        Assert.True(note.Body.IsEmpty);
        Assert.Equal("Note", note.ToString());
    }

    [Fact]
    public void Every_member_can_be_set()
    {
        var note = new Note
        {
            Body = SanitizedHtml.FromTrustedHtml("<p>a</p>"), Text = "a", Excerpt = "b", Headings = [new ContentHeading { Level = 2, Id = "i", Text = "t" }], SourcePath = "notes/a.md",
        };

        Assert.Equal(("<p>a</p>", "a", "b", 1, "notes/a.md"), (note.Html, note.Text, note.Excerpt, note.Headings.Count, note.ToString()));
    }

    [Fact]
    public void A_compiled_entry_decodes_each_text_once_and_when_asked()
    {
        var source = new NoteSource("a");
        var note = source.Create(NoteSource.KeyOf(0));
        Assert.Empty(source.Read);

        _ = (note.Html, note.Html, note.Text, note.Text, note.Excerpt, note.Excerpt, note.SourcePath, note.SourcePath, note.ContentHash, note.ContentHash);

        Assert.Equal([ContentPart.Body, ContentPart.Text, ContentPart.Excerpt, ContentPart.SourcePath, ContentPart.ContentHash], source.Read);
        Assert.Equal(("Body 文 100", "Text 文 100", "Excerpt 文 100"), (note.Html, note.Text, note.Excerpt));
        Assert.Equal("Heading", Assert.Single(note.Headings).Text);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a < b & \"c\" 'd'", "a &lt; b &amp; &quot;c&quot; &#39;d&#39;")]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("腾讯", "腾讯")]
    public void Text_is_shown_literally(string text, string html) => Assert.Equal(html, SanitizedHtml.FromText(text).ToString());

    [Fact]
    public void Html_is_written_as_its_bytes()
    {
        var html = SanitizedHtml.FromTrustedHtml("<p>文 😀</p>");
        var writer = new ArrayBufferWriter<byte>();

        html.WriteTo(writer);

        Assert.Equal("<p>文 😀</p>", Encoding.UTF8.GetString(writer.WrittenSpan));
        Assert.Equal((html.Length, false), (writer.WrittenCount, html.IsEmpty));
    }

    [Fact]
    public void Null_is_no_html()
    {
        Assert.Throws<ArgumentNullException>(() => SanitizedHtml.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => SanitizedHtml.FromTrustedHtml(null!));
        Assert.Throws<ArgumentNullException>(() => SanitizedHtml.Empty.WriteTo(null!));
    }
}
