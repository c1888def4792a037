namespace TypedContent.Compiler.Tests.Sanitizing.Benign;

public class BenignTests
{
    public static TheoryData<string, string> Snippets => BenignSnippets.All();

    [Theory]
    [MemberData(nameof(Snippets))]
    public void The_tree_stays_the_same(string field, string html)
    {
        _ = field;
        Assert.Equal(BenignTree.Of(html), BenignTree.Of(Sanitize.Article(html).Html));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void No_text_is_lost(string field, string html)
    {
        _ = field;
        Assert.Equal(BenignTree.TextOf(html), BenignTree.TextOf(Sanitize.Article(html).Html));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Nothing_is_reported(string field, string html)
    {
        _ = field;
        Assert.Empty(Sanitize.Article(html).Removals);
    }
}
