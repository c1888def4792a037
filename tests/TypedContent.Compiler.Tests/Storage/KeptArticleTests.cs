using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Storage;
using TypedContent.Packing;

namespace TypedContent.Compiler.Tests.Storage;

public class KeptArticleTests
{
    [Fact]
    public void Every_property_of_an_article_is_kept()
    {
        var article = new Filled().Make<CompiledArticle>();

        Assert.Empty(Filled.FindUnset(article));
        Assert.Empty(Filled.FindUnset(article.Model));
        Assert.Empty(Filled.FindUnset(article.Model.Body));
        Assert.Empty(Filled.FindUnset(article.Anchors));

        // The date of the last commit is added after an article was read, as it changes without the article.
        AssertIsKept(WithoutCommit(article));
    }

    [Theory]
    [InlineData("a.md", "")]
    [InlineData("a.md", "---\ntitle: A\n---\n")]
    [InlineData("a.md", "---\ntitle: A\ndate: 2024-13-02\nwrong: [\n---\nText.\n")]
    [InlineData("2024-03-02-键.zh.md", "---\ntitle: 标题\ncategories: [[A, B], C]\nmap: {a: [1, {b: 2.5}], c: 2024-03-02}\naliases: [/x/, /y/]\n---\n# 标题 {#own}\n\n[a](b.md) ![c](d.png)\n\n"
        + "```csharp\nvar x = 1;\n```\n<script>alert(1)</script>\n")]
    [InlineData("guides/index.html", "\uFEFF---\ntitle: A\n---\r\n<p onclick=x>Text &amp; more \U0001F600</p><table><tr><td>1</table>")]
    [InlineData("authors.yml", "- {key: ann, name: Ann}\n- {key: ben, name: Ben}\n")]
    [InlineData("one.json", "{\"name\": \"\\ud83d\"}")]
    [InlineData("none.yml", "# nothing\n")]
    public void What_a_file_was_compiled_to_is_read_back_as_it_was(string path, string text) => AssertIsKept(
        new ArticleCompiler(new CompilerOptions()).Compile(new ArticleSource("Articles", path, "articles/" + path, text), CancellationToken.None));

    private static CompiledArticle WithoutCommit(CompiledArticle article) =>
        article with { CommittedAt = null, More = [.. article.More.Select(WithoutCommit)] };

    private static void AssertIsKept(CompiledArticle article)
    {
        var pack = new PackWriter();
        KeptArticle.Write(pack, article);
        var read = KeptArticle.Read(pack.Written);

        Assert.Equal(article, read);

        var again = new PackWriter();
        KeptArticle.Write(again, read);
        Assert.Equal(pack.Written, again.Written);
    }
}
