using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Text;

public class CompactTextTests
{
    private static readonly string[] s_texts =
        ["", "a", "<p>Plain.</p>", "<p>新媒体运营</p>", "新媒体运营", "naïve 🐱 \u2028", "half \uD83D of a cat", "\uDC31", "\0"];

    public static TheoryData<string> Texts => [.. s_texts];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_as_it_was(string text)
    {
        var compact = CompactText.Of(text);

        Assert.Equal(text, compact.ToString());
        Assert.Equal(text.Length, compact.Length);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Its_bytes_are_those_of_its_UTF8(string text) => Assert.Equal(Encoding.UTF8.GetBytes(text), CompactText.Of(text).AsUtf8().ToArray());

    [Fact]
    public void Two_are_equal_when_their_texts_are()
    {
        Assert.All(s_texts, text => Assert.All(s_texts, other => Assert.Equal(text == other, CompactText.Of(text).Equals(CompactText.Of(other)))));
    }
}
