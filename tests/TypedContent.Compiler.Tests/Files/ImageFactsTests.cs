using TypedContent.Compiler.Files;

namespace TypedContent.Compiler.Tests.Files;

/// <summary>What the build read from the header of an image.</summary>
public sealed class ImageFactsTests
{
    [Theory]
    [InlineData("640x480", 640, 480)]
    [InlineData("1x1", 1, 1)]
    public void Facts_are_a_width_and_a_height(string written, int width, int height) =>
        Assert.Equal(new ImageFacts(width, height, ""), ImageFacts.Read(written));

    [Fact]
    public void Facts_may_be_a_fault() => Assert.Equal(new ImageFacts(0, 0, "it is empty"), ImageFacts.Read("!it is empty"));

    [Theory]
    [InlineData("")]
    [InlineData("640")]
    [InlineData("x480")]
    [InlineData("640x")]
    [InlineData("0x480")]
    [InlineData("640x0")]
    [InlineData("-1x2")]
    [InlineData("1x 2")]
    [InlineData("640x480x1")]
    public void Anything_else_is_not_a_fact(string written) => Assert.Null(ImageFacts.Read(written));
}
