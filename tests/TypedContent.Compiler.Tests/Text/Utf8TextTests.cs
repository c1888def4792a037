using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Text;

public class Utf8TextTests
{
    private static readonly string[] s_texts = ["", "a", "<p>Plain.</p>", "<p>新媒体运营</p>", "新媒体运营", "naïve 🐱 \u2028", "\0"];

    public static TheoryData<string> Texts => [.. s_texts];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_as_it_was(string text) => Assert.Equal(text, Utf8Text.Of(text).ToString());

    [Theory]
    [MemberData(nameof(Texts))]
    public void Its_bytes_are_its_UTF8(string text)
    {
        Assert.Equal(Encoding.UTF8.GetBytes(text), Utf8Text.Of(text).Bytes.ToArray());
        Assert.Equal(Encoding.UTF8.GetByteCount(text), Utf8Text.Of(text).Length);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("half \uFFFD of a cat", Utf8Text.Of("half \uD83D of a cat").ToString());

    [Fact]
    public void Two_are_equal_and_have_one_hash_when_their_texts_are_the_same()
    {
        Assert.All(s_texts, text => Assert.All(s_texts, other =>
        {
            Assert.Equal(text == other, Utf8Text.Of(text).Equals(Utf8Text.Of(other)));
            Assert.Equal(text == other, Utf8Text.Of(text).Hash == Utf8Text.Of(other).Hash);
        }));
    }
}
