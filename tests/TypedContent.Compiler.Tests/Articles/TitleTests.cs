using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.Articles;

/// <summary>The title of an article that does not set one.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("# First\n\n## Second", "a.md", "First")]
    [InlineData("## Second\n\n# First", "a.md", "Second")]
    [InlineData("#\n\n## Second", "first-cup.md", "First cup")]
    [InlineData("<h1></h1><h2>Second</h2>", "first-cup.md", "First cup")]
    [InlineData("<h1><img src=\"/a.png\" alt=\"\"></h1><h2>Second</h2>", "first-cup.md", "First cup")]
    [InlineData("Text.", "2024-03-02-first_cup.md", "First cup")]
    [InlineData("Text.", "éclair.md", "Éclair")]
    [InlineData("Text.", "brewing-guides/index.md", "Brewing guides")]
    [InlineData("Text.", "brewing-guides/README.md", "Brewing guides")]
    [InlineData("Text.", "index.md", "Index")]
    [InlineData("Text.", "-.md", "-.md")]
    public void The_first_heading_or_the_name_of_the_file_is_the_title(string body, string path, string expected)
    {
        var article = Compile.File($"---\ndate: 2024-03-02\n---\n{body}\n", path);

        Assert.Equal(expected, article.Model.Title);
        Assert.Equal([FindingIds.MissingTitle], article.Findings.Select(finding => finding.Id).Where(id => id == FindingIds.MissingTitle));
    }

    [Theory]
    [InlineData("title: ''")]
    [InlineData("title: ' '")]
    [InlineData("title:")]
    public void A_title_that_says_nothing_is_missing(string yaml) => Assert.Equal("First", Compile.File($"---\n{yaml}\n---\n# First\n").Model.Title);
}
