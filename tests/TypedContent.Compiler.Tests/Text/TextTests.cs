using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Text;

public class TextTests
{
    [Theory]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\n\r\nb", 4, 2, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("a\r", 2, 1, 0)]
    [InlineData("a\u2028b\u0085c", 4, 0, 4)]
    [InlineData("😀x", 2, 0, 2)]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 99, 0, 2)]
    [InlineData("ab", -1, 0, 0)]
    [InlineData("\uFEFFab", 1, 0, 0)]
    [InlineData("\uFEFFab", 0, 0, 0)]
    [InlineData("\uFEFFa\nb", 3, 1, 0)]
    public void A_position_has_its_line_and_column(string text, int position, int line, int column)
    {
        var span = new LineMap(text).Locate(new SourceRange(position, 0));

        Assert.Equal((line, column), (span.StartLine, span.StartColumn));
    }

    [Fact]
    public void Arrays_are_equal_by_content()
    {
        EquatableArray<string> one = ["a", "b"];

        Assert.Equal(one, new EquatableArray<string>(["a", "b"]));
        Assert.Equal(one.GetHashCode(), new EquatableArray<string>(["a", "b"]).GetHashCode());
        Assert.False(one.Equals(new EquatableArray<string>(["a"])));
        Assert.False(one.Equals(new EquatableArray<string>(["b", "a"])));
    }

    [Fact]
    public void The_default_array_is_the_empty_one()
    {
        Assert.True(default(EquatableArray<string>).Equals(new EquatableArray<string>([])));
        Assert.Empty(default(EquatableArray<string>));
    }
}
