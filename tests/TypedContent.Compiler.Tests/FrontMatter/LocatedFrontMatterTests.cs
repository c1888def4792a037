using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.FrontMatter;

public class LocatedFrontMatterTests
{
    public static TheoryData<string> Values =>
    [
        "",
        "~",
        "true",
        "-12",
        "1.50",
        "2024-03-02T10:00:00+05:30",
        "0001-01-01",
        "新媒体",
        "[a, [b, 2], {c: d}]",
        "[]",
        "{}",
        "{a: {b: [2024-03-02, ~]}, c: 'd'}",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void What_is_kept_comes_back_as_it_was(string value)
    {
        var read = Read($"key: {value}\nother: 1\n");

        Assert.Equal(read, new LocatedFrontMatter(read, default, isRead: true).Fields);
    }

    [Fact]
    public void It_is_equal_to_another_with_the_same_values_at_the_same_places()
    {
        Assert.Equal(Of("a: 1\n"), Of("a: 1\n"));
        Assert.NotEqual(Of("a: 1\n"), Of("a: 2\n"));
        Assert.NotEqual(Of("a: 1\n"), Of("\na: 1\n"));
    }

    private static LocatedFrontMatter Of(string yaml) => new(Read(yaml), default, isRead: true);

    /// <summary>The fields before they are stored.</summary>
    private static EquatableArray<LocatedField> Read(string yaml) => Compile.Fields(yaml).All;
}
