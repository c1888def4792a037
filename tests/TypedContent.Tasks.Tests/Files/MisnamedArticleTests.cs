using TypedContent.Tasks.Files;

namespace TypedContent.Tasks.Tests.Files;

public sealed class MisnamedArticleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("tea.md.txt", "---\ntitle: Tea\n---\nGreen.\n", true)]
    [InlineData("tea.md.bak", "\uFEFF\r\n---\r\ntitle: Tea\r\n---\r\n", true)]
    [InlineData("tea.txt", "+++\ntitle = 'Tea'\n+++\n", true)]
    [InlineData("tea.txt", "Green tea.\n", false)]
    [InlineData("tea.txt", "---\nGreen tea.\n---\n", false)]
    [InlineData("tea.txt", "---\ntitle: Tea\n", false)]
    [InlineData("pod.yaml", "---\nkind: Pod\n---\nkind: Pod\n", false)]
    [InlineData("tea.png", "---\ntitle: Tea\n---\n", false)]
    [InlineData("tea.txt", "", false)]
    public void A_file_that_begins_with_front_matter_is_an_article_by_another_name(string name, string text, bool expected)
    {
        var path = _folder.PathOf(name);
        File.WriteAllText(path, text);

        Assert.Equal(expected, MisnamedArticle.Is(path));
    }

    [Fact]
    public void A_file_that_does_not_exist_is_none() => Assert.False(MisnamedArticle.Is(_folder.PathOf("none.txt")));

    public void Dispose() => _folder.Dispose();
}
