using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Emission;

namespace TypedContent.Generator.Tests.Emission;

public sealed class JoinedTextTests
{
    private static readonly string[] s_pieces = ["class A\r\n{\n", "", "\"文章 🙂\"", ";", "\n}\n"];

    private static readonly string s_whole = string.Concat(s_pieces);

    private readonly JoinedText _text = new(s_pieces);

    [Fact]
    public void It_is_the_text_of_its_pieces() => Assert.Equal(s_whole, _text.ToString());

    [Fact]
    public void Every_range_of_it_is_that_of_the_whole()
    {
        for (var start = 0; start <= s_whole.Length; start++)
        {
            for (var length = 0; start + length <= s_whole.Length; length++)
            {
                Assert.Equal(s_whole.Substring(start, length), _text.ToString(new TextSpan(start, length)));
            }
        }
    }

    [Fact]
    public void Every_character_of_it_is_that_of_the_whole() =>
        Assert.Equal(s_whole, string.Concat(Enumerable.Range(0, _text.Length).Select(position => _text[position])));

    [Fact]
    public void It_has_the_lines_the_content_and_the_checksum_of_the_whole()
    {
        var whole = SourceText.From(s_whole, System.Text.Encoding.UTF8);

        Assert.Equal(whole.Lines.Select(line => line.Span), _text.Lines.Select(line => line.Span));
        Assert.True(whole.ContentEquals(_text));
        Assert.Equal(whole.GetChecksum(), _text.GetChecksum());
    }

    [Fact]
    public void Without_pieces_it_is_empty() => Assert.Equal("", new JoinedText(["", ""]).ToString());

    [Fact]
    public void A_writer_with_a_long_text_writes_what_it_does_without()
    {
        var whole = new SourceWriter().Open("class A").Line("const string B = \"long\";").Close();
        var joined = new SourceWriter().Open("class A").Line("const string B = ", "\"long\"", ";").Close();

        Assert.Equal(whole.ToString(), joined.ToString());
        Assert.IsType<JoinedText>(joined.ToSourceText());
    }
}
