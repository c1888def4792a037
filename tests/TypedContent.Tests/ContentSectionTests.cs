namespace TypedContent.Tests;

public class ContentSectionTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("2 2 3 3 2", "2 2(3 3) 2")]
    [InlineData("1 2 3 4 5 6", "1(2(3(4(5(6)))))")]
    [InlineData("2 4 3 2", "2(4 3) 2")]
    [InlineData("3 2 1 2", "3 2 1(2)")]
    public void Headings_are_nested_by_their_levels(string levels, string expected)
    {
        ContentHeading[] headings = [.. levels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(level => Heading(level[0] - '0'))];

        Assert.Equal(expected, Write(ContentSection.Nest(headings)));
    }

    [Fact]
    public void An_entry_has_them_as_its_contents() =>
        Assert.Equal("1(2)", Write(new Note { Headings = [Heading(1), Heading(2)] }.Contents));

    private static ContentHeading Heading(int level) => new() { Level = level, Id = "id", Text = "Text" };

    private static string Write(IReadOnlyList<ContentSection> sections) =>
        string.Join(" ", sections.Select(section => section.Heading.Level + (section.Children.Count > 0 ? $"({Write(section.Children)})" : "")));
}
